package org.plancheck.engine.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Grade;
import org.plancheck.model.judging.Scoring.Veto;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** The grade of exact points, and the vetoes that keep a unit from it. */
final class Grades {
    private final Scoring scoring;

    Grades(Scoring scoring) {
        this.scoring = scoring;
    }

    /** The grade, with a step for it and for each veto that lowers it. */
    Grade of(Quantity total, List<ScoreLine> lines, List<Finding> own, List<Step> steps) {
        Grade grade = byPoints(total);
        steps.add(ScoreSteps.step("grade", Map.of("total", total, "from", grade.from(), "grade", grade.name())));
        for (Veto veto : scoring.vetoes()) {
            Grade atMost = named(veto.atMost());
            Optional<Bilingual> reason = reason(veto, lines, own);
            if (reason.isPresent() && grade.from().above(atMost.from())) {
                steps.add(ScoreSteps.step("veto", Map.of("reason", reason.get(), "grade", atMost.name())));
                grade = atMost;
            }
        }
        return grade;
    }

    private Grade byPoints(Quantity total) {
        return scoring.grades().stream()
                .filter(grade -> total.atLeast(grade.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("checked when read: the last grade begins at 0"));
    }

    private Grade named(String id) {
        return scoring.grades().stream()
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("checked when read: " + id));
    }

    /** What brings a veto about; empty when nothing does. */
    private static Optional<Bilingual> reason(Veto veto, List<ScoreLine> lines, List<Finding> own) {
        return veto.rule() == null
                ? lines.stream()
                        .map(ScoreLine::judgement)
                        .filter(j -> j.verdict() == veto.verdict())
                        .filter(j -> veto.item() == null
                                || veto.item().equals(j.due().itemKey()))
                        .findFirst()
                        .map(Grades::verdict)
                : own.stream()
                        .filter(f -> f.ruleId().equals(veto.rule()))
                        .filter(f -> veto.item() == null || veto.item().equals(f.subject()))
                        .findFirst()
                        .map(f -> ScoreSteps.words("veto-finding", Map.of("rule", f.ruleId(), "title", f.title())));
    }

    private static Bilingual verdict(Judgement judgement) {
        return ScoreSteps.words(
                "veto-verdict",
                Map.of(
                        "item", judgement.due().item().title(),
                        "verdict", Arguments.verdict(judgement.verdict())));
    }
}
