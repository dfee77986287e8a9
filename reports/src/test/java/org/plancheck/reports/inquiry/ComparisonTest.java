package org.plancheck.reports.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;

class ComparisonTest {
    private final ObjectNode later = JsonReport.tree(SampleAssessment.annual());
    private final ObjectNode earlier = earlier();

    /** As the later one, but with one finding less, one more, one verdict met, one not yet there. */
    private static ObjectNode earlier() {
        ObjectNode tree = JsonReport.tree(SampleAssessment.annual());
        ArrayNode findings = (ArrayNode) tree.path("findings");
        findings.remove(0);
        findings.add(((ObjectNode) findings.path(0)).deepCopy().put("id", "GONE-001:x"));
        ArrayNode verdicts = (ArrayNode) tree.path("verdicts");
        verdicts.remove(0);
        for (JsonNode verdict : verdicts) {
            if (verdict.path("item").asText().equals("science-tutors")) {
                ((ObjectNode) verdict).put("verdict", "MET");
            }
        }
        return tree;
    }

    @Test
    void findingsAreNewPersistingOrResolvedByTheirIds() {
        Comparison comparison = Comparison.of(earlier, later);
        assertThat(comparison.added()).hasSize(1);
        assertThat(comparison.resolved()).extracting(f -> f.path("id").asText()).containsExactly("GONE-001:x");
        assertThat(comparison.persisting()).hasSize(later.path("findings").size() - 1);
    }

    @Test
    void turnedVerdictsAreListedByKey() {
        assertThat(Comparison.of(earlier, later).turns())
                .containsExactly(
                        new Comparison.Turn("nanjing-2021-2025/science-tutors@320100/2023", "MET", "SHORTFALL"),
                        new Comparison.Turn("nanjing-2021-2025/science-tutors@320100/2024", "MET", "SHORTFALL"));
    }

    @Test
    void theSameTwiceHasNothingNew() {
        Comparison comparison = Comparison.of(later, later);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.resolved()).isEmpty();
        assertThat(comparison.turns()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatTellsIt(Lang lang) {
        Comparison comparison = Comparison.of(earlier, later);
        Golden.check("comparison_" + lang.code() + ".txt", comparison.text(lang));
        Golden.check("comparison_" + lang.code() + ".md", comparison.markdown(lang));
        assertThat(comparison.html(lang))
                .contains("GONE-001:x")
                .doesNotContain("<script>alert")
                .doesNotContain("null");
    }

    @Test
    void theJsonFormIsForPrograms() throws Exception {
        JsonNode json = Json.MAPPER.readTree(Comparison.of(earlier, later).json());
        assertThat(json.path("schema").asText()).isEqualTo("plancheck/comparison/1");
        assertThat(json.path("findings").path("new")).hasSize(1);
        assertThat(json.path("verdicts").path(0).path("old").asText()).isEqualTo("MET");
        assertThat(json.path("verdictsOnlyInNew")).hasSize(1);
    }
}
