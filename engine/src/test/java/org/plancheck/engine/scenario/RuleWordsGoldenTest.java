package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.NothingDueException;
import org.plancheck.engine.finding.FindingWriter;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleMeta;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.text.Bilingual;

/**
 * What each rule says, filled in from the first of its cases in which it speaks, in both languages: one list, so that
 * wordings are read as a whole. {@code -Dgolden.update=true} writes it anew.
 */
class RuleWordsGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "rule-words.md");
    private static final RuleBook RULES = RuleBook.load(List.of());
    private static final ScenarioRunner RUNNER = new ScenarioRunner(RULES);

    @Test
    void everyRuleThatSpeaksReadsAsKept() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Scenario scenario : RuleScenarios.read(RULES)) {
            if (!told.containsKey(scenario.subject())) {
                spoken(scenario).ifPresent(finding -> told.put(scenario.subject(), words(finding)));
            }
        }
        List<String> speaking = RULES.activeIds().stream()
                .filter(id -> meta(id).severity() != null)
                .toList();
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(speaking);
        String text = String.join("\n", told.values());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    private static RuleMeta meta(String id) {
        return RULES.meta(id).orElseThrow();
    }

    private static Optional<Finding> spoken(Scenario scenario) {
        Given given = scenario.given();
        List<Act> acts = new ArrayList<>();
        try {
            RUNNER.assess(given, ScenarioRunner.intake(given), acts);
        } catch (NothingDueException e) {
            return Optional.empty();
        }
        FindingWriter writer = new FindingWriter(given.registry());
        return acts.stream()
                .filter(act -> act.ruleId().equals(scenario.subject()))
                .findFirst()
                .map(act -> writer.of(act, meta(scenario.subject())));
    }

    private static String words(Finding finding) {
        return "## " + finding.ruleId() + "\n" + both(finding.title()) + both(finding.message())
                + both(finding.remedy());
    }

    private static String both(Bilingual words) {
        return "- " + words.zh() + "\n  " + words.en() + "\n";
    }
}
