package org.plancheck.model.plan;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * What a target is relative to (比2020年提高…, 比上年增长…, 高于全省平均, 全省前三).
 *
 * @param figure where the figure comes from that the target starts from
 * @param change how the target follows from it; null for {@link Figure#SIBLINGS}, where the commitment's figure is a place
 * @param year the baseline's year; null when the plan's newest baseline before the final year is meant, and for other figures
 */
public record Against(
        Figure figure, @Nullable Change change, @Nullable Integer year) {

    /** Where the figure comes from that a target starts from. */
    public enum Figure {
        /** The area's own value in a base year (比2020年). */
        BASELINE,
        /** The area's own value of the year before (比上年, 逐年). */
        PREVIOUS_YEAR,
        /** The value of the area above in the same year (高于全省平均). */
        PARENT,
        /** The values of the other areas under the same parent in the same year (全省前三). */
        SIBLINGS
    }

    /** How a target follows from the figure that it starts from. */
    public enum Change {
        /** So many more, in the indicator's own unit: 提高5个百分点, 增加200人; negative for less. */
        AMOUNT,
        /** So many percent more: 增长20%; negative for less. */
        PERCENT,
        /** So many times as much: 翻一番 is 2. */
        MULTIPLE,
        /** So many percent more each year on average since the base year: 年均增长8%. */
        PERCENT_A_YEAR
    }

    /** Whether the figure that it starts from stays the same in all years, so that a path can lead to the target. */
    public boolean isFixed() {
        return figure == Figure.BASELINE;
    }

    /** Whether it is another area's figure. */
    public boolean isOtherAreas() {
        return figure == Figure.PARENT || figure == Figure.SIBLINGS;
    }

    /**
     * The target that follows from a figure.
     *
     * @param base the figure that it starts from
     * @param by the commitment's figure
     * @param years whole years since the base year, for {@link Change#PERCENT_A_YEAR}
     */
    public Quantity target(Quantity base, Quantity by, int years) {
        if (change == null) {
            throw new IllegalStateException("a place among others does not change a figure");
        }
        return switch (change) {
            case AMOUNT -> base.plus(by);
            case PERCENT -> base.times(grown(by));
            case MULTIPLE -> base.times(by);
            case PERCENT_A_YEAR -> base.times(grown(by).power(years));
        };
    }

    private static Quantity grown(Quantity percent) {
        return Quantity.of(100).plus(percent).dividedBy(Quantity.of(100));
    }
}
