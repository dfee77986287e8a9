package org.plancheck.bench.engine;

import java.util.OptionalInt;

/** What Evrete's rules see of a figure; public, because they are compiled outside of this package. */
public final class EvreteDue {
    private final int cell;
    private final int commitment;
    private final OptionalInt figure;
    private byte verdict;

    EvreteDue(int cell, int commitment, OptionalInt figure) {
        this.cell = cell;
        this.commitment = commitment;
        this.figure = figure;
    }

    public boolean isReported() {
        return figure.isPresent();
    }

    public boolean isReached() {
        int target = Workload.target(commitment);
        int reported = figure.orElse(0);
        return reported > target || reported == target && !Workload.isStrict(commitment);
    }

    int cell() {
        return cell;
    }

    byte verdict() {
        return verdict;
    }

    void verdict(byte decided) {
        verdict = decided;
    }
}
