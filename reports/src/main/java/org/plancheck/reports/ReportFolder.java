package org.plancheck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/**
 * A folder with every report of one assessment and a {@code manifest.json} of what is in it. It appears as a whole or
 * not at all: everything is rendered and written beside it first and then moved into place.
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
        Rendering rendering = Rendering.onAllCores(file -> {});
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
        SortedMap<String, byte[]> rendered = render(assessment, lang, files, rendering);
        try {
            replace(target, rendered);
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

    /** Everything is rendered before anything is written: a file that fails leaves no trace. */
    private static SortedMap<String, byte[]> render(
            Assessment assessment, Lang lang, List<ReportFile> files, Rendering rendering) {
        SortedMap<String, byte[]> rendered = rendering.render(files, links(lang, files));
        rendered.put(MANIFEST, Manifest.of(assessment, lang, rendered).getBytes(StandardCharsets.UTF_8));
        return rendered;
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

    private static void replace(Path target, SortedMap<String, byte[]> files) throws IOException {
        Path parent = parentOf(target);
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, ".plancheck-new-");
        Path earlier = null;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = fresh.resolve(file.getKey());
                Files.createDirectories(parentOf(path));
                Files.write(path, file.getValue());
            }
            makeReadable(fresh);
            earlier = moveAside(target, parent);
            moveIntoPlace(fresh, target, earlier);
        } finally {
            delete(fresh);
        }
        if (earlier != null) {
            delete(earlier.getParent());
        }
    }

    private static Path parentOf(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(target + " has no parent folder");
        }
        return parent;
    }

    /** A temporary folder is private to its owner; a report is for colleagues, as any new folder is. */
    private static void makeReadable(Path fresh) throws IOException {
        Path model = Files.createDirectory(fresh.resolve(".permissions"));
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(model));
        }
        Files.delete(model);
    }

    private static @Nullable Path moveAside(Path target, Path parent) throws IOException {
        if (!Files.exists(target)) {
            return null;
        }
        Path aside = Files.createTempDirectory(parent, ".plancheck-old-").resolve("report");
        move(target, aside);
        return aside;
    }

    private static void moveIntoPlace(Path fresh, Path target, @Nullable Path earlier) throws IOException {
        try {
            move(fresh, target);
        } catch (IOException failed) {
            if (earlier != null) {
                move(earlier, target);
                delete(earlier.getParent());
            }
            throw failed;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives know only a plain rename; within one folder it is still a single step.
            Files.move(from, to);
        }
    }

    private static void delete(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
