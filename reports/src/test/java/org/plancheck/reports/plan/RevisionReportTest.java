package org.plancheck.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.revision.EntryChange;
import org.plancheck.model.revision.FieldChange;
import org.plancheck.model.revision.Revision;
import org.plancheck.model.revision.Turned;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

class RevisionReportTest {
    private static final Assessment ASSESSMENT = SampleAssessment.annual();
    private static final Plan PLAN = ASSESSMENT.plans().get(0);
    private static final List<Judgement> VERDICTS = ASSESSMENT.judgements().subList(0, 3);
    private static final Revision NOTHING = new Revision(PLAN, PLAN, List.of(), null);
    private static final Revision REVISION = new Revision(
            PLAN,
            PLAN,
            List.of(
                    entry(
                            "old",
                            "new",
                            new FieldChange("from.year", "2021", "2022"),
                            new FieldChange("low", null, "5")),
                    entry(null, "added"),
                    entry("gone", null)),
            new Revision.OnData(
                    2024,
                    7,
                    List.of(
                            new Turned(VERDICTS.get(0), VERDICTS.get(1)),
                            new Turned(VERDICTS.get(2), null),
                            new Turned(null, VERDICTS.get(2)))));

    @Test
    void theJsonKeepsToThePublishedSchema() throws Exception {
        for (Revision revision : List.of(NOTHING, REVISION)) {
            assertThat(Schemas.violations("plan-diff.schema.json", RevisionJson.write(revision)))
                    .isEmpty();
        }
        JsonNode bad = Json.MAPPER.readTree(RevisionJson.write(REVISION).replace("\"changed\"", "\"other\""));
        assertThat(Schemas.violations("plan-diff.schema.json", bad)).isNotEmpty();
    }

    @Test
    void theJsonCountsOnlyWhatBothAskForAsTurned() throws Exception {
        JsonNode data = Json.MAPPER.readTree(RevisionJson.write(REVISION)).path("data");
        assertThat(data.path("turned").asInt()).isEqualTo(1);
        assertThat(data.path("verdicts")).hasSize(3);
        assertThat(data.path("verdicts").path(1).path("after").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void peopleReadIdsFieldsAndVerdicts(Lang lang) {
        String text = RevisionText.text(REVISION, lang);
        assertThat(text)
                .contains("old → new", "2021 → 2022", "— → 5", "added", "gone")
                .contains(Words.of(VERDICTS.get(1).verdict()).in(lang))
                .contains(Words.say(lang, "field.year"))
                .doesNotContain("revision.", "field.");
        assertThat(RevisionText.markdown(REVISION, lang)).contains("2021 → 2022");
        assertThat(RevisionText.text(NOTHING, lang)).doesNotContain("→");
    }

    /** What the plan language learns is compared by itself; its name must be known here. */
    @Test
    void everyPartOfAnEntryHasAWord() {
        Set<String> names = new TreeSet<>();
        Stream.of(Plan.class, Commitment.class).forEach(type -> collect(type, names, new TreeSet<>()));
        names.removeAll(Set.of(
                "surveys", "baselines", "actions", "tasks", "commitments", "duties", "readings", "drafts", "code"));
        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name ->
                        assertThat(Words.MESSAGES.has("field." + name)).as(name).isTrue());
    }

    private static void collect(Class<?> type, Set<String> names, Set<String> seen) {
        if (!type.isRecord() || !seen.add(type.getName())) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            collect(component.getType(), names, seen);
            if (component.getGenericType() instanceof ParameterizedType many) {
                for (Type inner : many.getActualTypeArguments()) {
                    if (inner instanceof Class<?> one) {
                        collect(one, names, seen);
                    }
                }
            }
        }
    }

    private static EntryChange entry(String before, String after, FieldChange... fields) {
        return new EntryChange(
                EntryChange.Kind.COMMITMENT, before, after, "三(一)1", new Bilingual("示例", "Sample"), List.of(fields));
    }
}
