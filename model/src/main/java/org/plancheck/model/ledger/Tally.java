package org.plancheck.model.ledger;

/**
 * How much of one kind was accounted for.
 *
 * @param total what the text holds
 * @param claimed what an entry of the encoding claims
 * @param excused what coverage.yaml excuses with a reason
 */
public record Tally(Kind kind, int total, int claimed, int excused) {
    /** What is counted. */
    public enum Kind {
        /** Figures and words of amount. */
        AMOUNTS,
        /** Years and dates. */
        DATES,
        /** Passages with words of duty. */
        DUTIES,
        /** Numbered items, which must be tasks. */
        TASKS,
        /** Lists of responsible units. */
        UNIT_LISTS,
        /** Entries of the encoding, whose markers must stand in the text. */
        ENTRIES
    }

    /** What nobody claims or excuses. */
    public int open() {
        return total - claimed - excused;
    }

    public boolean isComplete() {
        return open() == 0;
    }

    /** Whole percent accounted for, rounded down; 100 only when nothing is open. */
    public int percent() {
        return total == 0 ? 100 : (claimed + excused) * 100 / total;
    }
}
