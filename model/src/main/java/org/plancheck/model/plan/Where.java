package org.plancheck.model.plan;

import org.plancheck.model.number.Quantity;

/**
 * What a county's own value must satisfy to be counted (80%以上的县…达到…): the commitment is then about how many
 * counties do.
 *
 * @param value in {@code unit}
 */
public record Where(Comparator comparator, Quantity value, String unit) {}
