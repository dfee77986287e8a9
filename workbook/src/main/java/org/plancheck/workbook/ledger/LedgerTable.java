package org.plancheck.workbook.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.CellName;
import org.plancheck.workbook.grid.Merge;
import org.plancheck.workbook.grid.Sheet;

/**
 * The sheet that is filled in, known by its row of keys wherever that stands.
 *
 * @param keyRow the row of keys
 * @param columns where each column stands
 * @param doubled columns that stand twice, with the second place
 */
record LedgerTable(Sheet sheet, int keyRow, Map<LedgerColumn, Integer> columns, Map<LedgerColumn, Integer> doubled) {
    private static final int LAST_KEY_ROW = 60;

    /** The table of a sheet; empty when it holds none. */
    static Optional<LedgerTable> of(Sheet sheet) {
        return sheet.rows().headMap(LAST_KEY_ROW).entrySet().stream()
                .map(row -> of(sheet, row.getKey(), row.getValue()))
                .filter(table -> table.has(LedgerColumn.ID) && table.has(LedgerColumn.STATE))
                .findFirst();
    }

    private static LedgerTable of(Sheet sheet, int row, SortedMap<Integer, Cell> cells) {
        Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
        Map<LedgerColumn, Integer> doubled = new EnumMap<>(LedgerColumn.class);
        cells.forEach((place, cell) -> {
            for (LedgerColumn column : LedgerColumn.values()) {
                if (column.key().equals(cell.text().strip()) && columns.putIfAbsent(column, place) != null) {
                    doubled.put(column, place);
                }
            }
        });
        return new LedgerTable(sheet, row, columns, doubled);
    }

    /** Columns to fill in that are missing, or stand twice, are mistakes. */
    void checkColumns(Problems problems) {
        doubled.forEach((column, place) -> problems.add(
                at(keyRow, place),
                LedgerReader.WORDS,
                "ledger.column-twice",
                Map.of(
                        "column", LedgerWords.of(column),
                        "first", CellName.of(keyRow, place(column)))));
        LedgerColumn.inputs().stream()
                .filter(column -> !has(column))
                .forEach(column -> problems.add(
                        at(keyRow, 1),
                        LedgerReader.WORDS,
                        "ledger.column-missing",
                        Map.of("column", LedgerWords.of(column))));
    }

    boolean has(LedgerColumn column) {
        return columns.containsKey(column);
    }

    /** Where a column stands; 1 when it is not there. */
    int place(LedgerColumn column) {
        return columns.getOrDefault(column, 1);
    }

    /** The rows below the headings that hold anything. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>(sheet.rows().tailMap(keyRow + 1).keySet());
        rows.removeIf(this::isHeading);
        return rows;
    }

    private boolean isHeading(int row) {
        String id = text(row, LedgerColumn.ID);
        return id.equals(LedgerWords.of(LedgerColumn.ID).zh())
                || id.equals(LedgerWords.of(LedgerColumn.ID).en());
    }

    /** The cell of a row in a column, null when blank; cells merged over rows say the same in each. */
    @Nullable
    Cell cell(int row, LedgerColumn column) {
        if (!has(column)) {
            return null;
        }
        Merge merge = sheet.merge(row, place(column));
        return merge != null && merge.spansRows()
                ? sheet.cell(merge.firstRow(), merge.firstColumn())
                : sheet.cell(row, place(column));
    }

    /** The text of a row in a column, stripped; empty when blank. */
    String text(int row, LedgerColumn column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text().strip();
    }

    /** The place of a row in a column, for mistakes. */
    Node.Scalar scalar(int row, LedgerColumn column) {
        return at(row, place(column));
    }

    private Node.Scalar at(int row, int column) {
        return new Node.Scalar(0, 0, sheet.place(row, column), null);
    }
}
