package org.plancheck.bench.engine;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What everybody judges: so many jurisdictions that file a figure for each commitment and year, now and then none.
 *
 * @param jurisdictions numbered from 0
 * @param commitments numbered from 0, each due in each year
 * @param years from {@link #FROM}
 */
record Workload(int jurisdictions, int commitments, int years, long seed) {
    static final int FROM = 2021;
    private static final int LOWEST_TARGET = 50;
    private static final int HIGHEST_TARGET = 90;
    /** Wide enough that both sides of every target and the target itself come up. */
    private static final int SPREAD = 20;

    private static final int NEVER_FILED_PERCENT = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** As many as the plans of real cities promise. */
    static Workload usual(int jurisdictions, long seed) {
        return new Workload(jurisdictions, 30, 5, seed);
    }

    /** The same for other jurisdictions. */
    Workload of(int otherJurisdictions, long otherSeed) {
        return new Workload(otherJurisdictions, commitments, years, otherSeed);
    }

    /** What is promised each year, the same everywhere. */
    static int target(int commitment) {
        return LOWEST_TARGET + commitment % (HIGHEST_TARGET - LOWEST_TARGET);
    }

    /** Whether the target itself falls short: "more than", not "at least". */
    static boolean isStrict(int commitment) {
        return commitment % 2 == 1;
    }

    /** The figure that was filed, if any. */
    OptionalInt figure(int jurisdiction, int commitment, int year) {
        SplittableRandom chance = new SplittableRandom(seed ^ (cell(jurisdiction, commitment, year) + 1) * GOLDEN);
        return chance.nextInt(100) < NEVER_FILED_PERCENT
                ? OptionalInt.empty()
                : OptionalInt.of(target(commitment) + chance.nextInt(-SPREAD, SPREAD + 1));
    }

    /** Where the verdict stands in the answer. */
    int cell(int jurisdiction, int commitment, int year) {
        return (jurisdiction * commitments + commitment) * years + year - FROM;
    }

    int verdicts() {
        return jurisdictions * commitments * years;
    }

    int lastYear() {
        return FROM + years - 1;
    }

    int[] eachYear() {
        return IntStream.rangeClosed(FROM, lastYear()).toArray();
    }
}
