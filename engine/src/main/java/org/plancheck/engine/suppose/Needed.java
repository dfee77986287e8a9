package org.plancheck.engine.suppose;

import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;

/** The least value that closes a gap: on the path for what is behind, at the target for all else. */
final class Needed {
    private static final Quantity HUNDRED = Quantity.of(100);
    /** How far a percentage goes beyond a strict bound. */
    private static final Quantity HUNDREDTH = Quantity.ONE.dividedBy(HUNDRED);

    private Needed() {}

    /** The value, in whole units but for percentages. */
    static Quantity value(Due due, Verdict verdict, boolean percent) {
        Bound bound = bound(due, verdict);
        Quantity step = percent ? HUNDREDTH : Quantity.ONE;
        return bound.beyond(percent ? bound.figure() : bound.rounded(bound.figure()), step);
    }

    /** The numerator that a share needs over its denominator. */
    static Quantity numerator(Due due, Verdict verdict, Quantity denominator) {
        Bound bound = bound(due, verdict);
        Quantity exact = bound.figure().times(denominator).dividedBy(HUNDRED);
        return bound.beyond(bound.rounded(exact), Quantity.ONE);
    }

    private static Bound bound(Due due, Verdict verdict) {
        Quantity path = due.path();
        Quantity threshold = due.threshold();
        if (verdict == Verdict.BEHIND && path != null) {
            return new Bound(path, Comparator.GE);
        }
        if (threshold == null) {
            throw new IllegalStateException("only a commitment's own figure can be closed: " + due.key());
        }
        return new Bound(threshold, ((Commitment) due.item()).comparator());
    }

    /** A figure, and how a value must stand to it. */
    private record Bound(Quantity figure, Comparator comparator) {
        /** The nearest whole number on the right side of the figure, or the figure itself when it is strict. */
        Quantity rounded(Quantity exact) {
            boolean down = comparator == Comparator.LE || comparator == Comparator.GT;
            return down ? exact.floor() : exact.ceiling();
        }

        /** One step further where the bound itself is not enough. */
        Quantity beyond(Quantity value, Quantity step) {
            return switch (comparator) {
                case GT -> value.plus(step);
                case LT -> value.minus(step);
                default -> value;
            };
        }
    }
}
