package org.plancheck.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.engine.AccountingException;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.NothingDueException;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.scenario.ScenarioReport.Result;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.RefusedFile;

/** Runs cases through the real assessor, and remembers which rules fired. */
final class ScenarioRunner {
    private final RuleBook rules;
    private final Set<String> fired = new TreeSet<>();

    ScenarioRunner(RuleBook rules) {
        this.rules = rules;
    }

    /** Ids of all rules that fired so far. */
    Set<String> fired() {
        return fired;
    }

    Result run(Scenario scenario) {
        Given given = scenario.given();
        Intake intake = intake(given);
        if (!given.rawFiles() && !intake.refused().isEmpty()) {
            return new Result(scenario, false, List.of(refused(intake.refused().get(0))));
        }
        List<Act> acts = new ArrayList<>();
        try {
            Assessment assessment = assess(given, intake, acts);
            acts.forEach(act -> fired.add(act.ruleId()));
            Comparison comparison = new Comparison(scenario, rules, assessment, acts);
            return new Result(scenario, comparison.fired(), comparison.differences());
        } catch (NothingDueException e) {
            return new Result(scenario, false, List.of(new Difference("stopped", Map.of("detail", e.words()))));
        } catch (AccountingException e) {
            return new Result(
                    scenario,
                    false,
                    List.of(new Difference("stopped", Map.of("detail", String.valueOf(e.getMessage())))));
        }
    }

    static Intake intake(Given given) {
        return Submissions.read(given.files(), given.registry(), given.plans());
    }

    /**
     * Judges what a case starts from.
     *
     * @param acts gets all that rules do
     */
    Assessment assess(Given given, Intake intake, List<Act> acts) {
        return Assessor.assess(request(given, intake), outcome -> acts.addAll(outcome.acts()));
    }

    private Request request(Given given, Intake intake) {
        return new Request(
                given.library(),
                given.folder(),
                intake,
                rules,
                given.year(),
                given.asOf(),
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {});
    }

    private static Difference refused(RefusedFile file) {
        return new Difference("refused", Map.of("problem", file.problems().get(0)));
    }
}
