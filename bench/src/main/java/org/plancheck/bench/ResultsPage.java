package org.plancheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;

/**
 * {@code docs/benchmarks.md}: one section for each measurement, each written by its last whole run, below it the picture that
 * the measurement drew, if any.
 */
public record ResultsPage(Path file) {
    private static final String SECTION = "## ";
    private static final String OPENING = """
            # Benchmarks

            Written by `./bench/run`; do not edit. What is claimed is the ratios: absolute times are this machine's.
            Equal results are checked before any time counts; the contenders take turns; medians, with the shortest and the longest.

            """;

    /** The page of a home. */
    public static ResultsPage of(Path home) {
        return new ResultsPage(home.resolve("docs/benchmarks.md"));
    }

    /** Puts results in place of the earlier ones under the same heading. */
    void replace(Document results) throws IOException {
        Map<String, String> sections = sections();
        String section = MarkdownWriter.write(results).stripTrailing() + "\n";
        String title = heading(section).substring(SECTION.length());
        Path picture = picture(title);
        String shown = Files.exists(picture) ? "\n![%s](%s)\n".formatted(title, picture.getFileName()) : "";
        sections.put(heading(section), section + shown);
        Files.writeString(file, OPENING + String.join("\n", sections.values()), StandardCharsets.UTF_8);
    }

    /** Where a measurement may draw what its section, by its heading, is about. */
    public Path picture(String heading) {
        return file.resolveSibling(
                "benchmarks-" + heading.toLowerCase(Locale.ROOT).replace(' ', '-') + ".svg");
    }

    private Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            for (String part : text.split("(?m)^(?=" + SECTION + ")")) {
                if (part.startsWith(SECTION)) {
                    sections.put(heading(part), part.stripTrailing() + "\n");
                }
            }
        }
        return sections;
    }

    private static String heading(String section) {
        return section.lines().findFirst().orElseThrow();
    }
}
