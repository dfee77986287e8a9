package org.plancheck.ledger.text;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Action;

/** The headings of the text without their numbers. */
public final class Headings {
    private final ClauseText text;

    public Headings(ClauseText text) {
        this.text = text;
    }

    /** Whether a clause of the text has this heading; a paragraph has its first sentence or the heading above it. */
    public boolean isHeaded(String cited, String heading) {
        Stream<String> printed =
                Stream.concat(text.place(cited).map(this::firstSentence).stream(), Stream.of(above(cited)));
        return printed.anyMatch(Letters.normalise(heading)::equals);
    }

    /** The heading of a clause, for a paragraph the one above it; empty where there is none. */
    public String above(String cited) {
        return text.clause(cited.replaceFirst("¶.*", ""))
                .map(clause -> withoutNumber(text.letters().normal(clause.heading())))
                .orElse("");
    }

    private String firstSentence(Span place) {
        String own = text.letters().normal(place);
        int stop = own.indexOf('。');
        return withoutNumber(stop < 0 ? own : own.substring(0, stop));
    }

    /** A heading without its number and full stop. */
    public static String withoutNumber(String heading) {
        return heading.replaceFirst("^(?:\\d+[.、]|\\([^)]*\\)|[一二三四五六七八九十]+、)", "")
                .replaceFirst("。$", "");
    }

    /** What a heading calls itself by its last word; null where it says neither. */
    public static Action.@Nullable Kind kindOf(String heading) {
        return heading.endsWith("行动") ? Action.Kind.ACTION : heading.endsWith("工程") ? Action.Kind.PROJECT : null;
    }
}
