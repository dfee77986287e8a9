package org.plancheck.engine.reference;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one figure.
 *
 * @param amount the figure; beside {@link State#MISSING} and {@link State#QUESTIONED} what is known of it so
 *     far, if anything
 * @param part numerator, or satisfied units, where the figure was filed as a ratio
 * @param whole denominator, or all units
 * @param explained for not applicable: whether a reason was given
 */
record Known(
        State state,
        @Nullable Fraction amount,
        @Nullable Fraction part,
        @Nullable Fraction whole,
        boolean explained) {

    enum State {
        MISSING,
        QUESTIONED,
        NOT_APPLICABLE,
        FILED
    }

    static final Known MISSING = new Known(State.MISSING, null, null, null, false);
    static final Known QUESTIONED = new Known(State.QUESTIONED, null, null, null, false);
    static final Known NOT_APPLICABLE = new Known(State.NOT_APPLICABLE, null, null, null, true);

    static Known filed(Fraction amount) {
        return new Known(State.FILED, amount, null, null, false);
    }

    static Known ratio(Fraction part, Fraction whole) {
        return new Known(State.FILED, part.times(Fraction.HUNDRED).over(whole), part, whole, false);
    }

    static Known soFar(State state, @Nullable Fraction amount) {
        return new Known(state, amount, null, null, false);
    }

    static Known notApplicable(boolean explained) {
        return new Known(State.NOT_APPLICABLE, null, null, null, explained);
    }

    boolean is(State other) {
        return state == other;
    }
}
