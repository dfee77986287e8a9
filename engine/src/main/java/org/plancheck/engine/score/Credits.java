package org.plancheck.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.due.DutyWords;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.judging.Credit;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Duty;

/** What one verdict earns: its weight, and the part of it that its verdict or its value is worth. */
final class Credits {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Scoring scoring;

    Credits(Scoring scoring) {
        this.scoring = scoring;
    }

    /** The line that a verdict brings into its unit's score. */
    ScoreLine of(Judgement judgement) {
        Due due = judgement.due();
        Weights.Weight weight = scoring.weights().of(due.plan().id(), due.item());
        Credit credit = scoring.credits().getOrDefault(judgement.verdict(), Credit.LEFT_OUT);
        List<Step> steps = new ArrayList<>();
        if (credit.basis() == Credit.Basis.LEFT_OUT) {
            steps.add(ScoreSteps.step("left-out", Map.of("verdict", Arguments.verdict(judgement.verdict()))));
            return new ScoreLine(judgement, weight.value(), null, List.copyOf(steps));
        }
        Quantity part = credit.basis() == Credit.Basis.FIXED
                ? fixed(judgement.verdict(), credit.percent(), steps)
                : measured(due, credit.basis(), steps);
        steps.add(ScoreSteps.step(
                "product",
                Map.of(
                        "weight", weight.value(),
                        "source", ScoreSteps.source(weight),
                        "credit", part,
                        "value", weight.value().times(part))));
        return new ScoreLine(judgement, weight.value(), part, List.copyOf(steps));
    }

    private static Quantity fixed(Verdict verdict, Quantity percent, List<Step> steps) {
        Quantity part = percent.dividedBy(HUNDRED);
        steps.add(ScoreSteps.step(
                "fixed", Map.of("verdict", Arguments.verdict(verdict), "percent", percent, "value", part)));
        return part;
    }

    private Quantity measured(Due due, Credit.Basis basis, List<Step> steps) {
        UnitTally tally = due.tally();
        if (tally != null) {
            int good = tally.count(Verdict.MET) + tally.count(Verdict.ON_TRACK);
            return completed("units", Quantity.of(good), Quantity.of(tally.counted()), steps);
        }
        return due.item() instanceof Duty ? undone(due, steps) : compared(due, basis, steps);
    }

    /** A duty cannot be half reached: due and in progress it earns what the scheme says, otherwise nothing. */
    private Quantity undone(Due due, List<Step> steps) {
        boolean under = due.shape() != Shape.TREND && due.state() == DutyState.IN_PROGRESS;
        Quantity percent = under ? scoring.partial().inProgress() : Quantity.ZERO;
        Quantity part = percent.dividedBy(HUNDRED);
        steps.add(ScoreSteps.step(
                under ? "in-progress" : "undone",
                Map.of("state", DutyWords.of(due.state()), "percent", percent, "value", part)));
        return part;
    }

    private Quantity compared(Due due, Credit.Basis basis, List<Step> steps) {
        Quantity value = due.value() == null ? Quantity.ZERO : due.value();
        Quantity target = due.threshold() == null ? Quantity.ZERO : due.threshold();
        if (due.shape() == Shape.LIMIT) {
            return completed("limit", target, value, steps);
        }
        Quantity path = due.path();
        return basis == Credit.Basis.PATH && path != null
                ? completed("path", value, path, steps)
                : completed("target", value, target, steps);
    }

    /** The part reached, less than the floor counting as nothing, and never more than the cap. */
    private Quantity completed(String code, Quantity reached, Quantity whole, List<Step> steps) {
        Quantity part = whole.isZero() ? Quantity.ZERO : reached.dividedBy(whole);
        steps.add(ScoreSteps.step("reached-" + code, Map.of("reached", reached, "whole", whole, "value", part)));
        Quantity floor = scoring.partial().floor().dividedBy(HUNDRED);
        Quantity cap = scoring.partial().cap().dividedBy(HUNDRED);
        if (!part.atLeast(floor)) {
            steps.add(ScoreSteps.step("below-floor", Map.of("value", part, "floor", floor)));
            return Quantity.ZERO;
        }
        if (part.above(cap)) {
            steps.add(ScoreSteps.step("above-cap", Map.of("value", part, "cap", cap)));
            return cap;
        }
        return part;
    }
}
