package org.plancheck.engine.read;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;

/**
 * The items that a scheme may name.
 *
 * @param keys {@code plan-id/item-id} of every item
 * @param clauses of every item
 * @param readings keys of the items that each named reading changes, by its id
 * @param complete false where a plan cannot be read: what it holds is then not known to be wrong
 */
record PlanItems(Set<String> keys, Set<String> clauses, SortedMap<String, Set<String>> readings, boolean complete) {

    /** The items of plans. */
    static PlanItems of(Collection<Plan> plans, boolean complete) {
        Set<String> keys = new TreeSet<>();
        Set<String> clauses = new TreeSet<>();
        SortedMap<String, Set<String>> readings = new TreeMap<>();
        for (Plan plan : plans) {
            for (OtherReading reading : plan.readings()) {
                Set<String> changed = readings.computeIfAbsent(reading.id(), id -> new TreeSet<>());
                reading.items().forEach(item -> changed.add(plan.key(item)));
            }
            plan.items().map(Item::id).forEach(id -> keys.add(plan.id() + "/" + id));
            plan.items().map(Item::clause).forEach(clauses::add);
        }
        return new PlanItems(keys, clauses, readings, complete);
    }

    boolean isKnown(String key) {
        return !complete || keys.contains(key);
    }

    boolean isReading(String id) {
        return !complete || readings.containsKey(id);
    }

    /** An item that both readings change, and that cannot be read in both ways; empty when there is none. */
    Optional<String> readTwice(String first, String second) {
        Set<String> changed = readings.getOrDefault(first, Set.of());
        return readings.getOrDefault(second, Set.of()).stream()
                .filter(changed::contains)
                .findFirst();
    }

    /** Whether any item stands under a clause or the beginning of one. */
    boolean hasUnder(String action) {
        return !complete || clauses.stream().anyMatch(clause -> Weights.takesIn(action, clause));
    }
}
