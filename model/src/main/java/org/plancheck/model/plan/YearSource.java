package org.plancheck.model.plan;

/** Where the first or last year of an item comes from. */
public enum YearSource {
    /** The sentence itself says it. */
    TEXT,
    /** The first or last year of the plan's period. */
    PERIOD,
    /** The year in which the plan was issued. */
    ISSUE
}
