package org.plancheck.reports;

import java.util.List;
import java.util.Map;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.Credit;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.ScoreLine;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Bonus;
import org.plancheck.model.judging.Scoring.Deduction;
import org.plancheck.model.judging.Scoring.Grade;
import org.plancheck.model.judging.Scoring.Partial;
import org.plancheck.model.judging.Scoring.Veto;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** Made-up scores: one that is just below a grade, one that nothing counts for. */
public final class SampleScores {
    private static final Provenance PLACE = new Provenance("schemes/default.yaml", "40:7");
    /** 89.99… : below the 90 it would be rounded to. */
    public static final Quantity JUST_BELOW = Quantity.of("269.999").dividedBy(Quantity.of(3));

    private SampleScores() {}

    static Scoring scoring() {
        return new Scoring(
                Quantity.of(100),
                new Weights(
                        Map.of("nanjing-2021-2025/science-tutors", Quantity.of(3)),
                        Map.of("三(一)", Quantity.of(2)),
                        Map.of("duty", Quantity.of("0.5"))),
                Credit.defaults(),
                new Partial(Quantity.of(50), Quantity.of(90), Quantity.of(50)),
                new Bonus(Quantity.of(20), Quantity.ONE, Quantity.of(5)),
                List.of(new Deduction("ASK-001", Quantity.of("0.5"), Quantity.of(3), PLACE)),
                List.of(
                        new Veto("QUOTA-001", null, "nanjing-2021-2025/science-tutors", "passed", PLACE),
                        new Veto(null, Verdict.NOT_REPORTED, null, "passed", PLACE)),
                List.of(grade("excellent", 90, "优秀"), grade("passed", 70, "达标"), grade("failed", 0, "不达标")));
    }

    static List<Score> scores(List<Judgement> judgements) {
        Judgement counted = judgements.get(0);
        ScoreLine line = new ScoreLine(
                counted, Quantity.of(2), Quantity.of("0.9"), List.of(step("product", "权重 2 × 得分率 0.9 = 1.8")));
        ScoreLine leftOut =
                new ScoreLine(judgements.get(1), Quantity.ONE, null, List.of(step("left-out", "结论“未到考核期”，不计入")));
        Score scored = new Score(
                Score.Kind.COUNTY,
                SampleAssessment.XUANWU.code(),
                SampleAssessment.XUANWU.name(),
                JUST_BELOW,
                1,
                grade("passed", 70, "达标"),
                Quantity.of(2),
                Quantity.of("1.8"),
                Quantity.ZERO,
                Quantity.of("0.5"),
                List.of(line, leftOut),
                List.of(step("total", "总分：" + JUST_BELOW.toExact()), step("grade", SampleAssessment.HOSTILE)));
        Score nothing = new Score(
                Score.Kind.REPORTER,
                "education",
                new Bilingual("市教育局", "Municipal Education Bureau"),
                null,
                null,
                null,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                List.of(leftOut),
                List.of(step("nothing-counted", "没有计入的事项，无得分")));
        return List.of(scored, nothing);
    }

    private static Grade grade(String id, int from, String name) {
        return new Grade(id, Quantity.of(from), new Bilingual(name, id));
    }

    private static Step step(String code, String zh) {
        return new Step(code, Map.of("value", Quantity.of("0.9")), (any, figures) -> new Bilingual(zh, code));
    }
}
