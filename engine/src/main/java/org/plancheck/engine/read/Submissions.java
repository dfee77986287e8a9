package org.plancheck.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** Files with submissions, found and read in the order of their names. */
public final class Submissions {
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private Submissions() {}

    /**
     * Reads files and folders of submissions; one bad file never stops the others.
     *
     * @param root the folder that shown names are relative to
     * @param collected the plans that data are collected for: files of other cities, or of years that no
     *     plan covers, are refused; none when anything is welcome
     */
    public static Intake read(Path root, List<Path> places, Library library, List<Plan> collected) {
        return read(root, places, library, collected, Workers.onAllCores());
    }

    /** As {@link #read(Path, List, Library, List)}, so many files at a time; the outcome is the same. */
    public static Intake read(Path root, List<Path> places, Library library, List<Plan> collected, Workers workers) {
        SubmissionReader reader = new SubmissionReader(new Identities(Known.of(library), collected));
        List<Path> files = places.stream()
                .flatMap(place -> Files.isDirectory(place) ? files(place).stream() : Stream.of(place))
                .toList();
        return Intake.of(workers.map(files, file -> reader.read(file, SourceFile.nameUnder(root, file))));
    }

    /** Reads submissions whose bytes are at hand, collected for the given plans. */
    public static Intake read(List<SourceFile> files, Registry registry, Map<String, Plan> plans) {
        Known known = Known.of(registry, plans);
        SubmissionReader reader = new SubmissionReader(new Identities(known, List.copyOf(plans.values())));
        return Intake.of(files.stream().map(reader::read).toList());
    }

    /** All files below a folder but those that editors and systems leave, and README; sorted; none when it does not exist. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isOverhead(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOverhead(Path file) {
        String name = String.valueOf(file.getFileName());
        return StreamSupport.stream(file.spliterator(), false)
                        .anyMatch(part -> part.toString().startsWith("."))
                || name.startsWith("~$")
                || name.startsWith("README")
                || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
