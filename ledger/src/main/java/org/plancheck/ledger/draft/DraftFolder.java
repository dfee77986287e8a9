package org.plancheck.ledger.draft;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Lang;

/** Writes a drafted plan as a folder, whole or not at all, and never over another. */
public final class DraftFolder {
    private DraftFolder() {}

    /**
     * Writes the folder.
     *
     * @param lang the language of the comments
     * @throws InputException when something stands there already, or nothing can be written
     */
    public static void write(DraftedPlan plan, Path folder, Lang lang) {
        Problems problems = new Problems(folder.toString());
        refuseExisting(folder, problems);
        if (problems.isEmpty()) {
            try {
                writeApart(plan, folder.toAbsolutePath(), lang);
            } catch (FileAlreadyExistsException e) {
                problems.add(PlanDrafter.WORDS, "folder.exists", Map.of("path", folder));
            } catch (IOException e) {
                problems.add(PlanDrafter.WORDS, "folder.unwritable", Map.of("detail", String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems.messages());
        }
    }

    private static void refuseExisting(Path folder, Problems problems) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(PlanDrafter.WORDS, "folder.exists", Map.of("path", folder));
        }
    }

    private static void writeApart(DraftedPlan plan, Path folder, Lang lang) throws IOException {
        Path parent = Objects.requireNonNull(folder.getParent());
        Files.createDirectories(parent);
        Path apart = Files.createTempDirectory(parent, ".plan-new-");
        Path draft = apart.resolve("draft");
        try {
            Files.createDirectory(draft);
            for (Map.Entry<String, String> file : DraftFiles.of(plan, lang).entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), schemaOf(file.getKey(), folder) + file.getValue());
            }
            Files.move(draft, folder);
        } finally {
            remove(draft);
            Files.deleteIfExists(apart);
        }
    }

    /** The line by which editors find a file's schema, for plans that lie beside the shipped ones. */
    private static String schemaOf(String file, Path folder) {
        String schema = "../../schemas/" + file.replace(".yaml", ".schema.json");
        return Files.isRegularFile(folder.resolveSibling("..").resolve(schema.substring("../../".length())))
                ? "# yaml-language-server: $schema=" + schema + "\n"
                : "";
    }

    private static void remove(Path draft) throws IOException {
        if (Files.isDirectory(draft)) {
            try (var files = Files.newDirectoryStream(draft)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }
}
