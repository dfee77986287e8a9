package org.plancheck.reports.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.SincePrevious.Gone;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.json.AssessmentFile;
import org.plancheck.reports.json.JsonReport;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Words;

/** A pinned earlier assessment, by which a run tells what is new, what persists and what is gone. */
public final class Previous {
    private final JsonNode tree;
    private final String name;
    private final String sha256;

    private Previous(JsonNode tree, String name, String sha256) {
        this.tree = tree;
        this.name = name;
        this.sha256 = sha256;
    }

    /**
     * Reads it.
     *
     * @param path an {@code assessment.json}, or the report folder that holds one
     * @param name as reports show it
     * @throws ReportException when it is missing, or no annual assessment
     */
    public static Previous read(Path path, String name) throws ReportException {
        JsonNode tree = AssessmentFile.read(path);
        Path file = AssessmentFile.in(path);
        if (!Tree.text(tree, "kind").equals(Words.code(Assessment.Kind.ANNUAL))) {
            throw new ReportException(Words.MESSAGES.of("previous.selfCheck", Map.of("file", file)));
        }
        try {
            return new Previous(tree, name, ReportFolder.sha256(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new ReportException(
                    Words.MESSAGES.of(
                            "read.unreadable", Map.of("file", file, "reason", String.valueOf(e.getMessage()))),
                    e);
        }
    }

    /** The day as of which it judged. */
    public LocalDate asOf() {
        return LocalDate.parse(Tree.text(tree, "asOf"));
    }

    /** The later assessment, with what changed since. */
    public Assessment comparedWith(Assessment later) {
        Comparison comparison = Comparison.of(tree, JsonReport.tree(later));
        return later.comparedWith(new SincePrevious(
                words(tree, "title"),
                tree.path("year").asInt(),
                asOf(),
                name,
                sha256,
                ids(comparison.added()),
                ids(comparison.persisting()),
                comparison.resolved().stream().map(Previous::gone).toList()));
    }

    private static List<String> ids(List<JsonNode> findings) {
        return findings.stream().map(f -> Tree.text(f, "id")).sorted().toList();
    }

    private static Gone gone(JsonNode finding) {
        return new Gone(
                Tree.text(finding, "id"),
                finding.path("year").asInt(),
                words(finding, "title"),
                words(finding, "message"));
    }

    private static Bilingual words(JsonNode node, String field) {
        return new Bilingual(Tree.words(node, field, Lang.ZH), Tree.words(node, field, Lang.EN));
    }
}
