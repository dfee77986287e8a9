package org.plancheck.engine.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;

/**
 * What a value is compared with.
 *
 * @param value in the indicator's unit; null when what the target is relative to is not known
 * @param steps how it was found
 * @param sources files and places that it rests on beside the plan
 */
record Threshold(@Nullable Quantity value, List<Step> steps, List<String> sources) {

    static Threshold of(Quantity value, Step step) {
        return new Threshold(value, List.of(step), List.of());
    }
}
