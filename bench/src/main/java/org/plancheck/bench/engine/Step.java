package org.plancheck.bench.engine;

import java.util.Arrays;
import org.plancheck.bench.Times;

/** The engine with so much of what grows. */
final class Step {
    private final int size;
    private final Workload workload;
    private final Plancheck engine;
    private final Times times = new Times();

    Step(int size, Workload workload, Plancheck engine) {
        this.size = size;
        this.workload = workload;
        this.engine = engine;
    }

    /** Judges once, untimed, and compares. */
    void warmUp() throws Exception {
        byte[] expected = new PlainJava().judge(workload, 1).verdicts();
        if (!Arrays.equals(expected, engine.judge(workload, 1).verdicts())) {
            throw new IllegalStateException("other verdicts than the bare comparisons give, at " + workload);
        }
    }

    void again() throws Exception {
        times.add(engine.judge(workload, 1).nanos());
    }

    int size() {
        return size;
    }

    Times times() {
        return times;
    }
}
