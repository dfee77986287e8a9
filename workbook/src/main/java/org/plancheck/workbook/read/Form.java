package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.CellName;
import org.plancheck.workbook.grid.Merge;
import org.plancheck.workbook.grid.Sheet;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/**
 * A sheet that is filled in, known by its headings wherever they stand: neither its name nor the order of its columns
 * matters.
 *
 * @param headingRow the row of the headings
 * @param columns where each column stands
 * @param doubled headings that stand twice, with the second place
 */
record Form(SheetKind kind, Sheet sheet, int headingRow, Map<Column, Integer> columns, Map<Column, Integer> doubled) {
    private static final int LAST_HEADING_ROW = 60;
    /** Every cell of every file that might be a form is held against them. */
    private static final Map<Column, List<String>> HEADINGS =
            Stream.of(Column.values()).collect(Collectors.toMap(column -> column, c -> Words.said(c.heading())));

    /** The form that a sheet is; empty when it is something else. */
    static Optional<Form> of(Sheet sheet) {
        for (Map.Entry<Integer, SortedMap<Integer, Cell>> row : sheet.rows().entrySet()) {
            SortedMap<Integer, String> said = new TreeMap<>();
            row.getValue().forEach((place, cell) -> said.put(place, Words.said(cell.text())));
            for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
                Form form = form(kind, sheet, row.getKey(), said);
                if (form.isComplete()) {
                    return Optional.of(form);
                }
            }
            if (row.getKey() > LAST_HEADING_ROW) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Form form(SheetKind kind, Sheet sheet, int row, SortedMap<Integer, String> said) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, Integer> doubled = new EnumMap<>(Column.class);
        said.forEach((place, word) -> kind.columns().stream()
                .filter(column -> HEADINGS.getOrDefault(column, List.of()).contains(word))
                .forEach(column -> {
                    if (columns.putIfAbsent(column, place) != null) {
                        doubled.put(column, place);
                    }
                }));
        return new Form(kind, sheet, row, columns, doubled);
    }

    /** What names a row and what it says must both be there. */
    private boolean isComplete() {
        Column input = kind == SheetKind.VALUES ? Column.VALUE : Column.STATE;
        return columns.containsKey(input) && (columns.containsKey(kind.naming()) || columns.containsKey(Column.KEY));
    }

    /** Columns of the kind that are missing or stand twice are mistakes. */
    void checkColumns(Problems problems) {
        doubled.forEach((column, place) -> problems.add(
                scalar(headingRow, place, null),
                Words.FORMS,
                "form.column-twice",
                Map.of("column", column.heading(), "first", CellName.of(headingRow, columns.getOrDefault(column, 0)))));
        kind.columns().stream()
                .filter(column -> column.isInput() && !columns.containsKey(column))
                .forEach(column -> problems.add(
                        scalar(headingRow, 1, null),
                        Words.FORMS,
                        "form.column-missing",
                        Map.of("column", column.heading())));
    }

    /** The rows below the headings that hold anything. */
    List<Integer> rows() {
        return new ArrayList<>(sheet.rows().tailMap(headingRow + 1).keySet());
    }

    /** Where a column stands; 0 when it is not there. */
    int place(Column column) {
        return columns.getOrDefault(column, 0);
    }

    /** The cell of a row in a column, null when blank; cells merged over rows say the same in each. */
    @Nullable
    Cell cell(int row, Column column) {
        Merge merge = sheet.merge(row, place(column));
        return merge != null && merge.spansRows()
                ? sheet.cell(merge.firstRow(), merge.firstColumn())
                : sheet.cell(row, place(column));
    }

    /** The text of a row in a column, stripped; empty when blank. */
    String text(int row, Column column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text().strip();
    }

    /** What the row says in the columns to fill in. */
    Map<Column, String> inputs(int row) {
        Map<Column, String> inputs = new TreeMap<>();
        for (Column column : columns.keySet()) {
            String text = column.isInput() ? text(row, column) : "";
            if (!text.isEmpty()) {
                inputs.put(column, text);
            }
        }
        return inputs;
    }

    /** Whether a row is the heading of a section. */
    boolean isBand(int row) {
        return text(row, Column.KEY).equals(Layout.BAND);
    }

    private String path(int row, int column) {
        return sheet.name().isEmpty() ? "" : sheet.place(row, column);
    }

    /** A text with its place. */
    Node.Scalar scalar(int row, int column, @Nullable String text) {
        boolean csv = sheet.name().isEmpty();
        return new Node.Scalar(csv ? row : 0, csv ? column : 0, path(row, column), text);
    }

    /** Entries of a row that stand together at a place. */
    static Node.Mapping mapping(Node at, Map<String, Node> entries) {
        return new Node.Mapping(at.line(), at.column(), at.path(), entries);
    }
}
