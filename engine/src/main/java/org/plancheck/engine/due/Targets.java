package org.plancheck.engine.due;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;

/** Figures of a plan in their indicator's unit: 500 万元 in the plan are 5,000,000 元 to compare with. */
public final class Targets {
    private Targets() {}

    /** The figure that decides, in the indicator's unit. */
    public static Quantity of(Commitment commitment, Registry registry) {
        return scaled(commitment, commitment.target(), registry);
    }

    /** The high end of a range in the indicator's unit, else null. */
    static @Nullable Quantity high(Commitment commitment, Registry registry) {
        return commitment.high() == null ? null : scaled(commitment, commitment.high(), registry);
    }

    /** Any figure written in the commitment's unit, in the indicator's unit. */
    public static Quantity scaled(Commitment commitment, Quantity figure, Registry registry) {
        return scaled(figure, commitment.unit(), registry);
    }

    /** A figure written in a unit, in the canonical unit of its kind. */
    static Quantity scaled(Quantity figure, String unit, Registry registry) {
        return registry.measure(unit)
                .map(measure -> figure.times(measure.factor(unit)))
                .orElse(figure);
    }

    /** The base year of a target that no year is named for: the one before the item's first. */
    public static int baseYear(Commitment commitment, Against against) {
        Integer year = against.year();
        return year == null ? commitment.from().year() - 1 : year;
    }

    /** The unit that values are compared in: the indicator's, but a number of counties is told in the commitment's. */
    static String unit(Commitment commitment, Registry registry) {
        return commitment.terms().where() != null
                ? commitment.unit()
                : registry.indicator(commitment.indicator())
                        .map(Indicator::unit)
                        .orElseThrow(() -> new IllegalStateException("checked when read: " + commitment.indicator()));
    }
}
