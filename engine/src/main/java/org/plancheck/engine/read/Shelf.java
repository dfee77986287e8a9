package org.plancheck.engine.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * Plans by id, each read when somebody first asks for it: a county that checks its data does not wait for the plans of
 * every other city, and is not stopped by a mistake in one. Threads may ask at the same time.
 *
 * @param folders in their order, by the id of the plan
 * @param atHand plans that are there without their files being read
 */
record Shelf(Registry registry, Map<String, PlanFolder> folders, SortedMap<String, Plan> atHand) {
    /**
     * Plans to be read.
     *
     * @param folders no two with the same id
     */
    static Shelf of(List<PlanFolder> folders, Registry registry) {
        Map<String, PlanFolder> byId = new LinkedHashMap<>();
        folders.forEach(folder -> byId.put(folder.id(), folder));
        return new Shelf(registry, byId, new TreeMap<>());
    }

    /** Plans that are at hand. */
    static Shelf of(Map<String, Plan> plans, Registry registry) {
        return new Shelf(registry, Map.of(), new TreeMap<>(plans));
    }

    /** The same plans with another in place of the one that has its id, or beside them. */
    Shelf with(Plan plan) {
        SortedMap<String, Plan> other = new TreeMap<>(atHand);
        other.put(plan.id(), plan);
        return new Shelf(registry, folders, other);
    }

    /** The ids of all plans, whether they can be read or not. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(folders.keySet());
        ids.addAll(atHand.keySet());
        return ids;
    }

    /**
     * The plan with exactly this id.
     *
     * @throws InputException with every mistake in it
     */
    Optional<Plan> plan(String id) {
        return Optional.ofNullable(atHand.get(id)).or(() -> folder(id).map(folder -> folder.plan(registry)));
    }

    /**
     * The plans with these ids, of those that there are.
     *
     * @throws InputException with every mistake in any of them
     */
    SortedMap<String, Plan> plans(Collection<String> ids) {
        List<Problem> mistakes = ids.stream()
                .filter(id -> !atHand.containsKey(id))
                .flatMap(id -> folder(id).stream())
                .flatMap(folder -> folder.draft(registry).problems().stream())
                .toList();
        if (!mistakes.isEmpty()) {
            throw InputException.of(mistakes);
        }
        SortedMap<String, Plan> plans = new TreeMap<>();
        ids.stream().flatMap(id -> plan(id).stream()).forEach(plan -> plans.put(plan.id(), plan));
        return plans;
    }

    /** The plans of a city, in the order of their ids. */
    List<Plan> of(String city) {
        List<String> maybe = ids().stream().filter(id -> mayBeOf(id, city)).toList();
        return plans(maybe).values().stream()
                .filter(plan -> plan.jurisdiction().equals(city))
                .toList();
    }

    private boolean mayBeOf(String id, String city) {
        return atHand.containsKey(id) || folder(id).stream().anyMatch(folder -> folder.mayBeOf(city));
    }

    /** All plans of folders as far as they can be read, in the order of the folders. */
    List<PlanDraft> drafts() {
        return folders.values().stream().map(folder -> folder.draft(registry)).toList();
    }

    Optional<PlanFolder> folder(String id) {
        return Optional.ofNullable(folders.get(id));
    }

    /** What tells two versions of a plan's files apart; none where they are not at hand. */
    Optional<String> version(String id) {
        return folder(id).map(folder -> folder.version(registry));
    }

    /** The files read so far. */
    List<Input> inputs() {
        return folders.values().stream()
                .flatMap(folder -> folder.inputs().stream())
                .toList();
    }
}
