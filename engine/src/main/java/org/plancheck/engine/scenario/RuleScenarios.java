package org.plancheck.engine.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.scenario.ScenarioReport.Coverage;
import org.plancheck.engine.scenario.ScenarioReport.Result;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/** Runs the cases that stand beside the rules, shipped and local ones alike, and those of the plan language. */
public final class RuleScenarios {
    private RuleScenarios() {}

    /**
     * Runs every case of every active rule, and of every example of the plan language, through the real assessor.
     *
     * @param progress told the id of each rule, then the name of each example, as its cases begin
     * @throws InputException when a scenarios.yaml is broken, with every mistake in every file
     */
    public static ScenarioReport run(RuleBook rules, Consumer<String> progress) {
        List<LanguageExample> examples = LanguageExample.shipped();
        List<Scenario> scenarios = new ArrayList<>(read(rules));
        examples.forEach(example -> scenarios.addAll(example.scenarios()));
        ScenarioRunner runner = new ScenarioRunner(rules);
        List<Result> results = new ArrayList<>();
        String current = "";
        for (Scenario scenario : scenarios) {
            if (!scenario.subject().equals(current)) {
                current = scenario.subject();
                progress.accept(current);
            }
            results.add(runner.run(scenario));
        }
        return new ScenarioReport(List.copyOf(results), coverage(rules, results, runner.fired()), examples.size());
    }

    /**
     * Reads the cases of every active rule.
     *
     * @throws InputException with every mistake in every file
     */
    public static List<Scenario> read(RuleBook rules) {
        Set<Bilingual> mistakes = new LinkedHashSet<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (RuleFolder folder : rules.folders()) {
            if (rules.activeIds().contains(folder.meta().id()) && folder.scenarios().length > 0) {
                Problems problems = new Problems(folder.meta().folder() + "/scenarios.yaml");
                scenarios.addAll(ScenarioReader.ofRule(folder, problems));
                mistakes.addAll(problems.messages());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(List.copyOf(mistakes));
        }
        return List.copyOf(scenarios);
    }

    private static List<Coverage> coverage(RuleBook rules, List<Result> results, Set<String> fired) {
        return rules.activeIds().stream()
                .map(id -> {
                    List<Result> own = results.stream()
                            .filter(r -> r.scenario().subject().equals(id))
                            .toList();
                    return new Coverage(
                            id, own.size(), fired.contains(id), own.stream().anyMatch(r -> !r.fired()));
                })
                .toList();
    }
}
