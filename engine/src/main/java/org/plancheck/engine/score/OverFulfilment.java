package org.plancheck.engine.score;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Scoring.Bonus;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;

/** Commitments that exceed their target by as much as a scheme rewards. */
final class OverFulfilment {
    private static final Quantity HUNDRED = Quantity.of(100);

    private OverFulfilment() {}

    /** How a value exceeds its target; null when it earns no bonus. */
    static @Nullable Step step(Judgement judgement, Bonus bonus) {
        Due due = judgement.due();
        Quantity value = due.value();
        Quantity target = due.high() != null ? due.high() : due.threshold();
        boolean comparable =
                judgement.verdict() == Verdict.MET && due.shape() != Shape.LIMIT && due.shape() != Shape.ROLL_UP;
        if (!comparable || value == null || target == null || target.isZero()) {
            return null;
        }
        Quantity needed = target.times(HUNDRED.plus(bonus.over())).dividedBy(HUNDRED);
        if (!value.atLeast(needed)) {
            return null;
        }
        return ScoreSteps.step(
                "bonus",
                Map.of(
                        "item",
                        due.item().title(),
                        "value",
                        value,
                        "target",
                        target,
                        "over",
                        bonus.over(),
                        "needed",
                        needed,
                        "points",
                        bonus.points()));
    }
}
