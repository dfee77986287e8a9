package org.plancheck.model.ledger;

/**
 * A draft that nobody has accepted yet.
 *
 * @param kind what list it stands in
 * @param entry how it is named: an item's id, a baseline's indicator, area and year; empty for an excuse
 * @param clause where it stands
 * @param marker its phrase of the text; empty where a whole clause is meant
 */
public record Waiting(Kind kind, String entry, String clause, String marker) {

    /** The lists that hold drafts. */
    public enum Kind {
        COMMITMENT,
        DUTY,
        BASELINE,
        EXCUSE
    }
}
