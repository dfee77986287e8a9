package org.plancheck.workbook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Characters;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.Merge;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/** Turns a row of a form into the entries of a value or a duty, each with its cell. */
final class RowReader {
    /** Each row has its own: merged over rows, whose figure it is cannot be told. */
    private static final Set<Column> OWN = Set.of(
            Column.VALUE,
            Column.NUMERATOR,
            Column.DENOMINATOR,
            Column.STATE,
            Column.COUNT,
            Column.DONE_DATE,
            Column.NOT_APPLICABLE);

    private static final Set<Column> FIGURES = Set.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.COUNT);
    private static final Set<Column> DATES = Set.of(Column.DONE_DATE, Column.EVIDENCE_DATE);
    private static final Set<String> NO = Set.of("否", "no", "n", "×", "0", "false");
    private static final Set<String> YES = Set.of("√", "✓", "y", "1", "true", "不适用", Layout.DASH);
    /** How WPS writes a picture that sits in a cell. */
    private static final String PICTURE = "DISPIMG(";

    private static final Map<Column, String> PLAIN = Map.of(
            Column.VALUE, "value",
            Column.NUMERATOR, "numerator",
            Column.DENOMINATOR, "denominator",
            Column.STATE, "state",
            Column.COUNT, "count",
            Column.DONE_DATE, "date",
            Column.NOTE, "note");
    private static final Map<Column, String> EVIDENCE = Map.of(
            Column.EVIDENCE_NUMBER, "number",
            Column.EVIDENCE_ISSUER, "issuer",
            Column.EVIDENCE_DATE, "date");

    private final Form form;
    private final Problems problems;

    RowReader(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    /** The row as a mapping that stands where it says its value or its state, and where that belongs when it says none. */
    Node row(int row, String key) {
        boolean values = form.kind() == SheetKind.VALUES;
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Node> evidence = new LinkedHashMap<>();
        int name = Math.max(form.place(form.kind().naming()), 1);
        entries.put(values ? "indicator" : "duty", form.scalar(row, name, key));
        for (Column column : form.kind().columns()) {
            Node.Scalar scalar = scalar(row, column);
            if (scalar != null && PLAIN.containsKey(column)) {
                entries.put(PLAIN.getOrDefault(column, ""), scalar);
            } else if (scalar != null && EVIDENCE.containsKey(column)) {
                evidence.put(EVIDENCE.getOrDefault(column, ""), scalar);
            }
        }
        notApplicable(row, values ? "value" : "state", entries);
        if (!evidence.isEmpty()) {
            entries.put("evidence", Form.mapping(form.scalar(row, form.place(Column.EVIDENCE_NUMBER), null), evidence));
        }
        Node usual = form.scalar(row, form.place(values ? Column.VALUE : Column.STATE), null);
        return Form.mapping(telling(entries).orElse(usual), entries);
    }

    /** What says the most: the figure or state, else what stands for it. */
    private static Optional<Node> telling(Map<String, Node> entries) {
        return Stream.of("value", "state", "numerator", "denominator", "count")
                .map(entries::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Node.@org.jspecify.annotations.Nullable Scalar scalar(int row, Column column) {
        Cell cell = column.isInput() ? form.cell(row, column) : null;
        if (cell == null || isMerged(row, column) || isUnprintable(row, column, cell)) {
            return null;
        }
        String text = DATES.contains(column) ? DateText.iso(cell) : cell.text().strip();
        if (text.contains(PICTURE)) {
            add(row, column, "form.picture", Map.of("column", column.heading()));
            return null;
        }
        // A figure without a result is refused as a figure; a text without one is a mistake of form.
        boolean noResult = cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.UNCALCULATED;
        if (noResult && !FIGURES.contains(column)) {
            add(row, column, "form.no-result", Map.of("column", column.heading(), "found", text));
            return null;
        }
        if (DATES.contains(column) && !text.isEmpty() && !DateText.isDay(text)) {
            add(row, column, "form.date", Map.of("column", column.heading(), "found", text));
            return null;
        }
        return form.scalar(row, form.place(column), text);
    }

    private boolean isMerged(int row, Column column) {
        Merge merge = form.sheet().merge(row, form.place(column));
        boolean refused = OWN.contains(column) && merge != null && merge.spansRows();
        if (refused && merge != null && row == merge.firstRow()) {
            add(row, column, "form.merged", Map.of("column", column.heading()));
        }
        return refused;
    }

    private boolean isUnprintable(int row, Column column, Cell cell) {
        int stranger = Characters.firstUnprintable(cell.text());
        if (stranger >= 0) {
            add(row, column, "form.character", Map.of("code", Characters.code(cell.text(), stranger)));
        }
        return stranger >= 0;
    }

    /** 不适用 stands in a column of its own; a figure beside it contradicts it. */
    private void notApplicable(int row, String key, Map<String, Node> entries) {
        Node.Scalar chosen = scalar(row, Column.NOT_APPLICABLE);
        String text = chosen == null ? "" : String.valueOf(chosen.text()).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || NO.contains(text)) {
            return;
        }
        if (!Words.says(text, Layout.yes()) && !YES.contains(text)) {
            add(row, Column.NOT_APPLICABLE, "form.choice", Map.of("found", text, "yes", Layout.yes()));
        } else if (List.of(key, "numerator", "denominator", "count").stream()
                .anyMatch(other -> entries.containsKey(other) && !isDash(entries.get(other)))) {
            add(row, Column.NOT_APPLICABLE, "form.applies-after-all", Map.of());
        } else {
            entries.put(key, form.scalar(row, form.place(Column.NOT_APPLICABLE), Layout.DASH));
        }
    }

    private static boolean isDash(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Node.Scalar scalar && (Layout.DASH.equals(scalar.text()) || "不适用".equals(scalar.text()));
    }

    private void add(int row, Column column, String code, Map<String, Object> args) {
        problems.add(form.scalar(row, form.place(column), null), Words.FORMS, code, args);
    }
}
