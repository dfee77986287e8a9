package org.plancheck.engine.reference;

import org.jspecify.annotations.Nullable;

/**
 * What one unit reports on a duty for one year.
 *
 * @param isDone done, and proven by number, issuer and date
 * @param count the figure filed, if any
 * @param explained for not applicable: whether a reason was given
 */
record DutyNews(Known.State state, boolean isDone, @Nullable Fraction count, boolean explained) {
    static final DutyNews MISSING = new DutyNews(Known.State.MISSING, false, null, false);
    static final DutyNews QUESTIONED = new DutyNews(Known.State.QUESTIONED, false, null, false);

    boolean is(Known.State other) {
        return state == other;
    }
}
