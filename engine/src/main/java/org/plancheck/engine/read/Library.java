package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * Everything that lies beside the program: plans, registry, schemes. Registry and scheme are read at once, a plan when it
 * is first asked for; a mistake stops the run that rests on the file, with all mistakes told.
 */
public final class Library {
    private final Path home;
    private final Shelf shelf;
    private final Scheme defaultScheme;
    private final List<Input> registryFiles;
    private final List<Input> schemeFiles;

    Library(Path home, Shelf shelf, Scheme defaultScheme, List<Input> registryFiles, List<Input> schemeFiles) {
        this.home = home;
        this.shelf = shelf;
        this.defaultScheme = defaultScheme;
        this.registryFiles = registryFiles;
        this.schemeFiles = schemeFiles;
    }

    /**
     * Opens the library.
     *
     * @param home the folder with plans, registry and schemes
     * @param extraPlans further folders of plan folders
     * @param witness is told each plan once it was read
     * @throws InputException with every mistake in every file, when registry, scheme or the choice of folders are mistaken
     */
    public static Library open(Path home, List<Path> extraPlans, Consumer<Plan> witness) {
        LibraryFiles files = LibraryFiles.of(home, extraPlans, witness);
        Library library = files.library();
        if (library == null || !files.soundlyCarried()) {
            throw InputException.of(LibraryDraft.of(files).allProblems());
        }
        return library;
    }

    /**
     * Opens the library and reads all of it.
     *
     * @param home the folder with plans, registry and schemes
     * @param extraPlans further folders of plan folders
     * @throws InputException with every mistake in every file
     */
    public static Library read(Path home, List<Path> extraPlans) {
        Library library = open(home, extraPlans, plan -> {});
        library.plans();
        return library;
    }

    /** A library of what is at hand, without files. */
    public static Library of(Path home, Registry registry, SortedMap<String, Plan> plans, Scheme defaultScheme) {
        return new Library(home, Shelf.of(plans, registry), defaultScheme, List.of(), List.of());
    }

    public Path home() {
        return home;
    }

    public Registry registry() {
        return shelf.registry();
    }

    public Scheme defaultScheme() {
        return defaultScheme;
    }

    Shelf shelf() {
        return shelf;
    }

    /** The ids of all plans; none is read for them. */
    public SortedSet<String> planIds() {
        return shelf.ids();
    }

    /**
     * The plan with this id, or the only one whose id begins so.
     *
     * @throws InputException with every mistake in its files
     */
    public Optional<Plan> plan(String idOrPrefix) {
        return named(idOrPrefix).flatMap(shelf::plan);
    }

    /** The id of the plan that is {@linkplain #plan called} so. */
    private Optional<String> named(String idOrPrefix) {
        SortedMap<String, String> ids = new TreeMap<>();
        shelf.ids().forEach(id -> ids.put(id, id));
        return named(idOrPrefix, ids);
    }

    /**
     * Reads those of some plans that there are.
     *
     * @param idsOrPrefixes as for {@link #plan}
     * @throws InputException with every mistake in the files of any of them
     */
    public void requireSound(Collection<String> idsOrPrefixes) {
        shelf.plans(idsOrPrefixes.stream()
                .flatMap(one -> named(one).stream())
                .distinct()
                .toList());
    }

    /**
     * The plans of a city, in the order of their ids.
     *
     * @throws InputException with every mistake in the files of any of them
     */
    public List<Plan> plansOf(String city) {
        return shelf.of(city);
    }

    /**
     * All plans, by id.
     *
     * @throws InputException with every mistake in the files of any of them
     */
    public SortedMap<String, Plan> plans() {
        return shelf.plans(shelf.ids());
    }

    /** The same library with a plan in place of the one that has its id, or beside the others. */
    public Library with(Plan plan) {
        return new Library(home, shelf.with(plan), defaultScheme, registryFiles, schemeFiles);
    }

    /** The duty of a key {@code plan-id/duty-id}. */
    public Optional<Duty> duty(String key) {
        return Known.of(this).duty(key);
    }

    /** Where a plan's files lie; none for a plan that has no files. */
    public Optional<Path> folder(String planId) {
        return shelf.folder(planId).map(PlanFolder::path);
    }

    /**
     * The version of a plan's files, in hexadecimal digits: any change in them makes another one. None for a plan that
     * has no files.
     */
    public Optional<String> version(String planId) {
        return shelf.version(planId);
    }

    /** The files read so far: those that a run rests on, once it has ended. */
    public List<Input> inputs() {
        return Stream.of(registryFiles, shelf.inputs(), schemeFiles)
                .flatMap(List::stream)
                .toList();
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
