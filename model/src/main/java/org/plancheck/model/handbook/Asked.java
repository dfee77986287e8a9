package org.plancheck.model.handbook;

import org.plancheck.model.judging.Shape;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/**
 * An item for whose sake something is filed.
 *
 * @param shape how the item is judged
 */
public record Asked(Plan plan, Item item, Shape shape, Role role) {

    /** What the figure does for the item. */
    public enum Role {
        /** The unit itself is judged by it. */
        JUDGED,
        /** It adds to the city's figure, which is judged. */
        ADDS_TO_CITY,
        /** Another figure is compared with it or reckoned from it. */
        COMPARED
    }
}
