package org.plancheck.engine.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * The folder {@code rectifications/}: immutable files {@code <year>-<n>.yaml}, in the order of year and number; what a
 * later one says of a finding replaces what an earlier one said.
 */
public final class RectificationFolder {
    /** Its name within an assessment folder. */
    public static final String NAME = "rectifications";

    private static final Pattern FILE = Pattern.compile("(\\d{4})-([1-9]\\d{0,4})\\.yaml");

    private RectificationFolder() {}

    /** Reads all files of an assessment folder; the newest entry of each finding, by id. */
    static Map<String, Rectification> read(
            Path root, Registry registry, List<Plan> plans, List<Input> inputs, List<Problem> problems) {
        RectificationReader reader = new RectificationReader(registry, plans, Map.of());
        List<Path> files = Submissions.files(root.resolve(NAME));
        files.stream()
                .filter(file -> !name(file).matches(FILE.pattern()))
                .forEach(file -> problems.add(new Problem(
                        SourceFile.nameUnder(root, file),
                        0,
                        0,
                        "",
                        "rectification.name",
                        Map.of("found", name(file)))));
        DocumentFolder folder =
                new DocumentFolder(root, root.resolve(NAME), Input.Role.RECTIFICATION, inputs, problems);
        files.stream()
                .filter(file -> name(file).matches(FILE.pattern()))
                .sorted(Comparator.comparingInt((Path file) -> part(file, 1)).thenComparingInt(file -> part(file, 2)))
                .forEach(file -> folder.read(name(file), reader::read));
        return reader.standing();
    }

    /**
     * Writes the next file of a year; nothing that is there is ever changed.
     *
     * @return the new file
     */
    public static Path write(Path root, int year, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve(NAME));
        Path fresh = Files.createTempFile(folder, ".import-", ".yaml");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            // Without replacing: whoever was quicker keeps the number.
            Path file = folder.resolve(year + "-" + next(folder, year) + ".yaml");
            Files.move(fresh, file);
            return file;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static int next(Path folder, int year) {
        return 1
                + Submissions.files(folder).stream()
                        .filter(file -> name(file).matches(FILE.pattern()) && part(file, 1) == year)
                        .mapToInt(file -> part(file, 2))
                        .max()
                        .orElse(0);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static int part(Path file, int group) {
        Matcher matcher = FILE.matcher(name(file));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name(file));
        }
        return Integer.parseInt(matcher.group(group));
    }
}
