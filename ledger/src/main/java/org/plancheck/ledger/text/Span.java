package org.plancheck.ledger.text;

/**
 * A stretch of letters, {@code from} included and {@code to} not.
 *
 * @param from 0-based
 */
public record Span(int from, int to) {
    /** Whether both share a letter. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Whether the other lies wholly inside. */
    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    boolean isEmpty() {
        return from >= to;
    }
}
