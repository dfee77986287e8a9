package org.plancheck.reports.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.words.Words;

/** Reads back what {@link JsonReport} wrote. */
public final class AssessmentFile {
    private static final List<String> LISTS = List.of("plans", "verdicts", "findings", "inputs");
    private static final List<String> VERDICT_FIELDS =
            List.of("key", "plan", "item", "title", "jurisdiction", "year", "verdict");
    private static final List<String> FINDING_FIELDS =
            List.of("id", "rule", "severity", "subject", "title", "message", "jurisdiction", "year");

    private AssessmentFile() {}

    /**
     * The document as a tree.
     *
     * @param path an {@code assessment.json}, or the report folder that holds one
     * @throws ReportException when it is missing, no JSON, or no assessment of this version
     */
    public static JsonNode read(Path path) throws ReportException {
        Path file = in(path);
        JsonNode tree = parse(file);
        check(tree, file);
        return tree;
    }

    /** The document itself: a report folder holds one. */
    public static Path in(Path path) {
        return Files.isDirectory(path) ? path.resolve(new JsonReport().fileName()) : path;
    }

    private static JsonNode parse(Path file) throws ReportException {
        try {
            return Json.MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw problem(
                    "read.notJson",
                    Map.of(
                            "file",
                            file,
                            "line",
                            at == null ? 1 : at.getLineNr(),
                            "column",
                            at == null ? 1 : at.getColumnNr()),
                    e);
        } catch (NoSuchFileException e) {
            throw problem("read.missing", Map.of("file", file), e);
        } catch (IOException e) {
            throw problem("read.unreadable", Map.of("file", file, "reason", String.valueOf(e.getMessage())), e);
        }
    }

    private static void check(JsonNode tree, Path file) throws ReportException {
        String schema = tree.path("schema").asText();
        if (!schema.startsWith("plancheck/assessment/")) {
            throw new ReportException(
                    Words.MESSAGES.of("read.notOurs", Map.of("file", file, "schema", JsonReport.SCHEMA)));
        }
        if (!schema.equals(JsonReport.SCHEMA)) {
            throw new ReportException(Words.MESSAGES.of(
                    "read.otherVersion", Map.of("file", file, "schema", JsonReport.SCHEMA, "found", schema)));
        }
        for (String list : LISTS) {
            require(tree.path(list).isArray(), list, file);
        }
        require(tree.path("year").isInt(), "year", file);
        require(tree.path("asOf").asText().matches("\\d{4}-\\d{2}-\\d{2}"), "asOf", file);
        requireFields(tree, "verdicts", VERDICT_FIELDS, file);
        requireFields(tree, "findings", FINDING_FIELDS, file);
    }

    private static void requireFields(JsonNode tree, String list, List<String> fields, Path file)
            throws ReportException {
        for (JsonNode element : tree.path(list)) {
            for (String field : fields) {
                require(element.hasNonNull(field), list + "." + field, file);
            }
        }
    }

    private static void require(boolean there, String field, Path file) throws ReportException {
        if (!there) {
            throw new ReportException(Words.MESSAGES.of("read.damaged", Map.of("file", file, "field", field)));
        }
    }

    private static ReportException problem(String code, Map<String, ?> args, IOException cause) {
        return new ReportException(Words.MESSAGES.of(code, args), cause);
    }
}
