package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.rules.Outcome;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Assessment;

/** Made-up cities from scenario text, for tests of other things than scenarios. */
final class Cities {
    private Cities() {}

    /** The city of the first case. */
    static Given given(String scenarios) {
        RuleFolder any = RuleBook.load(List.of()).folders().get(0);
        RuleFolder folder = new RuleFolder(
                any.meta(), any.drl(), any.yaml(), scenarios.getBytes(StandardCharsets.UTF_8), any.drlName());
        Problems problems = new Problems("scenarios.yaml");
        List<Scenario> read = ScenarioReader.ofRule(folder, problems);
        assertThat(problems.messages()).isEmpty();
        return read.get(0).given();
    }

    /** The city of a shipped rule's first case. */
    static Given shipped(String ruleId) {
        return RuleScenarios.read(RuleBook.load(List.of())).stream()
                .filter(scenario -> scenario.subject().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .given();
    }

    static Assessment assess(Given given, RuleBook book, Duration budget, Consumer<Outcome> witness) {
        Request request = new Request(
                given.library(),
                given.folder(),
                Submissions.read(given.files(), given.registry(), given.plans()),
                book,
                given.year(),
                given.asOf(),
                Optional.empty(),
                budget,
                stage -> {});
        return Assessor.assess(request, witness);
    }
}
