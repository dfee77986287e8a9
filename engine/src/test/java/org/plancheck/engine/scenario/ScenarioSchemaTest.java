package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/** The keys that an editor offers in scenarios.yaml are those that the reader takes, mapping by mapping. */
class ScenarioSchemaTest {
    private static final String COMMITMENT = "commitment: {measure: flow, cadence: each-year, value: 5}";
    private static final String CASE = """
            scenarios:
              - name: {zh: 示例, en: Sample}
                given: {%s, year: 2023}
                expect: {fires: false%s}
            """;
    private static final Pattern ALLOWED = Pattern.compile("unknown key \"surprise\"\\. Allowed here: ([^.]*)\\.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/$defs/given | surprise: 1",
                "/$defs/given/properties/also/items | also: [{commitment: {id: b, measure: flow, cadence: each-year, value: 5}, surprise: 1}]",
                "/$defs/given/properties/indicator | indicator: {surprise: 1}",
                "/$defs/given/properties/beside/patternProperties/\\S | beside: {residents: {unit: 人, surprise: 1}}",
                "/$defs/given/properties/waiver | waiver: {expires: 2023-12-31, surprise: 1}",
                "/$defs/given/properties/rectification | rectification: {rule: QUOTA-001, year: 2022, state: open, surprise: 1}",
                "/$defs/given/properties/scheme | scheme: {surprise: 1}",
                "/$defs/cell/anyOf/1 | reported: {2023: {surprise: 1}}",
                "/$defs/cell/anyOf/1/properties/evidence | reported: {2023: {evidence: {surprise: 1}}}"
            })
    void takesTheSameGiven(String pointer, String given) {
        assertSameKeys(pointer, CASE.formatted(COMMITMENT + ", " + given, ""));
    }

    @Test
    void takesTheSameItems() {
        assertSameKeys(
                "/$defs/commitment",
                CASE.formatted("commitment: {measure: flow, cadence: each-year, value: 5, surprise: 1}", ""));
        assertSameKeys("/$defs/duty", CASE.formatted("duty: {kind: document, cadence: each-year, surprise: 1}", ""));
    }

    @Test
    void expectsTheSame() {
        assertSameKeys("/$defs/expect", CASE.formatted(COMMITMENT, ", surprise: 1"));
        assertSameKeys("/$defs/expect/properties/finding", CASE.formatted(COMMITMENT, ", finding: {surprise: 1}"));
    }

    @Test
    void namesTheSame() {
        assertSameKeys("/$defs/scenario", CASE.formatted(COMMITMENT, "") + "    surprise: 1\n");
        assertSameKeys("", CASE.formatted(COMMITMENT, "") + "surprise: 1\n");
    }

    @Test
    void expectsNoRuleOfAnExampleOfTheLanguage() {
        Problems problems = new Problems("language/sample.yaml");
        LanguageExample.read("sample", CASE.formatted(COMMITMENT, "").getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.messages().stream().map(Bilingual::en))
                .anyMatch(m -> m.contains("\"title\" is missing"))
                .anyMatch(m -> m.contains("\"phrase\" is missing"))
                .anyMatch(m -> m.contains("\"remark\" is missing"))
                .anyMatch(m -> m.contains("unknown key \"fires\""));
    }

    /** A cell's mapping takes other keys for a commitment than for a duty; the schema offers both. */
    private void assertSameKeys(String pointer, String scenarios) {
        Set<String> offered = new TreeSet<>();
        schema().at(pointer).path("properties").fieldNames().forEachRemaining(offered::add);
        Set<String> taken = taken(scenarios);
        if (pointer.equals("/$defs/cell/anyOf/1")) {
            taken.addAll(taken(scenarios.replace(COMMITMENT, "duty: {kind: document, cadence: each-year}")));
        }

        assertThat(offered).isNotEmpty();
        assertThat(taken).isEqualTo(offered);
    }

    private Set<String> taken(String scenarios) {
        RuleBook book = new RuleDirectory(folder.resolve("town"))
                .rule("TOWN-001", "$due : Due( value != null )", "ruling.report($due);")
                .write("TOWN-001/scenarios.yaml", scenarios)
                .load();
        InputException refusal = catchThrowableOfType(InputException.class, () -> RuleScenarios.read(book));
        assertThat(refusal).as(scenarios).isNotNull();
        Matcher allowed = ALLOWED.matcher(refusal.getMessage());
        assertThat(allowed.find()).as(refusal.getMessage()).isTrue();
        return new TreeSet<>(Set.of(allowed.group(1).split(", ")));
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper()
                    .readTree(
                            Home.FOLDER.resolve("schemas/scenarios.schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
