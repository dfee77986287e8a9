package org.plancheck.bench.engine;

/** One who judges the workload. */
interface Judge {
    byte MET = 1;
    byte SHORT = 2;
    byte NOT_REPORTED = 3;

    String name();

    /** Judges everything from figures in memory to verdicts in memory. */
    Judged judge(Workload workload, int threads) throws Exception;

    /** Whether more than one thread can be asked for. */
    default boolean isParallel() {
        return true;
    }

    /** Whether it judges part by part, so that a nation needs no more room than a city. */
    default boolean isByParts() {
        return false;
    }
}
