package org.plancheck.engine.lint;

import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.registry.Indicator;

/** Figures of commitments, to compare and to show. */
final class Figures {
    private Figures() {}

    /** Whether the years of such a figure are added up. */
    static boolean isSummed(Commitment commitment) {
        return commitment.measure() == Measure.FLOW || commitment.measure() == Measure.EVENT;
    }

    /** The high end of a range in the indicator's unit, null for others. */
    static @Nullable Quantity high(Subject subject, Commitment commitment) {
        Quantity high = commitment.high();
        return high == null ? null : Targets.scaled(commitment, high, subject.registry());
    }

    /** The most that a commitment speaks of: the high end of a range, else its figure; in the indicator's unit. */
    static Quantity most(Subject subject, Commitment commitment) {
        Quantity high = high(subject, commitment);
        return high == null ? subject.target(commitment) : high;
    }

    /** A promise as the plan has it: sign, figure and unit. */
    static String shown(Commitment commitment) {
        Quantity high = commitment.high();
        String figure = commitment.target().toPlain();
        return high == null
                ? sign(commitment.comparator()) + figure + commitment.unit()
                : figure + "–" + high.toPlain() + commitment.unit();
    }

    /** A figure in the unit of a commitment's indicator. */
    static String inUnit(Subject subject, Commitment commitment, Quantity figure) {
        String unit = subject.registry()
                .indicator(commitment.indicator())
                .map(Indicator::unit)
                .orElse("");
        return figure.toPlain() + unit;
    }

    private static String sign(Comparator comparator) {
        return comparator == Comparator.ABOUT ? "≈" : comparator.sign();
    }
}
