package org.plancheck.model.plan;

/** What kind of figure a commitment is measured by. */
public enum Measure {
    /** New people, events, things in a year. */
    FLOW,
    /** A level (总量). */
    STOCK,
    /** A numerator over a denominator, 0–100 %. */
    SHARE,
    /** Every county, school … on its own. */
    EACH_UNIT,
    /** Meetings, hearings, contests. */
    EVENT
}
