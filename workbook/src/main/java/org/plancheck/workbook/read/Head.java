package org.plancheck.workbook.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        return sheet.rows().getOrDefault(row, new TreeMap<>()).values().stream()
                .anyMatch(cell ->
                        List.of(Label.values()).stream().anyMatch(label -> Words.says(cell.text(), label.words())));
    }

    private static void entry(
            Form form, int row, SortedMap<Integer, Cell> cells, int column, Cell cell, Map<Label, Node.Scalar> found) {
        for (Label label : Label.values()) {
            String text = cell.text().strip();
            if (Words.says(text, label.words())) {
                SortedMap<Integer, Cell> right = cells.tailMap(column + 1);
                right.entrySet().stream()
                        .findFirst()
                        .filter(next -> !isLabel(next.getValue().text()))
                        .ifPresent(next -> found.putIfAbsent(
                                label,
                                form.scalar(
                                        row,
                                        next.getKey(),
                                        next.getValue().text().strip())));
            } else if (text.matches("(?s)[^:：]{1,12}[:：]\\s*\\S.*")) {
                String[] parts = text.split("[:：]", 2);
                if (Words.says(parts[0], label.words())) {
                    found.putIfAbsent(label, form.scalar(row, column, parts[1].strip()));
                }
            }
        }
    }

    private static boolean isLabel(String text) {
        return List.of(Label.values()).stream().anyMatch(label -> Words.says(text, label.words()));
    }
}
