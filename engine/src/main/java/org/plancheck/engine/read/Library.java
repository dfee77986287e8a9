package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
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
