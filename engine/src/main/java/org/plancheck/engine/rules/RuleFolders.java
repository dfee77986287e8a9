package org.plancheck.engine.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/** Finds and reads rule folders: the shipped ones on the class path, local ones on disk. */
public final class RuleFolders {
    private static final String SHIPPED = "rules";
    private static final String MARK = "META-INF/kie/org.plancheck/plancheck-rules/drools-model";

    private RuleFolders() {}

    /** The shipped rules, sorted by folder. */
    static List<RuleFolder> shipped() {
        return inShipped(SHIPPED, folder -> read(folder, SHIPPED));
    }

    /** Looks into a folder that the build lays beside the shipped rules. */
    public static <T> T inShipped(String name, Function<Path, T> look) {
        URL mark = Objects.requireNonNull(
                RuleFolders.class.getClassLoader().getResource(MARK), "the rules jar is not on the class path");
        try {
            if (!mark.getProtocol().equals("jar")) {
                Path classes = Path.of(mark.toURI());
                for (int i = 0; i < 5; i++) {
                    classes = Objects.requireNonNull(classes.getParent());
                }
                return look.apply(classes.resolve(name));
            }
            String jar =
                    mark.toString().substring("jar:".length(), mark.toString().indexOf('!'));
            // Named by its path, each opening is its own; by the address of the jar, there could be one in a process.
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
                return look.apply(files.getPath(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the compiled model classes of the shipped rules. */
    static List<String> modelClasses() {
        try (InputStream in = Objects.requireNonNull(
                RuleFolders.class.getClassLoader().getResourceAsStream(MARK),
                "the rules jar is not on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every rule folder below a directory.
     *
     * @throws InputException with every mistake in every rule.yaml
     */
    static List<RuleFolder> read(Path directory, String shownAs) {
        List<Bilingual> mistakes = new ArrayList<>();
        List<RuleFolder> folders = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            Problems none = new Problems(shownAs);
            none.add("file.not-found", Map.of("path", shownAs));
            throw new InputException(none.messages());
        }
        try (Stream<Path> walk = Files.walk(directory, 6)) {
            for (Path yaml : walk.filter(p -> p.endsWith("rule.yaml")).sorted().toList()) {
                folder(directory, Objects.requireNonNull(yaml.getParent()), shownAs, folders, mistakes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        return List.copyOf(folders);
    }

    private static void folder(
            Path root, Path folder, String shownAs, List<RuleFolder> folders, List<Bilingual> mistakes)
            throws IOException {
        String name = shownAs + "/" + root.relativize(folder).toString().replace('\\', '/');
        Problems problems = new Problems(name + "/rule.yaml");
        byte[] yaml = Files.readAllBytes(folder.resolve("rule.yaml"));
        RuleMeta meta = RuleFolder.meta(name, yaml, problems);
        Path drl = folder.resolve("rule.drl");
        Path scenarios = folder.resolve("scenarios.yaml");
        if (!Files.isRegularFile(drl)) {
            problems.add("rule.folder", Map.of("file", "rule.drl"));
        } else if (meta != null && problems.isEmpty()) {
            folders.add(new RuleFolder(
                    meta,
                    Files.readAllBytes(drl),
                    yaml,
                    Files.isRegularFile(scenarios) ? Files.readAllBytes(scenarios) : new byte[0],
                    name + "/rule.drl"));
        }
        mistakes.addAll(problems.messages());
    }
}
