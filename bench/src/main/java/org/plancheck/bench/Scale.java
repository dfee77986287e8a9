package org.plancheck.bench;

/** How thoroughly is measured. */
public enum Scale {
    /** Enough to see that results are equal and ratios come out; its times say little. */
    QUICK(1),
    /** What docs/benchmarks.md is written from. */
    WHOLE(5);

    private final int repeats;

    Scale(int repeats) {
        this.repeats = repeats;
    }

    /** How often each contender takes its turn. */
    public int repeats() {
        return repeats;
    }
}
