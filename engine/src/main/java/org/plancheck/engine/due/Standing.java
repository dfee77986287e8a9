package org.plancheck.engine.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;

/**
 * How one figure of a commitment stands in an area and year.
 *
 * @param shape how its value is formed
 * @param value what is compared, null when nothing is known
 * @param reached whether it reaches the threshold (for limits: stays within it)
 * @param threshold what it is compared with, null when that is not known
 * @param gap what is missing to the threshold, null when not known
 * @param missing years without a value, in a sum
 * @param questioned years whose value is refused, in a sum
 * @param steps the whole arithmetic
 */
record Standing(
        Shape shape,
        Stage stage,
        DataState data,
        @Nullable Quantity value,
        boolean reached,
        @Nullable Quantity threshold,
        @Nullable Quantity gap,
        @Nullable SchedulePath path,
        List<Integer> missing,
        List<Integer> questioned,
        List<Step> steps,
        List<String> sources) {

    boolean isOnPath() {
        return path != null && value != null && value.atLeast(path.value());
    }
}
