package org.plancheck.reports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside a folder to be written. What is new grows in it and then takes the place of what was there, in
 * one step. It is locked as long as its run lives: what a killed run left behind is not, and the next run for the same
 * folder clears it away.
 */
final class WorkFolder implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path target;
    private final Path folder;
    private final Path fresh;
    private final Path earlier;
    private final FileChannel lock;

    private WorkFolder(Path target, Path folder) throws IOException {
        this.target = target;
        this.folder = folder;
        this.fresh = folder.resolve("new");
        this.earlier = folder.resolve("earlier");
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock(lock);
        Files.createDirectory(fresh);
    }

    /** Opens one for a target, after clearing away what killed runs left; the target's parent is made where missing. */
    static WorkFolder beside(Path target) throws IOException {
        Path parent = target.getParent();
        Path name = target.getFileName();
        if (parent == null || name == null) {
            throw new IOException(target + " has no parent folder");
        }
        Files.createDirectories(parent);
        String prefix = ".plancheck-" + name + "-";
        clear(parent, prefix, target);
        return new WorkFolder(target, Files.createTempDirectory(parent, prefix));
    }

    /** Writes a file of the new folder. */
    void write(String name, byte[] bytes) throws IOException {
        Path path = fresh.resolve(name);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, bytes);
    }

    /** Puts the new folder in the target's place; what was there stays when that fails. */
    void moveIntoPlace() throws IOException {
        boolean replaced = Files.exists(target);
        if (replaced) {
            move(target, earlier);
        }
        try {
            move(fresh, target);
        } catch (IOException failed) {
            if (replaced) {
                move(earlier, target);
            }
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(folder);
    }

    /** Null when somebody else holds it, or when it cannot be known: some network drives have no locks. */
    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException | IOException unknown) {
            return null;
        }
    }

    private static void clear(Path parent, String prefix, Path target) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(parent)) {
            left = entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(prefix))
                    .filter(entry -> Files.isRegularFile(entry.resolve(LOCK), LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        left.forEach(folder -> clear(folder, target));
    }

    private static void clear(Path folder, Path target) {
        try {
            if (isLeft(folder)) {
                restore(folder.resolve("earlier"), target);
                delete(folder);
            }
        } catch (IOException another) {
            // Somebody else's, who can clear it away; it is in nobody's way.
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return lock(channel) != null;
        }
    }

    /** A run killed between its two moves had put the earlier folder aside and nothing in its place. */
    private static void restore(Path earlier, Path target) throws IOException {
        if (Files.exists(earlier) && !Files.exists(target)) {
            move(earlier, target);
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

    private static void delete(Path folder) throws IOException {
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
