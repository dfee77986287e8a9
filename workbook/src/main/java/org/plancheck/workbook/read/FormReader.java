package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** Reads a workbook's forms into the tree of a submission. */
final class FormReader {
    private final Known known;
    private final Problems problems;

    FormReader(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The submission as a mapping; null when it holds no form, or nothing says whose it is. */
    @Nullable
    Node read(Book book) {
        List<Form> all =
                book.sheets().stream().map(Form::of).flatMap(Optional::stream).toList();
        if (all.isEmpty()) {
            problems.add(Words.FORMS, "form.none", Map.of());
            return null;
        }
        Optional<Map<String, String>> stamp = Stamped.of(book);
        stamp.ifPresent(entries -> ChangedPlans.note(entries, known, problems));
        List<Form> forms = new Copies(stamp, problems).chosen(all);
        Map<String, Node> entries = new HeadReader(known.registry(), stamp, problems).read(forms);
        if (entries.isEmpty()) {
            return null;
        }
        String city = entries.get("city") instanceof Node.Scalar scalar ? scalar.text() : null;
        RowNames names = new RowNames(known, stamp.isPresent() ? city : null, problems);
        Map<SheetKind, List<Node>> rows = new LinkedHashMap<>();
        rows.put(SheetKind.VALUES, new ArrayList<>());
        rows.put(SheetKind.DUTIES, new ArrayList<>());
        for (Form form : forms) {
            form.checkColumns(problems);
            rows.getOrDefault(form.kind(), new ArrayList<>()).addAll(rows(form, names));
        }
        new GoneRows(book, names, problems).note(forms);
        rows.forEach((kind, items) -> {
            String key = kind == SheetKind.VALUES ? "values" : "duties";
            entries.put(key, new Node.Sequence(0, 0, key, items));
        });
        return new Node.Mapping(0, 0, "", entries);
    }

    private List<Node> rows(Form form, RowNames names) {
        RowReader reader = new RowReader(form, problems);
        List<Node> rows = new ArrayList<>();
        for (int row : form.rows()) {
            if (form.isBand(row)) {
                noteBand(form, row);
            }
            if (isItem(form, row)) {
                String key = names.key(form, row);
                if (key != null) {
                    rows.add(reader.row(row, key));
                }
            }
        }
        return rows;
    }

    /** What stands in the heading of a section belongs to no item: it is not read, but not silently. */
    private void noteBand(Form form, int row) {
        form.inputs(row)
                .forEach((column, found) -> problems.note(
                        form.scalar(row, form.place(column), null),
                        Words.FORMS,
                        "form.in-band",
                        Map.of("column", column.heading(), "found", found)));
    }

    /** Bands, signatures and rows that nobody wrote anything in are no items. */
    private static boolean isItem(Form form, int row) {
        boolean keyed = !form.text(row, Column.KEY).isEmpty();
        return !form.isBand(row) && (keyed || !form.inputs(row).isEmpty() && !Head.isIn(form.sheet(), row));
    }
}
