package org.plancheck.workbook.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.Sheet;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout.Label;

/**
 * What stands beside the labels of a form: {@code 填报单位 | 东海县}, or both in one cell.
 *
 * @param found the entries that are not blank
 */
record Head(Map<Label, Node.Scalar> found) {
    /** Characters before the colon of a label that stands in one cell with its entry. */
    private static final int LONGEST_LABEL = 12;

    /** By what cells say that are a label; every cell of every form is looked up. */
    private static final Map<String, Label> LABELS = Stream.of(Label.values())
            .flatMap(label -> Words.said(label.words()).stream().map(said -> Map.entry(said, label)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Reads the labels above and below the rows of a form. */
    static Head of(Form form) {
        Map<Label, Node.Scalar> found = new EnumMap<>(Label.class);
        form.sheet().rows().forEach((row, cells) -> {
            boolean item =
                    row > form.headingRow() && !form.text(row, Column.KEY).isEmpty();
            if (row != form.headingRow() && !item) {
                cells.forEach((column, cell) -> entry(form, row, cells, column, cell, found));
            }
        });
        return new Head(found);
    }

    /** Whether a row holds a label: it is head or foot of a form, not an item. */
    static boolean isIn(Sheet sheet, int row) {
        return sheet.rows().getOrDefault(row, Collections.emptySortedMap()).values().stream()
                .anyMatch(cell -> label(cell.text()) != null);
    }

    private static void entry(
            Form form, int row, SortedMap<Integer, Cell> cells, int column, Cell cell, Map<Label, Node.Scalar> found) {
        String text = cell.text().strip();
        Label label = label(text);
        if (label == null) {
            ownEntry(form, row, column, text, found);
            return;
        }
        cells.tailMap(column + 1).entrySet().stream()
                .findFirst()
                .filter(next -> label(next.getValue().text()) == null)
                .ifPresent(next -> found.putIfAbsent(
                        label,
                        form.scalar(row, next.getKey(), next.getValue().text().strip())));
    }

    /** Label and entry in one cell. */
    private static void ownEntry(Form form, int row, int column, String text, Map<Label, Node.Scalar> found) {
        int colon = 0;
        while (colon < text.length() && colon <= LONGEST_LABEL && !Words.isColon(text.charAt(colon))) {
            colon++;
        }
        if (colon < text.length() && colon <= LONGEST_LABEL) {
            Label label = label(text.substring(0, colon));
            String entry = text.substring(colon + 1).strip();
            if (label != null && !entry.isEmpty()) {
                found.putIfAbsent(label, form.scalar(row, column, entry));
            }
        }
    }

    /** The label that a text is, null when it is none. */
    private static @Nullable Label label(String text) {
        return LABELS.get(Words.said(text));
    }
}
