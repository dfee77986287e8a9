package org.plancheck.ledger.coverage;

/** Why a passage that looks like a promise is none: the closed list of coverage.yaml. */
public enum Reason {
    /** A historical value (基期值). */
    BASELINE,
    /** What was, what is, why there is a plan. */
    BACKGROUND,
    /** A name or set phrase that holds a number or a verb. */
    NAME,
    /** Another document, its number or its years. */
    PARENT_DOCUMENT,
    /** A heading. */
    HEADING,
    /** A date or period that sets no deadline of its own. */
    DATE,
    /** A stance or direction with nothing to show for it. */
    ATTITUDE,
    /** What others are encouraged or supported to do. */
    ENCOURAGEMENT,
    /** How an encoded item is to be done, or what it is for; proven with that item. */
    MEANS(true),
    /** Said again; the item that says it is named. */
    DUPLICATE(true);

    private final boolean ofItem;

    Reason() {
        this(false);
    }

    Reason(boolean ofItem) {
        this.ofItem = ofItem;
    }

    /** Whether the excuse must name the item that speaks for the passage. */
    public boolean isOfItem() {
        return ofItem;
    }

    /** Whether it may excuse a whole clause that holds no item. */
    public boolean mayExcuseClauses() {
        return this == BACKGROUND || this == ATTITUDE;
    }
}
