package org.plancheck.engine.due;

import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Registry;

/** Figures of a plan in their indicator's unit: 500 万元 in the plan are 5,000,000 元 to compare with. */
public final class Targets {
    private Targets() {}

    /** The figure that decides, in the indicator's unit. */
    public static Quantity of(Commitment commitment, Registry registry) {
        return scaled(commitment, commitment.target(), registry);
    }

    /** Any figure written in the commitment's unit, in the indicator's unit. */
    public static Quantity scaled(Commitment commitment, Quantity figure, Registry registry) {
        return registry.measure(commitment.unit())
                .map(measure -> figure.times(measure.factor(commitment.unit())))
                .orElse(figure);
    }
}
