package org.plancheck.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

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
        List<Input> inputs = new ArrayList<>();
        List<Bilingual> problems = new ArrayList<>();
        Registry registry = new RegistryReader(
                        new DocumentFolder(home, home.resolve("registry"), Input.Role.REGISTRY, inputs, problems))
                .read();
        SortedMap<String, Plan> plans = new TreeMap<>();
        Map<String, Path> folders = new TreeMap<>();
        readPlans(home, home.resolve("plans"), registry, plans, folders, inputs, problems);
        for (Path extra : extraPlans) {
            readPlans(extra, extra, registry, plans, folders, inputs, problems);
        }
        Scheme scheme = new DocumentFolder(home, home.resolve("schemes"), Input.Role.SCHEME, inputs, problems)
                .read("default.yaml", SchemeReader::read);
        if (!problems.isEmpty() || scheme == null) {
            throw new InputException(problems);
        }
        return new Library(home, registry, plans, folders, scheme, List.copyOf(inputs));
    }

    /** The plan with this id, or the only one whose id begins so. */
    public Optional<Plan> plan(String idOrPrefix) {
        Plan exact = plans.get(idOrPrefix);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Plan> matching = plans.values().stream()
                .filter(p -> p.id().startsWith(idOrPrefix))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    private static void readPlans(
            Path root,
            Path folder,
            Registry registry,
            SortedMap<String, Plan> plans,
            Map<String, Path> folders,
            List<Input> inputs,
            List<Bilingual> problems) {
        for (Path planFolder : planFolders(root, folder, problems)) {
            DocumentFolder documents = new DocumentFolder(root, planFolder, Input.Role.PLAN, inputs, problems);
            Plan plan = new PlanReader(planFolder, documents, registry).read();
            if (plan != null) {
                folders.putIfAbsent(plan.id(), planFolder);
            }
            if (plan != null && plans.putIfAbsent(plan.id(), plan) != null) {
                Problems twice = new Problems(SourceFile.nameUnder(root, planFolder));
                twice.add("double.id", Map.of("id", plan.id()));
                problems.addAll(twice.messages());
            }
        }
    }

    private static List<Path> planFolders(Path root, Path folder, List<Bilingual> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(
                            SourceFile.nameUnder(root, folder),
                            0,
                            0,
                            "",
                            "file.not-found",
                            Map.of("path", SourceFile.nameUnder(root, folder)))
                    .message());
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
}
