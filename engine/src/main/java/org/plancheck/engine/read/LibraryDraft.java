package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * The library as far as it can be read, for those who look for mistakes; everybody else takes {@link Library}.
 *
 * @param plans in the order of their folders
 * @param library the same for use; null where there are mistakes outside of the plans' folders
 * @param problems every mistake outside of the plans' folders: in the registry, the scheme, the folders named
 */
public record LibraryDraft(
        Path home,
        Registry registry,
        List<PlanDraft> plans,
        @Nullable Library library,
        List<Problem> problems) {

    /**
     * Reads whatever can be read.
     *
     * @param home the folder with plans, registry and schemes
     * @param extraPlans further folders of plan folders
     */
    public static LibraryDraft read(Path home, List<Path> extraPlans) {
        return of(LibraryFiles.of(home, extraPlans, plan -> {}));
    }

    static LibraryDraft of(LibraryFiles files) {
        Shelf shelf = files.shelf();
        return new LibraryDraft(files.home(), shelf.registry(), shelf.drafts(), files.library(), files.problems());
    }

    /**
     * One plan folder, wherever it lies.
     *
     * @throws InputException with every mistake in its files
     */
    public static Plan planIn(Path folder, Registry registry) {
        Path own = folder.toAbsolutePath().normalize();
        return new PlanFolder(own, own, plan -> {}).plan(registry);
    }

    /** Every mistake in every file. */
    public List<Problem> allProblems() {
        return Stream.concat(problems.stream(), plans.stream().flatMap(p -> p.problems().stream()))
                .toList();
    }

    /** The plan with this id, or the only one whose id begins so. */
    public Optional<PlanDraft> plan(String idOrPrefix) {
        SortedMap<String, PlanDraft> byId = new TreeMap<>();
        plans.forEach(plan -> byId.putIfAbsent(plan.id(), plan));
        return Library.named(idOrPrefix, byId);
    }
}
