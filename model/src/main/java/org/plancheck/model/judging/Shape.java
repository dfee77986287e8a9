package org.plancheck.model.judging;

/** How an item is judged: measure, cadence, scope and comparator taken together. */
public enum Shape {
    /** A yearly figure against a yearly target: quotas, events, yearly levels. */
    ANNUAL,
    /** Additions since the first year, summed, against a target at the end. */
    CUMULATIVE,
    /** A level at the end of the deadline's year. */
    STOCK,
    /** A share at the end of the deadline's year, often from a survey. */
    SHARE,
    /** A share due every year. */
    COVERAGE,
    /** Units that satisfy a condition, of all units counted by one reporter. */
    COUNTED_UNITS,
    /** The city's verdict, combined from its counties' verdicts. */
    ROLL_UP,
    /** Several conditions that must hold together. */
    JOINT,
    /** An upper limit of any measure. */
    LIMIT,
    /** A duty that is done or not. */
    DUTY,
    /** A duty that needs at least one (一批), counted. */
    BATCH,
    /** A duty to raise something over the years (逐步提高). */
    TREND
}
