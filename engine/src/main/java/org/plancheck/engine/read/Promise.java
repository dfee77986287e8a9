package org.plancheck.engine.read;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Where;
import org.plancheck.model.registry.Indicator;

/**
 * What a commitment or one of its conditions says of a figure.
 *
 * @param value the figure, null for a range
 * @param unit as the text prints it
 */
record Promise(
        Indicator indicator,
        Comparator comparator,
        @Nullable Quantity value,
        @Nullable Quantity low,
        @Nullable Quantity high,
        String unit,
        @Nullable Against against,
        @Nullable Where where) {}
