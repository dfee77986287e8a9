package org.plancheck.bench.engine;

import static org.plancheck.bench.Times.figure;

import java.util.List;

/**
 * What becomes of the time as one thing grows.
 *
 * @param name of what grows
 * @param steps from little to much
 */
record Growth(String name, List<Step> steps) {
    static final List<String> HEADINGS =
            List.of("grows", ">to", ">ms", ">from–to", ">× first step", ">× first step, for each");

    /** Measures all steps, in turns. */
    void measure(int repeats) throws Exception {
        for (Step step : steps) {
            step.warmUp();
        }
        for (int i = 0; i < repeats; i++) {
            for (Step step : steps) {
                step.again();
            }
        }
    }

    List<List<String>> rows() {
        return steps.stream()
                .map(step -> List.of(
                        name,
                        String.valueOf(step.size()),
                        figure(step.times().median()),
                        step.times().spread(1),
                        figure(times(step)),
                        figure(times(step) / larger(step))))
                .toList();
    }

    List<String> exponentRow() {
        return List.of(name, figure(exponent()));
    }

    /** The power of its size that the time grows with, from the first step to the last. */
    private double exponent() {
        Step last = steps.get(steps.size() - 1);
        return Math.log(times(last)) / Math.log(larger(last));
    }

    /** How many times as long as the first step. */
    double times(Step step) {
        return step.times().median() / first().times().median();
    }

    /** How many times as much as at the first step. */
    double larger(Step step) {
        return (double) step.size() / first().size();
    }

    private Step first() {
        return steps.get(0);
    }
}
