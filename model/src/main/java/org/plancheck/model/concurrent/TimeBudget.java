package org.plancheck.model.concurrent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A time within which something is done or given up.
 *
 * @param most after it the work is interrupted and left behind on a thread that does not keep the program alive
 */
public record TimeBudget(Duration most) {
    /** The result; empty when it was not there in time. What the work throws is thrown here. */
    public <R> Optional<R> within(Supplier<R> work) {
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "plancheck-budget");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            task.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw Failure.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
