package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** The rows that a template asked for and that somebody deleted: nothing else would tell the unit that they are missed. */
final class GoneRows {
    /** Names in one note; the rest is counted. */
    private static final int NAMED = 5;

    private final Book book;
    private final RowNames names;
    private final Problems problems;

    GoneRows(Book book, RowNames names, Problems problems) {
        this.book = book;
        this.names = names;
        this.problems = problems;
    }

    /** One note for each sheet that lacks rows of the template it was made as. */
    void note(List<Form> forms) {
        for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
            List<String> gone = new ArrayList<>(Stamped.asked(book, kind));
            gone.removeAll(there(kind, forms));
            if (!gone.isEmpty()) {
                problems.note(
                        Words.FORMS,
                        gone.size() > NAMED ? "form.many-rows-gone" : "form.rows-gone",
                        Map.of("sheet", kind.title(), "count", gone.size(), "items", items(kind, gone)));
            }
        }
    }

    /** What the rows say that they are, and what they are taken for. */
    private Set<String> there(SheetKind kind, List<Form> forms) {
        Set<String> there = new HashSet<>();
        for (Form form : forms) {
            if (form.kind() == kind) {
                form.rows().forEach(row -> {
                    there.add(form.text(row, Column.KEY));
                    there.addAll(names.printed(form, row));
                });
            }
        }
        return there;
    }

    private Bilingual items(SheetKind kind, List<String> gone) {
        List<Bilingual> items =
                gone.stream().limit(NAMED).map(key -> names.name(kind, key)).toList();
        return new Bilingual(
                Bilingual.join("、", items).zh(), Bilingual.join(", ", items).en());
    }
}
