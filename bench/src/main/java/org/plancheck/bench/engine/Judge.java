package org.plancheck.bench.engine;

/** One who judges the workload. */
interface Judge {
    byte MET = 1;
    byte SHORT = 2;
    byte NOT_REPORTED = 3;

    String name();

    /**
     * Judges everything from figures in memory to verdicts in memory.
     *
     * @return a verdict for each {@link Workload#cell}
     */
    byte[] judge(Workload workload, int threads) throws Exception;
}
