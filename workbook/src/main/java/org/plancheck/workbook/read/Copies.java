package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** Chooses between several sheets of one kind, as copying a sheet leaves them; which counts is never guessed. */
final class Copies {
    private final String year;
    private final Problems problems;

    Copies(Optional<Map<String, String>> stamp, Problems problems) {
        this.year = stamp.map(s -> s.getOrDefault("year", "")).orElse("");
        this.problems = problems;
    }

    /** One form of each kind; copies that say the same, nothing, or are of another year yield. */
    List<Form> chosen(List<Form> all) {
        List<Form> chosen = new ArrayList<>();
        for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
            List<Form> copies = all.stream().filter(f -> f.kind() == kind).toList();
            copies = preferred(copies, f -> !f.sheet().hidden());
            copies = preferred(copies, this::isOfYear);
            copies = preferred(copies, f -> !said(f).isEmpty());
            if (!copies.isEmpty()) {
                refuseDifferent(copies);
                chosen.add(copies.get(0));
            }
        }
        return chosen;
    }

    /** Where there is a choice, those that are better, if any are. */
    private static List<Form> preferred(List<Form> all, Predicate<Form> better) {
        List<Form> chosen = all.size() < 2 ? all : all.stream().filter(better).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private boolean isOfYear(Form form) {
        Node.Scalar printed = Head.of(form).found().get(Label.YEAR);
        return year.isEmpty()
                || printed == null
                || String.valueOf(printed.text()).contains(year);
    }

    private void refuseDifferent(List<Form> copies) {
        Form first = copies.get(0);
        copies.stream()
                .skip(1)
                .filter(other -> !said(other).equals(said(first)))
                .forEach(other -> problems.add(
                        other.scalar(other.headingRow(), 1, null),
                        Words.FORMS,
                        "form.copied",
                        Map.of(
                                "first",
                                first.sheet().name(),
                                "other",
                                other.sheet().name())));
    }

    /** What is filled in, by what names each row; equal for sheets that say the same. */
    private static Map<String, List<Map<Column, String>>> said(Form form) {
        Map<String, List<Map<Column, String>>> said = new TreeMap<>();
        for (int row : form.rows()) {
            Map<Column, String> inputs = form.inputs(row);
            if (!inputs.isEmpty() && !form.isBand(row) && !Head.isIn(form.sheet(), row)) {
                said.computeIfAbsent(
                                form.text(row, Column.KEY)
                                        + form.text(row, form.kind().naming()),
                                k -> new ArrayList<>())
                        .add(inputs);
            }
        }
        return said;
    }
}
