package org.plancheck.bench.engine;

import java.util.concurrent.Callable;

/**
 * What a judge decided, and how long it took from figures in memory to verdicts in memory.
 *
 * @param verdicts one for each {@link Workload#cell}
 */
record Judged(byte[] verdicts, long nanos) {
    /** Of a judge in this process. */
    static Judged timed(Callable<byte[]> judge) throws Exception {
        long start = System.nanoTime();
        byte[] verdicts = judge.call();
        return new Judged(verdicts, System.nanoTime() - start);
    }
}
