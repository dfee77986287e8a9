package org.plancheck.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * Plans by id, each read when somebody first asks for it: a county that checks its data does not wait for the plans of
 * every other city, and is not stopped by a mistake in one. Threads may ask at the same time.
 */
final class Shelf {
    /** Enough of a hash to tell two versions of a plan apart. */
    private static final int VERSION_LENGTH = 12;

    private final Registry registry;
    private final Map<String, PlanFolder> folders;
    private final Consumer<Plan> witness;
    private final SortedMap<String, Plan> read;

    private Shelf(
            Registry registry, Map<String, PlanFolder> folders, Consumer<Plan> witness, SortedMap<String, Plan> read) {
        this.registry = registry;
        this.folders = folders;
        this.witness = witness;
        this.read = read;
    }

    /**
     * Plans to be read.
     *
     * @param folders no two with the same id
     * @param witness is told each plan once it was read
     */
    static Shelf of(List<PlanFolder> folders, Registry registry, Consumer<Plan> witness) {
        Map<String, PlanFolder> byId = new LinkedHashMap<>();
        folders.forEach(folder -> byId.put(folder.id(), folder));
        return new Shelf(registry, byId, witness, new TreeMap<>());
    }

    /** Plans that are at hand. */
    static Shelf of(Map<String, Plan> plans, Registry registry) {
        return new Shelf(registry, Map.of(), plan -> {}, new TreeMap<>(plans));
    }

    /** The same plans with another in place of the one that has its id, or beside them. */
    synchronized Shelf with(Plan plan) {
        SortedMap<String, Plan> other = new TreeMap<>(read);
        other.put(plan.id(), plan);
        return new Shelf(registry, folders, witness, other);
    }

    /** The ids of all plans, whether they can be read or not. */
    synchronized SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(folders.keySet());
        ids.addAll(read.keySet());
        return ids;
    }

    /**
     * The plan with exactly this id.
     *
     * @throws InputException with every mistake in it
     */
    synchronized Optional<Plan> plan(String id) {
        Plan plan = read.get(id);
        return plan == null ? Optional.ofNullable(plans(List.of(id)).get(id)) : Optional.of(plan);
    }

    /**
     * The plans with these ids, of those that there are.
     *
     * @throws InputException with every mistake in any of them
     */
    synchronized SortedMap<String, Plan> plans(Collection<String> ids) {
        List<PlanDraft> drafts = ids.stream()
                .filter(id -> !read.containsKey(id))
                .map(folders::get)
                .filter(Objects::nonNull)
                .map(folder -> folder.draft(registry))
                .toList();
        List<Problem> mistakes =
                drafts.stream().flatMap(draft -> draft.problems().stream()).toList();
        if (!mistakes.isEmpty()) {
            throw InputException.of(mistakes);
        }
        drafts.forEach(this::take);
        SortedMap<String, Plan> plans = new TreeMap<>(read);
        plans.keySet().retainAll(ids);
        return plans;
    }

    private void take(PlanDraft draft) {
        Plan plan = Objects.requireNonNull(draft.plan()).settingAside(draft.drafts());
        read.put(plan.id(), plan);
        witness.accept(plan);
    }

    /** The plans of a city, in the order of their ids. */
    synchronized List<Plan> of(String city) {
        List<String> maybe = ids().stream().filter(id -> mayBeOf(id, city)).toList();
        return plans(maybe).values().stream()
                .filter(plan -> plan.jurisdiction().equals(city))
                .toList();
    }

    private boolean mayBeOf(String id, String city) {
        Plan plan = read.get(id);
        return plan == null
                ? Objects.requireNonNull(folders.get(id)).mayBeOf(city)
                : plan.jurisdiction().equals(city);
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
        return folder(id).map(folder -> {
            folder.draft(registry);
            String hashes = folder.inputs().stream().map(Input::sha256).collect(Collectors.joining());
            return SourceFile.sha256(hashes.getBytes(StandardCharsets.US_ASCII)).substring(0, VERSION_LENGTH);
        });
    }

    /** The files read so far. */
    List<Input> inputs() {
        return folders.values().stream()
                .flatMap(folder -> folder.inputs().stream())
                .toList();
    }
}
