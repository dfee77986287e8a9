package org.plancheck.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;

/**
 * What the rules did with a set of facts.
 *
 * @param acts in the order in which rules fired; callers sort
 * @param failures rules that threw or did not end, with the fact they failed on
 */
public record Outcome(List<Act> acts, List<Failure> failures) {

    /** What kind of act. */
    public enum Kind {
        DECIDE,
        REFUSE,
        ASK,
        REPORT,
        WAIVE,
        LIGHT
    }

    /**
     * One act of one rule.
     *
     * @param verdict for {@link Kind#DECIDE}
     * @param light for {@link Kind#LIGHT}
     */
    public record Act(
            String ruleId,
            Kind kind,
            Object fact,
            @Nullable Verdict verdict,
            @Nullable Light light) {}

    /**
     * A rule that failed.
     *
     * @param detail what went wrong, for the report
     */
    public record Failure(String ruleId, Object fact, String detail) {}

    static Outcome empty() {
        return new Outcome(new ArrayList<>(), new ArrayList<>());
    }

    void add(Outcome other) {
        acts.addAll(other.acts);
        failures.addAll(other.failures);
    }
}
