package org.plancheck.workbook.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.read.NameIndex.Named;

/**
 * Tells what a row is about: by its hidden key, else by what it prints. Its position says nothing. What cannot be told
 * is refused with the reason.
 */
final class RowNames {
    private final NameIndex indicators;
    private final NameIndex duties;
    private final Problems problems;

    /**
     * @param city whose plans a row without a key may belong to; null when not known
     */
    RowNames(Known known, @Nullable String city, Problems problems) {
        this.indicators = NameIndex.ofIndicators(known.registry());
        this.duties = NameIndex.ofDuties(city == null ? known.plans() : known.plansOf(city));
        this.problems = problems;
    }

    /** The key of a row, null when it cannot be told; the problems say why. */
    @Nullable
    String key(Form form, int row) {
        String key = form.text(row, Column.KEY);
        List<String> printed = printed(form, row);
        if (index(form.kind()).keyed(key).isPresent()) {
            if (!printed.isEmpty() && !printed.contains(key)) {
                add(
                        form,
                        row,
                        "form.row-differs",
                        Map.of(
                                "key",
                                name(form.kind(), key),
                                "found",
                                form.text(row, form.kind().naming())));
                return null;
            }
            return key;
        }
        if (printed.size() == 1) {
            return printed.get(0);
        }
        String found = form.text(row, form.kind().naming());
        String code =
                !printed.isEmpty() ? "form.row-ambiguous" : found.isEmpty() ? "form.row-nameless" : "form.row-unknown";
        add(form, row, code, Map.of("found", found));
        return null;
    }

    private void add(Form form, int row, String code, Map<String, Object> args) {
        int column = Math.max(form.place(form.kind().naming()), 1);
        problems.add(form.scalar(row, column, null), Words.FORMS, code, args);
    }

    /** What people call the row of a key; the key itself when nobody knows it. */
    Bilingual name(SheetKind kind, String key) {
        return index(kind).keyed(key).map(Named::title).orElse(Bilingual.same(key));
    }

    /** Keys of what the row prints; the unit of measure, or the clause, decides between equal names. */
    List<String> printed(Form form, int row) {
        List<Named> named =
                index(form.kind()).named(Words.bare(form.text(row, form.kind().naming())));
        List<Named> narrower = named.size() < 2
                ? named
                : named.stream().filter(one -> isApart(form, row, one)).toList();
        return (narrower.isEmpty() ? named : narrower).stream().map(Named::key).toList();
    }

    private NameIndex index(SheetKind kind) {
        return kind == SheetKind.VALUES ? indicators : duties;
    }

    private static boolean isApart(Form form, int row, Named named) {
        return form.kind() == SheetKind.VALUES
                ? Words.bare(form.text(row, Column.UNIT)).equals(named.apart())
                : isClause(Words.bare(form.text(row, Column.CLAUSE)), named.apart());
    }

    /** As plans cite it, or in words of either language; 三(一)1 is not 三(一)12. */
    private static boolean isClause(String bare, String clause) {
        Bilingual words = ClauseWords.of(clause);
        return Stream.of(clause, words.zh(), words.en())
                .map(Words::bare)
                .anyMatch(form -> Pattern.compile(Pattern.quote(form) + "(?!\\d)")
                        .matcher(bare)
                        .find());
    }
}
