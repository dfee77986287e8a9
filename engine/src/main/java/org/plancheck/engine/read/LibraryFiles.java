package org.plancheck.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Plan;

/**
 * What lies in the library's folders: registry and scheme read, plans to be read when they are asked for.
 *
 * @param scheme the one that serves where an office has none of its own; null when it cannot be read
 * @param registryFiles the files of the registry that all plans share
 * @param soundlyCarried false when what plans' folders carry of the registry holds mistakes, which those folders tell
 * @param problems every mistake outside of the plans' folders
 */
record LibraryFiles(
        Path home,
        Shelf shelf,
        @Nullable Scheme scheme,
        List<Input> registryFiles,
        List<Input> schemeFiles,
        boolean soundlyCarried,
        List<Problem> problems) {

    static LibraryFiles of(Path home, List<Path> extraPlans, Consumer<Plan> witness) {
        List<Problem> problems = new ArrayList<>();
        List<Input> registryFiles = new ArrayList<>();
        RegistryReader registries = new RegistryReader();
        registries.read(
                new DocumentFolder(home, home.resolve("registry"), Input.Role.REGISTRY, registryFiles, problems));
        List<PlanFolder> folders = new ArrayList<>(planFolders(home, home.resolve("plans"), witness, problems));
        for (Path extra : extraPlans) {
            folders.addAll(planFolders(extra, extra, witness, problems));
        }
        refuseDoubles(folders, problems);
        folders.forEach(folder -> folder.carryInto(registries));
        boolean soundlyCarried = folders.stream().allMatch(PlanFolder::isSound);
        Shelf shelf = Shelf.of(folders, registries.registry());
        List<Input> schemeFiles = new ArrayList<>();
        Scheme scheme = new DocumentFolder(home, home.resolve("schemes"), Input.Role.SCHEME, schemeFiles, problems)
                .read("default.yaml", fields -> SchemeReader.whole(fields, PlanItems.of(List.of(), shelf)));
        return new LibraryFiles(
                home,
                shelf,
                scheme,
                List.copyOf(registryFiles),
                List.copyOf(schemeFiles),
                soundlyCarried,
                List.copyOf(problems));
    }

    /** The same for use; null where there are mistakes outside of the plans' folders. */
    @Nullable
    Library library() {
        return scheme == null || !problems.isEmpty()
                ? null
                : new Library(home, shelf, scheme, registryFiles, schemeFiles);
    }

    private static List<PlanFolder> planFolders(
            Path root, Path parent, Consumer<Plan> witness, List<Problem> problems) {
        if (!Files.isDirectory(parent)) {
            Problems missing = new Problems(SourceFile.nameUnder(root, parent));
            missing.add("file.not-found", Map.of("path", missing.file()));
            problems.addAll(missing.all());
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(PlanFolder::isOne)
                    .sorted()
                    .map(child -> new PlanFolder(root, child, witness))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseDoubles(List<PlanFolder> folders, List<Problem> problems) {
        Set<String> taken = new HashSet<>();
        for (PlanFolder folder : folders) {
            if (!taken.add(folder.id())) {
                Problems twice = new Problems(folder.name());
                twice.add("double.id", Map.of("id", folder.id()));
                problems.addAll(twice.all());
            }
        }
    }
}
