package org.plancheck.engine.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plancheck.engine.read.PlanDraft;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.plan.Plan;

/**
 * A plan that was read well enough to be checked. What the reader refused holds stand-ins, about which nothing may be
 * said.
 *
 * @param asRead with the entries that the reader refused
 * @param sound without them
 */
record Reading(PlanDraft draft, Plan asRead, Plan sound) {
    private static final Pattern ENTRY = Pattern.compile("(commitments|duties)\\[(\\d+)].*", Pattern.DOTALL);
    /** A unit's name is kept as typed, known or not. */
    private static final String UNKNOWN_UNIT = "ref.unit";

    /** The plan, unless a mistake lies outside of single entries. */
    static Optional<Reading> of(PlanDraft draft) {
        Plan plan = draft.plan();
        List<Problem> grave = draft.problems().stream()
                .filter(p -> !p.code().equals(UNKNOWN_UNIT))
                .toList();
        if (plan == null
                || grave.stream().anyMatch(p -> !ENTRY.matcher(p.path()).matches())) {
            return Optional.empty();
        }
        Plan sound = plan.withItems(
                without(plan.commitments(), refused(grave, "commitments")),
                without(plan.duties(), refused(grave, "duties")));
        return Optional.of(new Reading(draft, plan, sound));
    }

    int checked() {
        return (int) sound.items().count();
    }

    /** Numbers of refused entries of a list, counted from 1 as in paths. */
    private static Set<Integer> refused(List<Problem> problems, String list) {
        return problems.stream()
                .map(p -> ENTRY.matcher(p.path()))
                .filter(Matcher::matches)
                .filter(entry -> entry.group(1).equals(list))
                .map(entry -> Integer.valueOf(entry.group(2)))
                .collect(Collectors.toSet());
    }

    private static <T> List<T> without(List<T> entries, Set<Integer> refused) {
        return IntStream.range(0, entries.size())
                .filter(i -> !refused.contains(i + 1))
                .mapToObj(entries::get)
                .toList();
    }
}
