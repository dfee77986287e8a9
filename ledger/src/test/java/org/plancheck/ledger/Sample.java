package org.plancheck.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.plancheck.engine.read.Library;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.CoverageReader;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.model.plan.Plan;

/** The project's own library, and a small plan with its text, written for these tests. */
public final class Sample {
    /** The root of the project. */
    public static final Path HOME =
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize();

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
    private static final String ID = "sample-2026-2030";
    private static final Library LIBRARY = Library.read(HOME, List.of(RESOURCES.resolve("plans")));

    private Sample() {}

    public static Library library() {
        return LIBRARY;
    }

    public static Plan plan() {
        return LIBRARY.plan(ID).orElseThrow();
    }

    public static Path folder() {
        return RESOURCES.resolve("plans").resolve(ID);
    }

    public static Coverage coverage() {
        return CoverageReader.read(folder().resolve("coverage.yaml"), "coverage.yaml", plan());
    }

    public static Path file() {
        return RESOURCES.resolve("texts/" + ID + ".txt");
    }

    /** The text's lines. */
    public static List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of given lines. */
    public static OfficialText text(List<String> lines) {
        List<OfficialText.Line> numbered = IntStream.range(0, lines.size())
                .mapToObj(i -> new OfficialText.Line(i + 1, 0, lines.get(i)))
                .toList();
        return new OfficialText("sample.txt", "0".repeat(64), numbered);
    }

    /** The small plan's text. */
    public static OfficialText text() {
        return text(lines());
    }
}
