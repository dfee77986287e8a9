package org.plancheck.reports.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;

class ExplanationTest {
    private static final String FINDING = "QUOTA-001:nanjing-2021-2025/science-tutors:320100:2024";
    private static final String VERDICT = "nanjing-2021-2025/science-tutors@320100/2024";

    private final JsonNode assessment = JsonReport.tree(SampleAssessment.annual());

    @ParameterizedTest
    @EnumSource
    void aFindingIsExplainedWithItsArithmeticAndRemedy(Lang lang) throws Exception {
        Explanation explanation = Explanation.of(assessment, FINDING);
        Golden.check("explanation_" + lang.code() + ".txt", explanation.text(lang));
        Golden.check("explanation_" + lang.code() + ".md", explanation.markdown(lang));
    }

    @Test
    void aVerdictKeyLeadsToItsFindings() throws Exception {
        assertThat(Explanation.of(assessment, VERDICT).text(Lang.ZH))
                .contains("380 < 500，未达标，还差 120人")
                .contains("须在下一年度前补足 120人。")
                .contains("三(一)4 宁政办发〔2022〕27号");
        JsonNode json = Json.MAPPER.readTree(Explanation.of(assessment, VERDICT).json());
        assertThat(json.path("findings")).hasSize(1);
        assertThat(json.path("verdicts").path(0).path("key").asText()).isEqualTo(VERDICT);
    }

    @Test
    void aFindingAboutAValueHasNoVerdictAndIsExplainedAllTheSame() throws Exception {
        assertThat(Explanation.of(assessment, "CHECK-004:science-tutors-trained:320100:2024")
                        .text(Lang.ZH))
                .contains("同比变化较大")
                .contains("填报/2024/市教育局-2.csv:14");
    }

    @Test
    void nothingIsCutFromAnExplanation() throws Exception {
        assertThat(Explanation.of(assessment, "nanjing-2021-2025/long@320100/2024")
                        .text(Lang.ZH))
                .doesNotContain("…");
    }

    @Test
    void anUnknownIdListsTheNearest() {
        assertThatThrownBy(() -> Explanation.of(assessment, "QUOTA-001:nanjing-2021-2025/sience-tutors:320100:2024"))
                .isInstanceOfSatisfying(ReportException.class, e -> {
                    assertThat(e.in(Lang.ZH)).contains("没有编号为").contains(FINDING);
                    assertThat(e.in(Lang.EN)).contains("nearest").contains(FINDING);
                });
        assertThatThrownBy(() -> Explanation.of(Json.NODES.objectNode(), "x"))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.in(Lang.EN)).contains("has none"));
    }

    @Test
    void halfATypedIdFindsTheWhole() {
        assertThatThrownBy(() -> Explanation.of(assessment, "science-tutors"))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.in(Lang.ZH)).contains(FINDING));
    }
}
