package org.plancheck.ledger.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/**
 * A plan drafted from its text.
 *
 * @param id the plan's id, which is its folder's name
 * @param tasks rows of tasks.yaml; likewise the actions of plan.yaml
 * @param excuses for passages that look like promises and are not proposed
 * @param indicators that no registry knows yet
 * @param measures units of measure that no registry knows yet
 * @param units responsible units that no registry knows, as printed
 * @param area the plan's own area where the registry does not know it, else empty
 */
public record DraftedPlan(
        String id,
        Head head,
        List<Map<String, Object>> actions,
        List<Map<String, Object>> tasks,
        List<Candidate> commitments,
        List<Candidate> duties,
        List<Candidate> baselines,
        List<Candidate> excuses,
        List<Indicator> indicators,
        Set<String> measures,
        Set<String> units,
        List<Jurisdiction> area) {

    /** How many guesses are doubtful. */
    public long doubts() {
        return Stream.of(commitments, duties, baselines)
                .flatMap(List::stream)
                .flatMap(entry -> entry.guesses().stream())
                .filter(guess -> guess.doubt() != null)
                .count();
    }
}
