package org.plancheck.engine.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Bonus;
import org.plancheck.model.judging.Scoring.Deduction;
import org.plancheck.model.judging.Scoring.Grade;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** The sum of one unit: what its verdicts earn, plus the bonus, less the deductions, and the grade that follows. */
final class UnitScore {
    private final Scoring scoring;
    private final Credits credits;
    private final Grades grades;
    private final Map<String, List<Finding>> findings;

    /** @param findings of the assessed year */
    UnitScore(Scoring scoring, List<Finding> findings) {
        this.scoring = scoring;
        this.credits = new Credits(scoring);
        this.grades = new Grades(scoring);
        this.findings = findings.stream().collect(Collectors.groupingBy(Finding::reporterId));
    }

    /** The score of a unit, not ranked yet. */
    Score of(Score.Kind kind, String unitId, Bilingual unit, List<Judgement> judgements) {
        List<ScoreLine> lines = judgements.stream().map(credits::of).toList();
        Quantity weight = sum(lines.stream()
                .filter(ScoreLine::isCounted)
                .map(ScoreLine::weight)
                .toList());
        Quantity earned = sum(lines.stream().map(ScoreLine::earned).toList());
        List<Step> steps = new ArrayList<>();
        leftOut(lines, steps);
        if (weight.isZero() || hasFailed(lines)) {
            steps.add(ScoreSteps.step(hasFailed(lines) ? "rule-failed" : "nothing-counted", Map.of()));
            return new Score(
                    kind,
                    unitId,
                    unit,
                    null,
                    null,
                    null,
                    weight,
                    earned,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    lines,
                    List.copyOf(steps));
        }
        List<Finding> own = findings.getOrDefault(unitId, List.of());
        Quantity base = base(lines, weight, earned, steps);
        Quantity bonus = bonus(lines, steps);
        Quantity deducted = deducted(own, steps);
        Quantity total = total(base, bonus, deducted, steps);
        Grade grade = grades.of(total, lines, own, steps);
        return new Score(
                kind, unitId, unit, total, null, grade, weight, earned, bonus, deducted, lines, List.copyOf(steps));
    }

    private static Quantity sum(List<Quantity> parts) {
        return parts.stream().reduce(Quantity.ZERO, Quantity::plus);
    }

    private static boolean hasFailed(List<ScoreLine> lines) {
        return lines.stream().anyMatch(line -> line.judgement().verdict() == Verdict.ERROR);
    }

    private static void leftOut(List<ScoreLine> lines, List<Step> steps) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        lines.stream()
                .filter(line -> !line.isCounted())
                .forEach(line -> counts.merge(line.judgement().verdict(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            List<Bilingual> parts = counts.entrySet().stream()
                    .map(e -> ScoreSteps.words(
                            "left-out-count", Map.of("verdict", Arguments.verdict(e.getKey()), "count", e.getValue())))
                    .toList();
            int count = counts.values().stream().mapToInt(Integer::intValue).sum();
            steps.add(ScoreSteps.step("left-out-all", Map.of("count", count, "verdicts", ScoreSteps.joined(parts))));
        }
    }

    private Quantity base(List<ScoreLine> lines, Quantity weight, Quantity earned, List<Step> steps) {
        long counted = lines.stream().filter(ScoreLine::isCounted).count();
        Quantity base = scoring.full().times(earned).dividedBy(weight);
        steps.add(ScoreSteps.step("sums", Map.of("count", counted, "value", earned, "weight", weight)));
        steps.add(ScoreSteps.step(
                "base", Map.of("full", scoring.full(), "earned", earned, "weight", weight, "value", base)));
        return base;
    }

    private Quantity bonus(List<ScoreLine> lines, List<Step> steps) {
        Bonus bonus = scoring.bonus();
        if (bonus == null) {
            return Quantity.ZERO;
        }
        Quantity points = Quantity.ZERO;
        for (ScoreLine line : lines) {
            Step over = OverFulfilment.step(line.judgement(), bonus);
            if (over != null) {
                steps.add(over);
                points = points.plus(bonus.points());
            }
        }
        return capped("bonus-capped", points, bonus.max(), steps);
    }

    private Quantity deducted(List<Finding> own, List<Step> steps) {
        Quantity all = Quantity.ZERO;
        for (Deduction deduction : scoring.deductions()) {
            List<Finding> found = own.stream()
                    .filter(f -> f.ruleId().equals(deduction.rule()))
                    .toList();
            if (!found.isEmpty()) {
                Quantity points = deduction.points().times(Quantity.of(found.size()));
                steps.add(ScoreSteps.step(
                        "deduction",
                        Map.of(
                                "rule", deduction.rule(),
                                "title", found.get(0).title(),
                                "count", found.size(),
                                "points", deduction.points(),
                                "value", points)));
                all = all.plus(capped("deduction-capped", points, deduction.max(), steps));
            }
        }
        return all;
    }

    private static Quantity capped(String code, Quantity points, Quantity max, List<Step> steps) {
        if (!points.above(max)) {
            return points;
        }
        steps.add(ScoreSteps.step(code, Map.of("value", points, "max", max)));
        return max;
    }

    private static Quantity total(Quantity base, Quantity bonus, Quantity deducted, List<Step> steps) {
        Quantity total = base.plus(bonus).minus(deducted);
        steps.add(ScoreSteps.step("total", Map.of("base", base, "bonus", bonus, "deducted", deducted, "value", total)));
        if (total.isNegative()) {
            steps.add(ScoreSteps.step("not-below-zero", Map.of()));
            return Quantity.ZERO;
        }
        return total;
    }
}
