package org.plancheck.model.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the text and what became of it.
 *
 * @param clause where it stands, such as {@code 三(一)4} or {@code 四(三)¶2}
 * @param line 1-based line of the source
 * @param page 1-based, 0 where the source knows no pages
 * @param text as printed, without blanks
 * @param claims ids of the entries whose markers touch it
 * @param excuse why it is no promise; null when nothing excuses it
 */
public record Account(
        String clause,
        int line,
        int page,
        Form form,
        State state,
        String text,
        List<String> claims,
        @Nullable Excused excuse) {

    /** What a passage is by its form. */
    public enum Form {
        HEADING,
        UNITS,
        BODY
    }

    /** What became of a passage. */
    public enum State {
        /** Nothing in it looks like a promise. */
        SILENT,
        /** An entry claims it. */
        CLAIMED,
        /** coverage.yaml says why it is no promise. */
        EXCUSED,
        /** It looks like a promise, and only a draft speaks of it. */
        DRAFTED,
        /** It looks like a promise, and nobody accounts for it. */
        UNCLAIMED
    }

    /**
     * Why a passage is no promise.
     *
     * @param reason as written in coverage.yaml
     * @param of id of the item that speaks for it, or null
     */
    public record Excused(String reason, @Nullable String of) {}
}
