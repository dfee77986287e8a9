package org.plancheck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/**
 * A folder with every report of one assessment and a {@code manifest.json} of what is in it. It appears as a whole or
 * not at all: everything is rendered and written beside it first and then moved into place. A run that is killed leaves
 * what was there; see {@link WorkFolder}.
 */
public final class ReportFolder {
    /** Marks a folder as ours; only such a folder is ever replaced. */
    public static final String MANIFEST = "manifest.json";

    private ReportFolder() {}

    /**
     * Writes all file formats into {@code out}, replacing an earlier report folder there.
     *
     * @throws ReportException when {@code out} is something else than an earlier report, or cannot be written; what
     *     was there is then unchanged
     */
    public static void write(Assessment assessment, Lang lang, Path out) throws ReportException {
        write(assessment, lang, out, ReportFormats.files());
    }

    /** As {@link #write(Assessment, Lang, Path)}, with the formats given. */
    public static void write(Assessment assessment, Lang lang, Path out, List<ReportFormat> formats)
            throws ReportException {
        Rendering rendering = new Rendering(Workers.onAllCores(), file -> {});
        write(assessment, lang, out, ReportSet.formats(assessment, lang, formats), rendering);
    }

    /**
     * Writes files.
     *
     * @throws ReportException as {@link #write(Assessment, Lang, Path)}
     */
    public static void write(Assessment assessment, Lang lang, Path out, List<ReportFile> files, Rendering rendering)
            throws ReportException {
        Path target = real(out);
        refuseForeign(target);
        try (WorkFolder work = WorkFolder.beside(target)) {
            fill(work, assessment, lang, files, rendering);
            work.moveIntoPlace();
        } catch (IOException e) {
            throw failed(out, e);
        }
    }

    /** The folder itself where {@code out} is a link to it: a link is not replaced by a folder. */
    private static Path real(Path out) throws ReportException {
        try {
            return Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw failed(out, e);
        }
    }

    private static ReportException failed(Path path, IOException e) {
        return new ReportException(Words.MESSAGES.of("folder.failed", Map.of("path", path, "reason", reason(e))), e);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** No more than a few files are held at a time. */
    private static void fill(
            WorkFolder work, Assessment assessment, Lang lang, List<ReportFile> files, Rendering rendering)
            throws IOException {
        SortedMap<String, Manifest.Entry> written = new TreeMap<>();
        rendering.<IOException>render(files, links(lang, files), file -> {
            work.write(file.name(), file.bytes());
            written.put(file.name(), Manifest.Entry.of(file.bytes()));
        });
        work.write(MANIFEST, Manifest.of(assessment, lang, written).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Linked> links(Lang lang, List<ReportFile> files) {
        return Stream.concat(
                        files.stream().map(file -> Linked.toFile(file.name(), file.title())),
                        Stream.of(Linked.toFile(MANIFEST, Words.say(lang, "linked.manifest"))))
                .toList();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refuseForeign(Path target) throws ReportException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ReportException(Words.MESSAGES.of("folder.isFile", Map.of("path", target)));
        }
        if (!isEmpty(target) && !isOurs(target)) {
            throw new ReportException(Words.MESSAGES.of("folder.notOurs", Map.of("path", target)));
        }
    }

    private static boolean isEmpty(Path folder) throws ReportException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Ours is a folder whose manifest says so and that holds nothing the manifest does not list. */
    private static boolean isOurs(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            JsonNode manifest = Json.MAPPER.readTree(Files.readAllBytes(folder.resolve(MANIFEST)));
            Set<String> listed = new HashSet<>(manifest.path("files").findValuesAsText("file"));
            return Manifest.SCHEMA.equals(manifest.path("schema").asText())
                    && entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                            .map(entry -> folder.relativize(entry).toString().replace('\\', '/'))
                            .allMatch(name -> name.equals(MANIFEST) || listed.contains(name));
        } catch (IOException notOurs) {
            return false;
        }
    }
}
