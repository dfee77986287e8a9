package org.plancheck.model.plan;

/** When an item falls due. */
public enum Cadence {
    /** Due every year. */
    EACH_YEAR,
    /** Due at the end of the deadline's year. */
    BY_DEADLINE,
    /** No date in the text: due at the end of the item's last year, watched before. */
    STANDING
}
