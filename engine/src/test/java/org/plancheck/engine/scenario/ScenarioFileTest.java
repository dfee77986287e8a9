package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.scenario.ScenarioReport.Coverage;
import org.plancheck.engine.scenario.ScenarioReport.Result;
import org.plancheck.model.text.Bilingual;

/** What an author sees who writes scenarios: mistakes with their places, differences with their figures. */
class ScenarioFileTest {
    private static final String HEAD = """
            scenarios:
              - name: {zh: 示例, en: Sample}
            """;

    @TempDir
    private Path folder;

    private RuleDirectory rules;

    @BeforeEach
    void writeRule() {
        rules = new RuleDirectory(folder.resolve("town"))
                .rule("TOWN-001", "$due : Due( value != null )", "ruling.report($due);");
    }

    @Test
    void tellsEveryMistakeWithItsPlace() {
        List<String> mistakes = mistakes(HEAD + """
                    side: beside
                    given:
                      commitment: {measure: flow, cadence: each-year, value: 500, colour: red}
                      reported: {2023: {worth: 1}, someday: 2}
                      allocations: {西海县: {2023: 5}}
                      when: now
                    expect: {verdict: FINE, lamp: green}
                """);

        assertThat(mistakes)
                .anyMatch(m ->
                        m.startsWith("town/TOWN-001/scenarios.yaml:3:11 scenarios[1].side") && m.contains("beside"))
                .anyMatch(m -> m.contains(":5:") && m.contains("unknown key \"colour\""))
                .anyMatch(m -> m.contains(":6:") && m.contains("unknown key \"worth\""))
                .anyMatch(m -> m.contains(":6:") && m.contains("someday"))
                .anyMatch(m -> m.contains(":7:") && m.contains("no county \"西海县\""))
                .anyMatch(m -> m.contains(":8:") && m.contains("unknown key \"when\""))
                .anyMatch(m -> m.contains("\"year\" is missing"))
                .anyMatch(m -> m.contains(":9:") && m.contains("\"FINE\"") && m.contains("SHORTFALL"))
                .anyMatch(m -> m.contains(":9:") && m.contains("unknown key \"lamp\""))
                .anyMatch(m -> m.contains("\"fires\" is missing"));
    }

    @Test
    void asksForOneItem() {
        assertThat(mistakes(HEAD + "    given: {year: 2023}\n    expect: {fires: false}\n"))
                .singleElement()
                .asString()
                .contains("either commitment or duty");
    }

    @Test
    void tellsASharedMistakeOnce() {
        assertThat(mistakes("""
                        given: {commitment: {measure: flow, cadence: each-year, value: 500, colour: red}, year: 2023}
                        scenarios:
                          - {name: {zh: 甲, en: A}, expect: {fires: false}}
                          - {name: {zh: 乙, en: B}, expect: {fires: false}}
                        """)).hasSize(1);
    }

    @Test
    void saysWhatDiffersInCodesAndFigures() {
        Result result = only(HEAD + """
                    given:
                      commitment: {measure: flow, cadence: each-year, value: 500}
                      counties: {东海县: {2023: 1}}
                      allocations: {东海县: {2023: 1}}
                      reported: {2022: 500, 2023: 480}
                      year: 2023
                    expect:
                      verdict: MET
                      light: green
                      rule: QUOTA-002
                      replaced: MET
                      counties: {东海县: SHORTFALL}
                      years: {2022: SHORTFALL}
                      args: {gap: "30", nonsense: "1"}
                      findings: [QUOTA-002]
                      finding: {rule: QUOTA-001, severity: soft, args: {gap: "21"}}
                      fires: false
                """);

        assertThat(result.passed()).isFalse();
        assertThat(result.differences().stream().map(Difference::code))
                .containsExactlyInAnyOrder(
                        "verdict",
                        "light",
                        "rule",
                        "replaced",
                        "verdict",
                        "verdict",
                        "args",
                        "args",
                        "findings",
                        "finding-severity",
                        "finding-args",
                        "fires-too");
        assertThat(result.differences().stream().map(d -> d.text().en()))
                .contains("verdict of Sample City in 2023: expected MET, found SHORTFALL")
                .contains("figure gap in the finding of QUOTA-001: expected 21, found 20");
        assertThat(result.differences().stream().map(d -> d.text().zh())).contains("规则 TOWN-001 不应命中，实已命中");
    }

