package org.plancheck.model.judging;

/** Where in its life the item stands in the year judged. */
public enum Stage {
    /** The as-of date lies inside the year: it is not over. */
    OPEN,
    /** The year is over, the due date is still ahead. */
    WATCHED,
    /** The year is over and the item is due. */
    DUE,
    /** No survey was held in the year, or none is known of and none reported. */
    UNSURVEYED
}
