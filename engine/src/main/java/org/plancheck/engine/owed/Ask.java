package org.plancheck.engine.owed;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/**
 * One commitment for whose sake an indicator is asked for.
 *
 * @param basis why this unit is asked
 * @param target the figure that binds the unit, in the indicator's unit; null when its figure only adds to the city's
 * @param high high end of a range, in the indicator's unit, else null
 */
public record Ask(
        Plan plan,
        Commitment commitment,
        Basis basis,
        @Nullable Quantity target,
        @Nullable Quantity high) {

    /** Why a unit is asked for a figure. */
    public enum Basis {
        /** The item's own target binds it. */
        TARGET,
        /** It was allocated a share of the city's target. */
        SHARE,
        /** No target binds it; its figure adds to the city's. */
        ADDS_TO_CITY,
        /** Another figure is compared with it or reckoned from it. */
        COMPARED
    }
}
