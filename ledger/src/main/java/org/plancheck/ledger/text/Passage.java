package org.plancheck.ledger.text;

/**
 * The smallest stretch that is accounted for: what stands between two commas.
 *
 * @param clause the clause it stands in, with its paragraph where the clause has no number of its own
 * @param sentence the sentence around it, up to the full stop
 */
public record Passage(Span span, Kind kind, String clause, Span sentence) {
    /** What a passage is by its form. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A list of responsible units. */
        UNITS,
        /** Anything else. */
        BODY
    }
}
