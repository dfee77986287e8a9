package org.plancheck.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The same work for many parts, by a number of threads. */
final class Parallel {
    private Parallel() {}

    static void forEach(int parts, int threads, IntConsumer work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int number = part;
                running.add(pool.submit(() -> work.accept(number)));
            }
            for (Future<?> done : running) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