    @Test
    void missesAFindingAndARuleThatDoesNotFire() {
        Result result = only(HEAD + """
                    given:
                      commitment: {measure: flow, cadence: each-year, value: 500}
                      reported: {2023: ""}
                      year: 2023
                    expect: {verdict: NOT_REPORTED, finding: {}, fires: true}
                """);

        assertThat(result.differences())
                .containsExactly(
                        new Difference("finding-missing", Map.of("rule", "TOWN-001")),
                        new Difference("fires-not", Map.of("rule", "TOWN-001")));
    }

    @Test
    void saysWhenTheGivenItselfIsRefused() {
        Result result = only(HEAD + """
                    given:
                      duty: {kind: mechanism, cadence: each-year}
                      reported: {2023: nearly}
                      year: 2023
                    expect: {fires: false}
                """);

        assertThat(result.differences().get(0).code()).isEqualTo("refused");
        assertThat(result.differences().get(0).text().en()).contains("nearly");
    }

    @Test
    void saysWhenNothingIsDue() {
        Result result = only(HEAD + """
                    given: {commitment: {measure: flow, cadence: each-year, value: 500}, year: 2020}
                    expect: {fires: false}
                """);

        assertThat(result.differences().get(0).code()).isEqualTo("stopped");
        assertThat(result.differences().get(0).text().zh()).contains("2020");
    }

    @Test
    void tellsWhichRulesAreNotHeld() {
        rules.write("TOWN-001/scenarios.yaml", HEAD + """
                            given: {commitment: {measure: flow, cadence: each-year, value: 5}, reported: {2023: 5}, year: 2023}
                            expect: {fires: true}
                        """);
        rules.rule("TOWN-002", "$due : Due( value != null )", "ruling.report($due);");

        List<Coverage> incomplete = RuleScenarios.run(rules.load(), id -> {}).incomplete();

        assertThat(incomplete.stream().map(c -> c.text().en()))
                .containsExactly(
                        "rule TOWN-001 fires in every scenario of its own; one in which it does not is missing",
                        "rule TOWN-002 has no scenarios");
    }

    @Test
    void runsLocalCasesBesideTheShippedOnes() {
        rules.write("TOWN-001/scenarios.yaml", HEAD + """
                            given: {commitment: {measure: flow, cadence: each-year, value: 5}, reported: {2023: 5}, year: 2023}
                            expect: {verdict: MET, fires: true, findings: [TOWN-001], finding: {severity: note}}
                        """);

        ScenarioReport report = RuleScenarios.run(rules.load(), id -> {});

        assertThat(report.failed()).isEmpty();
        assertThat(report.results().stream().map(r -> r.scenario().subject())).contains("TOWN-001", "QUOTA-001");
        assertThat(report.summary().zh()).contains("未通过 0 个");
    }

    private Result only(String scenarios) {
        RuleBook book = rules.write("TOWN-001/scenarios.yaml", scenarios).load();
        Scenario scenario = RuleScenarios.read(book).stream()
                .filter(s -> s.subject().equals("TOWN-001"))
                .findFirst()
                .orElseThrow();
        return new ScenarioRunner(book).run(scenario);
    }

    private List<String> mistakes(String scenarios) {
        RuleBook book = rules.write("TOWN-001/scenarios.yaml", scenarios).load();
        InputException refusal = catchThrowableOfType(InputException.class, () -> RuleScenarios.read(book));
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Bilingual::en).toList();
    }
}
