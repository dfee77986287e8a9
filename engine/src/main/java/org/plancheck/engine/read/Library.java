package org.plancheck.engine.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * Everything that lies beside the program: plans, registry, schemes. Read whole and checked whole: one
 * mistake anywhere stops the run, with all mistakes told.
 *
 * @param plans by id
 * @param folders of the plans, by id
 * @param inputs the files read
 */
public record Library(
        Path home,
        Registry registry,
        SortedMap<String, Plan> plans,
        Map<String, Path> folders,
        Scheme defaultScheme,
        List<Input> inputs) {
    /** Enough of a hash to tell two versions of a plan apart. */
    private static final int VERSION_LENGTH = 12;

    /**
     * Reads the library.
     *
     * @param home the folder with plans, registry and schemes
     * @param extraPlans further folders of plan folders
     * @throws InputException with every mistake in every file
     */
    public static Library read(Path home, List<Path> extraPlans) {
        return LibraryDraft.read(home, extraPlans).library();
    }

    /** The plan with this id, or the only one whose id begins so. */
    public Optional<Plan> plan(String idOrPrefix) {
        return named(idOrPrefix, plans);
    }

    /** The same library with a plan in place of the one that has its id, or beside the others. */
    public Library with(Plan plan) {
        SortedMap<String, Plan> other = new TreeMap<>(plans);
        other.put(plan.id(), plan);
        return new Library(home, registry, other, folders, defaultScheme, inputs);
    }

    /** The duty of a key, whichever plan's it is. */
    public Optional<Duty> duty(String key) {
        return plans.values().stream()
                .flatMap(plan -> plan.dutyKeyed(key).stream())
                .findFirst();
    }

    /** The plans' versions by id, in hexadecimal digits: any change in a plan's files makes another one. */
    public SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        plans.keySet().forEach(id -> versions.put(id, version(id)));
        return versions;
    }

    private String version(String planId) {
        String hashes = inputs.stream()
                .filter(input -> input.role() == Input.Role.PLAN)
                .filter(input -> ("/" + input.file()).contains("/" + planId + "/"))
                .map(Input::sha256)
                .collect(Collectors.joining());
        return SourceFile.sha256(hashes.getBytes(StandardCharsets.US_ASCII)).substring(0, VERSION_LENGTH);
    }

    static <T> Optional<T> named(String idOrPrefix, SortedMap<String, T> byId) {
        T exact = byId.get(idOrPrefix);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<T> matching = byId.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(idOrPrefix))
                .map(Map.Entry::getValue)
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }
}
