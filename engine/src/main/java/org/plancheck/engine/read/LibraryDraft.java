package org.plancheck.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * The library as far as it can be read, for those who look for mistakes; everybody else takes {@link #library()}.
 *
 * @param plans in the order of their folders
 * @param scheme null when it cannot be read
 * @param inputs the files read
 * @param problems every mistake outside of the plans' folders: in the registry, the scheme, the folders named
 */
public record LibraryDraft(
        Path home,
        Registry registry,
        List<PlanDraft> plans,
        @Nullable Scheme scheme,
        List<Input> inputs,
        List<Problem> problems) {

    /**
     * Reads whatever can be read.
     *
     * @param home the folder with plans, registry and schemes
     * @param extraPlans further folders of plan folders; an indicators.yaml in one of them adds to the registry
     */
    public static LibraryDraft read(Path home, List<Path> extraPlans) {
        List<Input> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Registry registry = registry(home, extraPlans, inputs, problems);
        List<PlanDraft> plans = new ArrayList<>(readPlans(home, home.resolve("plans"), registry, inputs, problems));
        for (Path extra : extraPlans) {
            plans.addAll(readPlans(extra, extra, registry, inputs, problems));
        }
        Scheme scheme = new DocumentFolder(home, home.resolve("schemes"), Input.Role.SCHEME, inputs, problems)
                .read("default.yaml", fields -> SchemeReader.whole(fields, items(plans)));
        return new LibraryDraft(
                home, registry, withoutDoubles(plans), scheme, List.copyOf(inputs), List.copyOf(problems));
    }

    /** The shared registry, with the indicators that folders of further plans bring along. */
    private static Registry registry(Path home, List<Path> extraPlans, List<Input> inputs, List<Problem> problems) {
        Registry registry = new RegistryReader(
                        new DocumentFolder(home, home.resolve("registry"), Input.Role.REGISTRY, inputs, problems))
                .read();
        for (Path extra : extraPlans) {
            if (Files.isRegularFile(extra.resolve(RegistryReader.INDICATORS))) {
                registry = registry.with(
                        new RegistryReader(new DocumentFolder(extra, extra, Input.Role.REGISTRY, inputs, problems))
                                .indicatorsBeside(registry));
            }
        }
        return registry;
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

    /**
     * The library, when nothing is wrong with it.
     *
     * @throws InputException with every mistake in every file
     */
    public Library library() {
        List<Problem> mistakes = allProblems();
        if (!mistakes.isEmpty() || scheme == null) {
            throw InputException.of(mistakes);
        }
        SortedMap<String, Plan> byId = new TreeMap<>();
        Map<String, Path> folders = new TreeMap<>();
        for (PlanDraft draft : plans) {
            Plan plan = draft.plan();
            if (plan != null) {
                byId.put(plan.id(), plan);
                folders.put(plan.id(), draft.folder());
            }
        }
        return new Library(home, registry, byId, folders, scheme, inputs);
    }

    private static PlanItems items(List<PlanDraft> drafts) {
        List<Plan> plans =
                drafts.stream().map(PlanDraft::plan).filter(Objects::nonNull).toList();
        return PlanItems.of(plans, drafts.stream().allMatch(d -> d.problems().isEmpty()));
    }

    private static List<PlanDraft> readPlans(
            Path root, Path folder, Registry registry, List<Input> inputs, List<Problem> problems) {
        List<PlanDraft> plans = new ArrayList<>();
        for (Path planFolder : planFolders(root, folder, problems)) {
            List<Problem> own = new ArrayList<>();
            DocumentFolder documents = new DocumentFolder(root, planFolder, Input.Role.PLAN, inputs, own);
            Plan plan = new PlanReader(planFolder, documents, registry).read();
            plans.add(new PlanDraft(planFolder, SourceFile.nameUnder(root, planFolder), plan, List.copyOf(own)));
        }
        return plans;
    }

    private static List<Path> planFolders(Path root, Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            Problems missing = new Problems(SourceFile.nameUnder(root, folder));
            missing.add("file.not-found", Map.of("path", missing.file()));
            problems.addAll(missing.all());
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isRegularFile(child.resolve("plan.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlanDraft> withoutDoubles(List<PlanDraft> plans) {
        Set<String> taken = new HashSet<>();
        return plans.stream()
                .map(draft -> draft.plan() == null || taken.add(draft.plan().id()) ? draft : twice(draft))
                .toList();
    }

    private static PlanDraft twice(PlanDraft draft) {
        Problems problems = new Problems(draft.name());
        problems.add("double.id", Map.of("id", draft.id()));
        List<Problem> all = Stream.concat(draft.problems().stream(), problems.all().stream())
                .toList();
        return new PlanDraft(draft.folder(), draft.name(), draft.plan(), all);
    }
}
