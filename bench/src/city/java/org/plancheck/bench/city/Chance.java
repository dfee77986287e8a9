package org.plancheck.bench.city;

import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Chance that depends on what it is about and on nothing else, so that a county more or a year more changes no other
 * figure.
 */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    static Chance about(long seed, String subject, String area, int year) {
        return new Chance(seed ^ Objects.hash(subject, area, year) * 0x9E3779B97F4A7C15L);
    }

    /** Whether something of this probability happens. */
    boolean percent(int probability) {
        return random.nextInt(100) < probability;
    }

    /** A whole number between the two, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }
}
