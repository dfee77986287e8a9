package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.scenario.ScenarioReport.Coverage;

/** Every shipped case comes out as it says, and together they hold every rule from both sides. */
class ShippedScenariosTest {
    private static final RuleBook RULES = RuleBook.load(List.of());

    @TestFactory
    Stream<DynamicTest> comesOutAsItSays() {
        ScenarioRunner runner = new ScenarioRunner(RULES);
        return Stream.concat(
                        RuleScenarios.read(RULES).stream(),
                        LanguageExample.shipped().stream().flatMap(example -> example.scenarios().stream()))
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.subject() + " " + scenario.name().en(),
                        () -> assertThat(runner.run(scenario).differences())
                                .as(scenario.place())
                                .isEmpty()));
    }

    @Test
    void holdsEveryRuleFromBothSides() {
        List<String> heard = new ArrayList<>();
        ScenarioReport report = RuleScenarios.run(RULES, heard::add);

        assertThat(report.failed()).isEmpty();
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.coverage().stream().map(Coverage::ruleId)).containsExactlyElementsOf(RULES.activeIds());
        assertThat(heard)
                .containsExactlyElementsOf(Stream.concat(
                                RULES.activeIds().stream(),
                                LanguageExample.shipped().stream().map(LanguageExample::name))
                        .toList());
        assertThat(report.examples()).isEqualTo(LanguageExample.shipped().size());
        assertThat(report.results())
                .hasSizeGreaterThanOrEqualTo(4 * RULES.activeIds().size());
        System.out.println(report.summary().en());
    }
}
