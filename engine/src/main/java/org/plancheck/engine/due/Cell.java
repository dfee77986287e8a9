package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;

/**
 * What is known of one indicator, area and year.
 *
 * @param value the value, or the part of it that is known when data are missing; null when nothing is
 * @param numerator of a share or of satisfied units, else null
 * @param steps how it was read
 * @param sources files and places
 */
record Cell(
        DataState data,
        @Nullable Quantity value,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator,
        List<Step> steps,
        List<String> sources) {

    static Cell without(DataState data, List<Step> steps, List<String> sources) {
        return new Cell(data, null, null, null, steps, sources);
    }

    /** The same, with a step before its own. */
    Cell after(Step first) {
        List<Step> all = new ArrayList<>(List.of(first));
        all.addAll(steps);
        return new Cell(data, value, numerator, denominator, List.copyOf(all), sources);
    }

    /** What is known for certain, zero when nothing is. */
    Quantity known() {
        return value == null ? Quantity.ZERO : value;
    }

    boolean isNumber() {
        return data == DataState.REPORTED && value != null;
    }
}
