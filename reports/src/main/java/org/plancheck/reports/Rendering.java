package org.plancheck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * How the files of a report are rendered: several at a time, begun one by one in the order given, so that the long ones
 * that stand first do not wait for each other.
 *
 * @param threads how many at a time
 * @param done told the name of each file as it is ready, from any thread
 */
public record Rendering(int threads, Consumer<String> done) {
    private static final byte[] NOT_BEGUN = {};

    /** As many at a time as the machine has cores. */
    public static Rendering onAllCores(Consumer<String> done) {
        return new Rendering(Runtime.getRuntime().availableProcessors(), done);
    }

    /** The bytes of all files by their names; the first that fails ends it, and none is begun any more. */
    SortedMap<String, byte[]> render(List<ReportFile> files, List<Linked> links) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<byte[]>> begun = new ArrayList<>();
        files.forEach(file -> begun.add(pool.submit(() -> renderUnless(failed, file, links))));
        pool.shutdown();
        SortedMap<String, byte[]> rendered = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            rendered.put(files.get(i).name(), result(begun.get(i)));
        }
        return rendered;
    }

    /** The failure is told where it happens: until the caller hears of it, this thread would begin the next file. */
    private byte[] renderUnless(AtomicBoolean failed, ReportFile file, List<Linked> links) {
        if (failed.get()) {
            return NOT_BEGUN;
        }
        boolean whole = false;
        try {
            byte[] bytes = render(file, links);
            whole = true;
            return bytes;
        } finally {
            if (!whole) {
                failed.set(true);
            }
        }
    }

    private byte[] render(ReportFile file, List<Linked> links) {
        byte[] bytes = file.rendering()
                .apply(links.stream()
                        .filter(link -> !link.fileName().equals(file.name()))
                        .toList());
        done.accept(file.name());
        return bytes;
    }

    private static byte[] result(Future<byte[]> file) {
        try {
            return file.get();
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
    }

    /** What rendering threw, as if it had been thrown here; renderings throw nothing checked. */
    private static RuntimeException rethrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
    }
}
