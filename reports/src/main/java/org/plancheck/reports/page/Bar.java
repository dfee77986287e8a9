package org.plancheck.reports.page;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.number.Quantity;

/**
 * A progress bar: how far the value comes on a scale that ends at the largest of value, target and path. Lengths are
 * percent of the bar, cut off, never rounded up.
 *
 * @param value length of the bar
 * @param target where the target stands
 * @param path where the schedule path stands, null where there is none
 * @param done whole percent of the target that is reached, null for upper limits
 */
public record Bar(
        String value,
        String target,
        @Nullable String path,
        @Nullable String done) {
    private static final Quantity TEN = Quantity.of(10);
    private static final Quantity HUNDRED = Quantity.of(100);

    /** The bar of a due triple; null where there is nothing to compare. */
    static @Nullable Bar of(Due due) {
        Quantity value = due.value();
        Quantity target = due.threshold();
        if (value == null || target == null || value.isNegative() || target.isNegative()) {
            return null;
        }
        Quantity path = due.path();
        Quantity scale = Stream.of(value, target, path == null ? target : path)
                .max(Quantity::compareTo)
                .orElse(target);
        if (scale.isZero()) {
            return null;
        }
        boolean limit = due.shape() == Shape.LIMIT;
        String done =
                limit || target.isZero() ? null : percent(value, target).floor().toPlain();
        return new Bar(length(value, scale), length(target, scale), path == null ? null : length(path, scale), done);
    }

    private static Quantity percent(Quantity part, Quantity whole) {
        return part.times(HUNDRED).dividedBy(whole);
    }

    /** Percent with one decimal: finer than a pixel is not seen. */
    static String length(Quantity part, Quantity whole) {
        return percent(part, whole).times(TEN).floor().dividedBy(TEN).toPlain();
    }
}
