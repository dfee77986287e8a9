package org.plancheck.bench.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.plancheck.bench.Times;

/** A judge with a number of threads, at one size after the other. */
final class Entrant {
    /** What a turn of ours may take: time for 600,000 jurisdictions where there are two cores. */
    static final Duration OUR_BUDGET = Duration.ofMinutes(50);
    /** What a turn of another may take. */
    static final Duration BUDGET = Duration.ofMinutes(1);
    /** Above this, only those that judge by parts are asked. */
    static final int MOST_AT_ONCE = 40_000;

    private static final String TOO_LARGE = "too large";
    private static final String TOO_LONG = "too long";

    private final Judge judge;
    private final int threads;
    private double nanosEach;
    private Times times = new Times();
    private Heap heap = new Heap();

    Entrant(Judge judge, int threads) {
        this.judge = judge;
        this.threads = threads;
    }

    /** Forgets how long a smaller size took, except for how long a larger one may take. */
    void begin() {
        times = new Times();
        heap = new Heap();
    }

    /** Why it is not asked to judge so much, if it is not. */
    Optional<String> leftOut(Workload workload) {
        if (workload.jurisdictions() > MOST_AT_ONCE && !judge.isByParts()) {
            return Optional.of(TOO_LARGE);
        }
        boolean tooLong = nanosEach * workload.jurisdictions() > budget().toNanos();
        return tooLong ? Optional.of(TOO_LONG) : Optional.empty();
    }

    /** Whether it may take another turn, by what it has taken at this size. */
    boolean hasTime() {
        return times.total() < budget().toMillis();
    }

    /** Judges once more. */
    void take(Workload workload, byte[] expected) throws Exception {
        heap.reset();
        Judged judged = judge.judge(workload, threads);
        heap.look();
        int differs = Arrays.mismatch(expected, judged.verdicts());
        if (differs >= 0) {
            throw new IllegalStateException("%s: verdicts differ from cell %d".formatted(judge.name(), differs));
        }
        times.add(judged.nanos());
        nanosEach = (double) judged.nanos() / workload.jurisdictions();
    }

    private Duration budget() {
        return isOurs() ? OUR_BUDGET : BUDGET;
    }

    /** The one whom others are set against. */
    boolean isOurs() {
        return judge instanceof Plancheck;
    }

    String name() {
        return judge.name();
    }

    int threads() {
        return threads;
    }

    Times times() {
        return times;
    }

    Heap heap() {
        return heap;
    }
}
