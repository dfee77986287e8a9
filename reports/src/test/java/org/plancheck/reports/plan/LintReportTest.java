package org.plancheck.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintReport.Checked;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

class LintReportTest {
    private static final LintReport REPORT = new LintReport(
            List.of(new Checked("p", 12, 11)),
            List.of(
                    new LintFinding(
                            "part.larger",
                            LintSeverity.ERROR,
                            "p",
                            "leaders",
                            "plans/p/commitments.yaml",
                            34,
                            Map.of("whole", "farmers", "value", Quantity.of("600.5")),
                            new Bilingual("部分大于整体。<b>", "the part is larger. <b>")),
                    new LintFinding(
                            "unchecked.items",
                            LintSeverity.NOTE,
                            null,
                            null,
                            "plans/p",
                            0,
                            Map.of("items", 1),
                            new Bilingual("有 1 项没有检查。", "1 item was not checked."))));
    private static final LintReport NOTHING = new LintReport(List.of(new Checked("p", 12, 12)), List.of());

    @Test
    void theJsonKeepsToThePublishedSchema() throws Exception {
        for (LintReport report : List.of(REPORT, NOTHING)) {
            assertThat(Schemas.violations("plan-lint.schema.json", LintJson.write(report)))
                    .isEmpty();
        }
        JsonNode bad = Json.MAPPER.readTree(LintJson.write(REPORT).replace("\"error\",", "\"grave\","));
        assertThat(Schemas.violations("plan-lint.schema.json", bad)).isNotEmpty();
    }

    @Test
    void theJsonTellsPlaceFiguresAndBothLanguages() throws Exception {
        JsonNode json = Json.MAPPER.readTree(LintJson.write(REPORT));
        assertThat(json.path("counts").toString()).isEqualTo("{\"error\":1,\"warning\":0,\"note\":1}");
        assertThat(json.path("plans").path(0).path("checked").asInt()).isEqualTo(11);
        JsonNode first = json.path("findings").path(0);
        assertThat(first.path("line").asInt()).isEqualTo(34);
        assertThat(first.path("arguments").path("value").decimalValue()).isEqualByComparingTo("600.5");
        assertThat(first.path("message").path("en").asText()).startsWith("the part");
        JsonNode second = json.path("findings").path(1);
        assertThat(second.path("line").isNull()).isTrue();
        assertThat(second.path("plan").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void peopleReadPlaceItemCodeAndMessage(Lang lang) {
        String message = lang == Lang.ZH ? "部分大于整体" : "the part is larger";
        assertThat(LintText.text(REPORT, lang))
                .contains("plans/p/commitments.yaml:34 leaders [part.larger]", message, "plans/p [unchecked.items]")
                .doesNotContain("lint.");
        assertThat(LintText.markdown(REPORT, lang)).contains("part.larger", message, "&lt;b&gt;");
        assertThat(LintText.html(REPORT, lang)).contains("part.larger", message).doesNotContain("<b> ");
        assertThat(LintText.text(NOTHING, lang)).contains("12").doesNotContain("[");
    }

    @Test
    void severitiesAreNamed() {
        assertThat(List.of(LintSeverity.values()))
                .extracting(s -> Words.of(s).zh())
                .containsExactly("错误", "警告", "提示");
    }
}
