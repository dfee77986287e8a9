package org.plancheck.model.concurrent;

import java.util.concurrent.ExecutionException;

/** What work on another thread threw, as if it had been thrown by the one who asked for it. */
final class Failure {
    private Failure() {}

    /** The exception to throw; work throws nothing checked. */
    static RuntimeException of(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
    }
}
