package org.plancheck.engine.read;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;

/** The items that a scheme may name: those of the plans at hand, else of any plan; only then are all plans read. */
final class PlanItems {
    private final Named near;
    private final Shelf shelf;
    private @Nullable Named anywhere;

    private PlanItems(Named near, Shelf shelf) {
        this.near = near;
        this.shelf = shelf;
    }

    /**
     * What may be named.
     *
     * @param near the plans at hand
     * @param shelf where the others are
     */
    static PlanItems of(Collection<Plan> near, Shelf shelf) {
        return new PlanItems(Named.in(near, true), shelf);
    }

    boolean isKnown(String key) {
        return isNamed(named -> named.keys.contains(key));
    }

    boolean isReading(String id) {
        return isNamed(named -> named.readings.containsKey(id));
    }

    /** Whether any item stands under a clause or the beginning of one. */
    boolean hasUnder(String action) {
        return isNamed(named -> named.clauses.stream().anyMatch(clause -> Weights.takesIn(action, clause)));
    }

    /** An item that both readings change, and that cannot be read in both ways; empty when there is none. */
    Optional<String> readTwice(String first, String second) {
        boolean atHand = near.readings.keySet().containsAll(Set.of(first, second));
        return (atHand ? near : anywhere()).readTwice(first, second);
    }

    /** Keys {@code plan-id/item-id} of every item. */
    Set<String> keys() {
        return anywhere().keys;
    }

    /** Clauses of every item. */
    Set<String> clauses() {
        return anywhere().clauses;
    }

    /** Ids of every named reading. */
    Set<String> readings() {
        return anywhere().readings.keySet();
    }

    private boolean isNamed(Predicate<Named> test) {
        return test.test(near) || !anywhere().complete || test.test(anywhere());
    }

    private Named anywhere() {
        if (anywhere == null) {
            List<PlanDraft> drafts = shelf.drafts();
            List<Plan> plans = drafts.stream()
                    .map(PlanDraft::plan)
                    .filter(Objects::nonNull)
                    .toList();
            anywhere =
                    Named.in(plans, drafts.stream().allMatch(d -> d.problems().isEmpty()));
        }
        return anywhere;
    }

    /**
     * What plans hold.
     *
     * @param readings keys of the items that each named reading changes, by its id
     * @param complete false where a plan cannot be read: what it holds is then not known to be wrong
     */
    private record Named(
            Set<String> keys, Set<String> clauses, SortedMap<String, Set<String>> readings, boolean complete) {

        static Named in(Collection<Plan> plans, boolean complete) {
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
            return new Named(keys, clauses, readings, complete);
        }

        Optional<String> readTwice(String first, String second) {
            Set<String> changed = readings.getOrDefault(first, Set.of());
            return readings.getOrDefault(second, Set.of()).stream()
                    .filter(changed::contains)
                    .findFirst();
        }
    }
}
