package org.plancheck.model.plan;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * What a target grows with (每万人5名, 每校2名, 每60万人1个): the commitment's figure for so many of another indicator.
 *
 * @param indicator what it is counted by, such as residents or schools, in the same area and year
 * @param each for how many of that, such as 10,000
 * @param reporter the unit that files that indicator for the plan's own area, as the plan writes it; null when the item's own does
 */
public record Per(String indicator, Quantity each, @Nullable String reporter) {

    /** The target for a count of the other indicator. */
    public Quantity target(Quantity figure, Quantity count) {
        return figure.times(count).dividedBy(each);
    }
}
