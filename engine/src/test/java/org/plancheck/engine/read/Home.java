package org.plancheck.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own folder and the library that ships in it. */
public final class Home {
    /** The root of the project. */
    public static final Path FOLDER =
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize();

    private static final Library LIBRARY = Library.read(FOLDER, List.of());

    private Home() {}

    /** The shipped plans, registry and scheme, read once. */
    public static Library library() {
        return LIBRARY;
    }

    /** Copies one of the project's folders. */
    static void copy(String folder, Path to) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
