package org.plancheck.model.concurrent;

/**
 * Takes results one by one, in order, on the thread that asked for them.
 *
 * @param <R> a result
 * @param <E> what may go wrong with taking it
 */
@FunctionalInterface
public interface Taker<R, E extends Exception> {
    /** Takes the next result. */
    void take(R result) throws E;
}
