package org.plancheck.reports.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.SampleScores;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;

class ScoreDocumentsTest {
    private final JsonNode tree = JsonReport.tree(SampleAssessment.annual());

    @Test
    void aTotalIsNeverRoundedUpIntoAGrade() {
        assertThat(SampleScores.JUST_BELOW.atLeast(Quantity.of(90))).isFalse();
        assertThat(Quantity.of(90).minus(SampleScores.JUST_BELOW).above(Quantity.of("0.001")))
                .isFalse();
        for (Lang lang : Lang.values()) {
            assertThat(ScoreRanking.of(tree).text(lang)).contains("89.99").doesNotContain("90");
            assertThat(ScoreRanking.of(tree).markdown(lang)).contains("89.99").doesNotContain("90");
        }
    }

    @Test
    void theJsonCarriesTheExactTotal() throws IOException {
        JsonNode score = Json.MAPPER
                .readTree(ScoreRanking.of(tree).json())
                .path("scores")
                .path(0);
        assertThat(score.path("totalExact").asText()).isEqualTo("269999/3000");
        assertThat(score.path("total").decimalValue()).isEqualByComparingTo("89.9996");
        assertThat(score.path("leftOut")
                        .path(score.path("lines").path(1).path("verdict").asText())
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void noScoreIsNeitherFullNorZero() {
        String text = ScoreRanking.of(tree).text(Lang.ZH);
        String line = text.lines().filter(l -> l.contains("市教育局")).findFirst().orElseThrow();
        assertThat(line).contains("无得分").doesNotContain("100").doesNotContain("0.00");
        JsonNode none = tree.path("scores").path(1);
        assertThat(none.path("total").isNull()).isTrue();
        assertThat(none.path("rank").isNull()).isTrue();
        assertThat(none.path("grade").isNull()).isTrue();
    }

    @Test
    void aSchemeWithoutScoringSaysSo() {
        ObjectNode bare = tree.deepCopy();
        bare.putArray("scores");
        assertThat(ScoreRanking.of(bare).isAny()).isFalse();
        assertThat(ScoreRanking.of(bare).text(Lang.ZH)).contains("没有计分部分");
        assertThat(ScoreRanking.of(JsonReport.tree(SampleAssessment.selfCheck()))
                        .text(Lang.ZH))
                .contains("自查不计分");
    }

    @Test
    void aUnitIsFoundByCodeOrName() throws ReportException {
        for (String name : new String[] {"320102", "玄武区", "Xuanwu"}) {
            assertThat(ScoreExplanation.of(tree, name).unitId()).isEqualTo("320102");
        }
        assertThat(ScoreExplanation.of(tree, "市教育局").unitId()).isEqualTo("education");
    }

    @Test
    void anUnknownUnitIsToldTheNearest() {
        ReportException unknown = catchThrowableOfType(ReportException.class, () -> ScoreExplanation.of(tree, "玄武"));
        assertThat(unknown.in(Lang.ZH)).contains("玄武区");
    }

    @Test
    void theExplanationGivesEveryStepAndLeavesNothingOut() throws ReportException {
        ScoreExplanation explanation = ScoreExplanation.of(tree, "玄武区");
        assertThat(explanation.text(Lang.ZH))
                .contains("269999/3000", "权重 2 × 得分率 0.9 = 1.8", "不计入的事项（1 项）")
                .doesNotContain("\u001b", "\u202e");
        assertThat(explanation.markdown(Lang.ZH)).doesNotContain("<script>");
    }

    @Test
    void gainsKeepTheirSignAndNeverVanish() {
        assertThat(Points.gain(Quantity.ZERO)).isEqualTo("0");
        assertThat(Points.gain(Quantity.of("1.999"))).isEqualTo("+1.99");
        assertThat(Points.gain(Quantity.of("-1.999"))).isEqualTo("−1.99");
        assertThat(Points.gain(Quantity.of("0.001"))).isEqualTo("+0.001");
        assertThat(Points.gain(Quantity.ONE.dividedBy(Quantity.of(300)))).isEqualTo("+1/300");
    }
}
