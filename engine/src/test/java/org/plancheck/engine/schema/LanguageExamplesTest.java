package org.plancheck.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.scenario.LanguageExample;
import org.plancheck.engine.scenario.Scenario;
import org.plancheck.engine.scenario.Side;
import org.plancheck.model.text.Bilingual;

/** The examples of the plan language as a collection: every key is shown, every example is held from four sides. */
class LanguageExamplesTest {
    private static final Path FOLDER = Home.FOLDER.resolve("rules/src/main/resources/language");
    private static final List<LanguageExample> EXAMPLES = LanguageExample.shipped();

    /** Keys that say nothing of the promise itself: how else it can be read, and that nobody has accepted it yet. */
    private static final Set<String> ABOUT_THE_ENTRY = Set.of("readings", "draft");

    @Test
    void showTogetherEveryKeyOfTheLanguage() {
        Set<String> used = new TreeSet<>();
        EXAMPLES.forEach(example -> entries(example).forEach(entry -> keys("", entry, used)));
        Set<String> offered = new TreeSet<>();
        JsonNode definitions = Schemas.schema("commitments").path("$defs");
        definitions.path("commitment").path("properties").fieldNames().forEachRemaining(offered::add);
        for (String part : List.of("against", "per", "where")) {
            definitions
                    .path(part)
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(key -> offered.add(part + "." + key));
        }
        assertThat(offered.removeAll(ABOUT_THE_ENTRY)).isTrue();

        assertThat(used).containsAll(offered);
        System.out.println("saw " + EXAMPLES.size() + " examples with " + offered.size() + " keys");
    }

    @Test
    void useEveryChoiceOfARelativeTarget() {
        Set<String> used = new TreeSet<>();
        EXAMPLES.forEach(example -> entries(example).forEach(entry -> {
            used.add(entry.path("comparator").asText());
            used.add(entry.path("against").path("figure").asText());
            used.add(entry.path("against").path("change").asText());
        }));

        assertThat(used)
                .contains("ge", "gt", "le", "lt", "range")
                .contains("baseline", "previous-year", "parent", "siblings")
                .contains("amount", "percent", "multiple", "percent-a-year");
    }

    @Test
    void areHeldFromFourSidesInBothLanguages() {
        List<String> mistakes = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (LanguageExample example : EXAMPLES) {
            Set<Side> sides = example.scenarios().stream()
                    .map(Scenario::side)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
            if (!sides.equals(EnumSet.allOf(Side.class))) {
                mistakes.add(example.name() + " has cases from " + sides + " only");
            }
            List<Bilingual> words = new ArrayList<>(List.of(example.title(), example.remark()));
            example.scenarios().forEach(scenario -> words.add(scenario.name()));
            words.stream()
                    .filter(w -> !w.zh().matches(".*\\p{IsHan}.*") || !w.en().matches(".*[A-Za-z]{2}.*"))
                    .forEach(w -> mistakes.add(example.name() + " does not speak both languages: " + w));
            example.scenarios().stream()
                    .filter(scenario ->
                            !names.add(example.name() + scenario.name().zh()))
                    .forEach(scenario -> mistakes.add(scenario.place() + " has the name of another"));
        }

        assertThat(mistakes).isEmpty();
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void areEntriesAsAnAnalystWritesThem() {
        JsonNode schema = Schemas.schema("commitments");
        for (LanguageExample example : EXAMPLES) {
            for (JsonNode entry : entries(example)) {
                JsonNode file = JsonNodeFactory.instance
                        .objectNode()
                        .set("commitments", JsonNodeFactory.instance.arrayNode().add(entry));
                assertThat(Schemas.violations(schema, file)).as(example.name()).isEmpty();
                assertThat(example.phrase())
                        .as(example.name())
                        .contains(entry.path("marker").asText());
            }
        }
    }

    private static List<JsonNode> entries(LanguageExample example) {
        return LanguageEntries.of(Schemas.tree(FOLDER.resolve(example.name() + ".yaml")));
    }

    private static void keys(String above, JsonNode entry, Set<String> into) {
        entry.properties().forEach(property -> {
            into.add(above + property.getKey());
            if (property.getValue().isObject()) {
                keys(property.getKey() + ".", property.getValue(), into);
            }
        });
    }
}
