package org.plancheck.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.json.Json;

class PlanJsonTest {
    @ParameterizedTest
    @EnumSource
    void aPlanKeepsToThePublishedSchema(Lang lang) {
        assertThat(Schemas.violations(
                        "plan-show.schema.json",
                        PlanJson.show(SampleAssessment.plan(), SampleAssessment.registry(), lang)))
                .isEmpty();
    }

    @Test
    void thePlanIsAsKept() {
        Golden.check("plan-show.json", PlanJson.show(SampleAssessment.plan(), SampleAssessment.registry(), Lang.ZH));
        Golden.check("plan-show.txt", PlanText.show(SampleAssessment.plan(), SampleAssessment.registry(), Lang.ZH));
        Golden.check(
                "plan-show_en.md", PlanText.markdown(SampleAssessment.plan(), SampleAssessment.registry(), Lang.EN));
    }

    @Test
    void codesAreKebabCaseYearsIntegersAndTheMissingReporterIsNamed() throws Exception {
        JsonNode plan =
                Json.MAPPER.readTree(PlanJson.show(SampleAssessment.plan(), SampleAssessment.registry(), Lang.ZH));
        JsonNode literacy = plan.path("commitments").path(3);
        assertThat(literacy.path("cadence").asText()).isEqualTo("by-deadline");
        assertThat(literacy.path("deadline").isInt()).isTrue();
        assertThat(literacy.path("value").asInt()).isEqualTo(22);
        assertThat(literacy.path("reporter").asText()).isEqualTo("文中未列");
        assertThat(literacy.path("responsible").isEmpty()).isTrue();
        assertThat(plan.path("duties").path(1).path("kind").asText()).isEqualTo("annual-event");
        assertThat(plan.path("issued").asText()).isEqualTo("2022-06-08");
        JsonNode english =
                Json.MAPPER.readTree(PlanJson.show(SampleAssessment.plan(), SampleAssessment.registry(), Lang.EN));
        assertThat(english.path("commitments").path(3).path("reporter").asText())
                .isEqualTo("not listed in the text");
    }

    @Test
    void theListCountsWhatEachPlanPromises() throws Exception {
        JsonNode list = Json.MAPPER.readTree(PlanJson.list(List.of(SampleAssessment.plan())));
        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("commitments").asInt()).isEqualTo(12);
        assertThat(list.path(0).path("duties").asInt()).isEqualTo(4);
        assertThat(list.path(0).path("tasks").asInt()).isEqualTo(1);
        assertThat(PlanText.list(List.of(SampleAssessment.plan()), Lang.ZH)).contains("宁政办发〔2022〕27号");
        assertThat(PlanText.listMarkdown(List.of(SampleAssessment.plan()), Lang.EN))
                .contains("| nanjing-2021-2025 |");
    }
}
