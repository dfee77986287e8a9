package org.plancheck.model.judging;

/** What there is to judge by. */
public enum DataState {
    /** Enough is reported, or what is known decides already. */
    REPORTED,
    /** Nothing, a blank, or a gap in a series that decides nothing yet. */
    MISSING,
    /** A value that failed a hard check stands in the way. */
    QUESTIONED,
    /** What the target is relative to is not known: a base, another area's figure, residents or schools. */
    UNCOMPARABLE,
    /** Reported as not applicable, with a reason, and accepted. */
    NOT_APPLICABLE,
    /** Reported as not applicable without a reason. */
    NO_REASON,
    /** Reported as not applicable where the office must confirm, and has not. */
    UNCONFIRMED
}
