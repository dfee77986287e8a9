package org.plancheck.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Problems;

/**
 * A file read once: its name for people, its bytes and their hash.
 *
 * @param name path as shown, with forward slashes
 */
public record SourceFile(String name, byte[] bytes, String sha256) {

    /**
     * Reads a file within the size cap of documents.
     *
     * @return null when it cannot be read; the problems say why
     */
    public static @Nullable SourceFile read(Path path, String name, Problems problems) {
        return read(path, name, problems, DocumentReader.MAX_BYTES);
    }

    /** As {@link #read(Path, String, Problems)}, with a cap of its own in bytes. */
    public static @Nullable SourceFile read(Path path, String name, Problems problems, int maxBytes) {
        if (Files.isDirectory(path)) {
            problems.add("file.is-folder", Map.of("path", name));
            return null;
        }
        try {
            long size = Files.size(path);
            if (size > maxBytes) {
                problems.add("file.too-large", Map.of("bytes", size, "limit", maxBytes));
                return null;
            }
            byte[] bytes = Files.readAllBytes(path);
            return new SourceFile(name, bytes, sha256(bytes));
        } catch (NoSuchFileException e) {
            problems.add("file.not-found", Map.of("path", name));
        } catch (IOException e) {
            problems.add("file.unreadable", Map.of("detail", String.valueOf(e.getMessage())));
        }
        return null;
    }

    /** Lower-case hex SHA-256. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A path's name relative to a root, with forward slashes; the whole path when it lies outside. */
    public static String nameUnder(Path root, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : path;
        return shown.toString().replace('\\', '/');
    }
}
