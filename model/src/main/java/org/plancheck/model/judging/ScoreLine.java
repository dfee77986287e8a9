package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * What one verdict brings into a score.
 *
 * @param credit part of the weight that is earned, 0 to 1; null when the verdict is left out
 * @param steps the arithmetic
 */
public record ScoreLine(
        Judgement judgement, Quantity weight, @Nullable Quantity credit, List<Step> steps) {

    /** Whether the verdict counts at all. */
    public boolean isCounted() {
        return credit != null;
    }

    /** Weight times credit; zero when left out. */
    public Quantity earned() {
        return credit == null ? Quantity.ZERO : weight.times(credit);
    }
}
