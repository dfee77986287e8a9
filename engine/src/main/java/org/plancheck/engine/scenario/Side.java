package org.plancheck.engine.scenario;

/** Where a case lies with regard to the line that decides; a rule is held from all four sides. */
public enum Side {
    /** Beyond the line: the target is surpassed, the tolerance exceeded, the deadline past. */
    OVER,
    /** Exactly on the line. */
    LINE,
    /** This side of the line. */
    UNDER,
    /** What decides is not there: nothing reported, no note, no waiver. */
    BLANK
}
