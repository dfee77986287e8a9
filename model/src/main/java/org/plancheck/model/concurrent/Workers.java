package org.plancheck.model.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Does the same to many things, several at a time. They are begun one by one in the order given and their results come
 * in that order, so that nobody can tell from the outcome how many threads there were.
 *
 * @param threads how many at a time, at least 1
 */
public record Workers(int threads) {
    /** Results that may wait to be taken: the whole run is never held, and a slow thing does not soon stop the others. */
    private static final int WAITING = 32;

    /** As many at a time as the machine has cores. */
    public static Workers onAllCores() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** All results, in the order of what they came from; fails as {@link #each} does. */
    public <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
        List<R> results = new ArrayList<>(things.size());
        each(things, work, results::add);
        return results;
    }

    /**
     * Hands each result on as soon as those before it were taken. A failure of work or taker ends it as if it had been
     * thrown here, and nothing is begun any more.
     */
    public <T, R, E extends Exception> void each(
            List<T> things, Function<? super T, ? extends R> work, Taker<? super R, E> taker) throws E {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicBoolean over = new AtomicBoolean();
        Queue<Future<Optional<R>>> begun = new ArrayDeque<>();
        Iterator<T> next = things.iterator();
        try {
            while (next.hasNext() || !begun.isEmpty()) {
                while (next.hasNext() && begun.size() < threads + WAITING) {
                    T thing = next.next();
                    begun.add(pool.submit(() -> unless(over, work, thing)));
                }
                Optional<R> result = result(begun.remove());
                if (result.isPresent()) {
                    taker.take(result.get());
                }
            }
        } finally {
            over.set(true);
            pool.shutdown();
        }
    }

    /**
     * Nothing once something failed. A failure is told where it happens: until the caller hears of it, this thread
     * would begin the next thing.
     */
    private static <T, R> Optional<R> unless(AtomicBoolean over, Function<? super T, ? extends R> work, T thing) {
        if (over.get()) {
            return Optional.empty();
        }
        boolean whole = false;
        try {
            R result = work.apply(thing);
            whole = true;
            return Optional.of(result);
        } finally {
            if (!whole) {
                over.set(true);
            }
        }
    }

    private static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw Failure.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        }
    }
}
