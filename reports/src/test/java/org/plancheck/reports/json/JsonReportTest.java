package org.plancheck.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.words.Words;

class JsonReportTest {
    private final JsonReport report = new JsonReport();

    private String json(Assessment assessment) {
        return new String(report.render(assessment, Lang.ZH), StandardCharsets.UTF_8);
    }

    private JsonNode tree(Assessment assessment) throws IOException {
        return Json.MAPPER.readTree(json(assessment));
    }

    @Test
    void everySampleKeepsToThePublishedSchema() {
        assertThat(Schemas.violations("assessment.schema.json", json(SampleAssessment.annual())))
                .isEmpty();
        assertThat(Schemas.violations("assessment.schema.json", json(SampleAssessment.selfCheck())))
                .isEmpty();
        assertThat(Schemas.violations(
                        "assessment.schema.json",
                        json(SampleAssessment.allMet(org.plancheck.model.judging.Assessment.Kind.ANNUAL))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotName() throws IOException {
        JsonNode tree = tree(SampleAssessment.annual());
        ((com.fasterxml.jackson.databind.node.ObjectNode) tree.path("verdicts").path(0)).put("surprise", 1);
        assertThat(Schemas.violations("assessment.schema.json", tree)).hasSize(1);
    }

    @Test
    void theSampleShowsEveryVerdictLightAndSeverity() throws IOException {
        JsonNode summary = tree(SampleAssessment.annual()).path("summary");
        for (Verdict verdict : Verdict.values()) {
            boolean watchedOnly = verdict == Verdict.NOT_DUE;
            assertThat(summary.path("verdicts").path(verdict.name()).asInt())
                    .as(verdict.name())
                    .isGreaterThan(watchedOnly ? 1 : 0);
        }
        for (Light light : Light.values()) {
            assertThat(summary.path("lights").path(Words.code(light)).asInt())
                    .as(light.name())
                    .isPositive();
        }
        for (Severity severity : Severity.values()) {
            assertThat(summary.path("findings").path(Words.code(severity)).asInt())
                    .as(severity.name())
                    .isPositive();
        }
    }

    @Test
    void figuresArePlainNumbersAndAbsentOnesNull() throws IOException {
        JsonNode tree = tree(SampleAssessment.annual());
        JsonNode stock = verdict(tree, "nanjing-2021-2025/skilled-total@320100/2024");
        assertThat(stock.path("threshold").decimalValue().toPlainString()).isEqualTo("850000");
        assertThat(json(SampleAssessment.annual()))
                .contains("\"threshold\": 850000,")
                .doesNotContain("E+");
        assertThat(stock.path("high").isNull()).isTrue();
        assertThat(verdict(tree, "nanjing-2021-2025/emergency@320100/2024")
                        .path("comparator")
                        .isNull())
                .isTrue();
    }

    @Test
    void whereThePlanListsNoUnitTheReporterIsSaidToBeMissing() throws IOException {
        JsonNode literacy = verdict(tree(SampleAssessment.annual()), "nanjing-2021-2025/literacy-rate@320100/2024");
        assertThat(literacy.path("reporter").path("zh").asText()).contains("文中未列");
        assertThat(literacy.path("reporter").path("id").asText()).isEqualTo("leading-group-office");
    }

    @Test
    void sameInputsGiveTheSameBytesInBothLanguages() {
        assertThat(report.render(SampleAssessment.annual(), Lang.EN))
                .isEqualTo(report.render(SampleAssessment.annual(), Lang.ZH));
    }

    @Test
    void theDocumentIsAsKept() {
        Golden.check("assessment.json", json(SampleAssessment.annual()));
    }

    private static JsonNode verdict(JsonNode tree, String key) {
        for (JsonNode verdict : tree.path("verdicts")) {
            if (verdict.path("key").asText().equals(key)) {
                return verdict;
            }
        }
        throw new AssertionError("no verdict " + key);
    }
}
