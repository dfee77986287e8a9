package org.plancheck.reports.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.SentFile.Counts;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.collect.UnitReturn.OpenItem;
import org.plancheck.model.judging.Input.Status;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** What {@code status} tells machines keeps to its published schema. */
class CollectingJsonTest {
    private static final String SCHEMA = "collecting.schema.json";
    private static final Bilingual BUREAU = new Bilingual("市教育局", "education bureau");

    private JsonNode json;

    @BeforeEach
    void write() throws Exception {
        json = Json.MAPPER.readTree(CollectingJson.write(collecting()));
    }

    @Test
    void theJsonKeepsToThePublishedSchema() throws Exception {
        assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
        Collecting nothing = new Collecting(BUREAU, true, List.of(SampleAssessment.plan()), 2024, List.of(), List.of());
        assertThat(Schemas.violations(SCHEMA, CollectingJson.write(nothing))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "title", "illustrative", "year", "plans", "counts", "burden", "units", "others"})
    void theSchemaMissesWhatIsLeftOut(String key) {
        ((ObjectNode) json).remove(key);
        assertThat(Schemas.violations(SCHEMA, json)).isNotEmpty();
    }

    @Test
    void theSchemaIsClosed() {
        ((ObjectNode) json.at("/units/0/files/0")).put("more", 1);
        assertThat(Schemas.violations(SCHEMA, json)).singleElement().asString().contains("more");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAUnitIsKnown(UnitReturn.State state) {
        ((ObjectNode) json.at("/units/0")).put("state", Words.code(state));
        assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
        assertThat(json.path("counts").has(Words.code(state))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyARefusedFileHasNoCounts(Status status) {
        ObjectNode file = (ObjectNode) json.at("/units/0/files/0");
        file.put("status", Words.code(status));
        assertThat(Schemas.violations(SCHEMA, json).isEmpty()).isEqualTo(status != Status.REFUSED);
        file.remove("counts");
        assertThat(Schemas.violations(SCHEMA, json).isEmpty()).isEqualTo(status == Status.REFUSED);
    }

    @Test
    void whatCannotBeToldIsNull() {
        JsonNode unknown = json.at("/others/0");
        assertThat(unknown.path("reporter").isNull()).isTrue();
        assertThat(unknown.path("sequence").isNull()).isTrue();
        assertThat(unknown.path("submitted").isNull()).isTrue();
        assertThat(unknown.path("problems")).hasSize(1);
        assertThat(json.at("/units/0/answered").asInt()).isEqualTo(11);
        assertThat(json.at("/counts/partial").asInt()).isEqualTo(1);
        assertThat(json.at("/units/0/shared").asInt()).isEqualTo(2);
        assertThat(json.at("/burden/asked").asInt()).isEqualTo(12);
        assertThat(json.at("/burden/shared").asInt()).isEqualTo(2);
    }

    private static Collecting collecting() {
        SentFile sent = new SentFile(
                "submissions/a.yaml",
                "a".repeat(64),
                Status.ACCEPTED,
                BUREAU,
                2,
                LocalDate.of(2025, 1, 20),
                new Counts(9, 2, 1, 1),
                List.of());
        SentFile refused = new SentFile(
                "submissions/b.xlsx",
                "b".repeat(64),
                Status.REFUSED,
                null,
                null,
                null,
                Counts.NONE,
                List.of(new Bilingual("打不开。", "cannot be opened.")));
        UnitReturn unit = new UnitReturn(
                "jiaoyu",
                BUREAU,
                SampleAssessment.CITY,
                UnitReturn.State.PARTIAL,
                12,
                2,
                List.of(new OpenItem(BUREAU, "三(一)4", BUREAU, true)),
                List.of(sent));
        return new Collecting(BUREAU, false, List.of(SampleAssessment.plan()), 2024, List.of(unit), List.of(refused));
    }
}
