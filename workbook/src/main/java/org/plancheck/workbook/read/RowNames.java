package org.plancheck.workbook.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/**
 * Tells what a row is about: by its hidden key, else by what it prints. Its position says nothing. What cannot be told
 * is refused with the reason.
 */
final class RowNames {
    private final Known known;
    private final @Nullable String city;
    private final Problems problems;

    /**
     * @param city whose plans a row without a key may belong to; null when not known
     */
    RowNames(Known known, @Nullable String city, Problems problems) {
        this.known = known;
        this.city = city;
        this.problems = problems;
    }

    /** The key of a row, null when it cannot be told; the problems say why. */
    @Nullable
    String key(Form form, int row) {
        String key = form.text(row, Column.KEY);
        List<String> printed = printed(form, row);
        if (isKnown(form, key)) {
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

    private boolean isKnown(Form form, String key) {
        return !key.isEmpty()
                && (form.kind() == SheetKind.VALUES
                        ? known.registry().indicator(key).isPresent()
                        : duties().anyMatch(duty -> duty.key().equals(key)));
    }

    /** What people call the row of a key; the key itself when nobody knows it. */
    Bilingual name(SheetKind kind, String key) {
        Optional<Bilingual> name = kind == SheetKind.VALUES
                ? known.registry().indicator(key).map(Indicator::name)
                : duties().filter(d -> d.key().equals(key)).map(Named::title).findFirst();
        return name.orElse(Bilingual.same(key));
    }

    /** Keys of what the row prints; the unit of measure, or the clause, decides between equal names. */
    List<String> printed(Form form, int row) {
        String name = Words.bare(form.text(row, form.kind().naming()));
        if (name.isEmpty()) {
            return List.of();
        }
        return form.kind() == SheetKind.VALUES
                ? narrowed(
                        known.registry().indicators().stream()
                                .filter(i -> isNamed(name, i.name()))
                                .toList(),
                        i -> Words.bare(form.text(row, Column.UNIT)).equals(i.unit()),
                        Indicator::id)
                : narrowed(
                        duties().filter(d -> isNamed(name, d.title())).toList(),
                        d -> isClause(Words.bare(form.text(row, Column.CLAUSE)), d.clause()),
                        Named::key);
    }

    private static boolean isNamed(String bare, Bilingual name) {
        return bare.equals(Words.bare(name.zh())) || bare.equalsIgnoreCase(Words.bare(name.en()));
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

    private static <T> List<String> narrowed(List<T> candidates, Predicate<T> test, Function<T, String> key) {
        List<T> narrower = candidates.size() < 2
                ? candidates
                : candidates.stream().filter(test).toList();
        return (narrower.isEmpty() ? candidates : narrower).stream().map(key).toList();
    }

    private Stream<Named> duties() {
        return known.plans().values().stream()
                .filter(plan -> city == null || plan.jurisdiction().equals(city))
                .flatMap(RowNames::duties);
    }

    private static Stream<Named> duties(Plan plan) {
        return plan.duties().stream().map(d -> new Named(plan.key(d), d.title(), d.clause()));
    }

    private record Named(String key, Bilingual title, String clause) {}
}
