package org.plancheck.engine.scenario;

import java.util.List;
import java.util.Map;
import org.plancheck.model.text.Bilingual;

/**
 * How the cases came out.
 *
 * @param results one for each case, in the order of rule ids and files, then of examples
 * @param coverage one for each active rule, by id
 * @param examples how many examples of the plan language there were
 */
public record ScenarioReport(List<Result> results, List<Coverage> coverage, int examples) {

    /**
     * How one case came out.
     *
     * @param fired whether the folder's own rule fired on what the case asks about
     * @param differences empty when it passed
     */
    public record Result(Scenario scenario, boolean fired, List<Difference> differences) {
        public boolean passed() {
            return differences.isEmpty();
        }
    }

    /**
     * How well a rule is held by cases.
     *
     * @param scenarios cases in its own folder
     * @param firedSomewhere whether it fired in any case of any folder
     * @param quietSomewhere whether it did not fire in a case of its own
     */
    public record Coverage(String ruleId, int scenarios, boolean firedSomewhere, boolean quietSomewhere) {
        public boolean isComplete() {
            return firedSomewhere && quietSomewhere;
        }

        /** What is wanting, in words; complete rules have nothing to say. */
        public Bilingual text() {
            String code = scenarios == 0
                    ? "coverage.none"
                    : !firedSomewhere
                            ? "coverage.never-fires"
                            : !quietSomewhere ? "coverage.always-fires" : "coverage.complete";
            return Difference.words(code, Map.of("rule", ruleId));
        }
    }

    public List<Result> failed() {
        return results.stream().filter(r -> !r.passed()).toList();
    }

    /** Rules that no case holds from both sides. */
    public List<Coverage> incomplete() {
        return coverage.stream().filter(c -> !c.isComplete()).toList();
    }

    public boolean allPassed() {
        return failed().isEmpty();
    }

    /** One line: how many rules and cases there were, and how they came out. */
    public Bilingual summary() {
        return Difference.words(
                "summary",
                Map.of(
                        "rules", coverage.size(),
                        "examples", examples,
                        "scenarios", results.size(),
                        "passed", results.size() - failed().size(),
                        "failed", failed().size(),
                        "incomplete", incomplete().size()));
    }
}
