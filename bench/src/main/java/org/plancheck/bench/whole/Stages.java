package org.plancheck.bench.whole;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plancheck.bench.Times;

/** Where the time of one run goes; a stage lasts until the next one begins. */
final class Stages {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private String current = "";
    private long since;

    void begin(String stage) {
        end();
        current = stage;
        since = System.nanoTime();
    }

    void end() {
        if (!current.isEmpty()) {
            nanos.merge(current, System.nanoTime() - since, Long::sum);
        }
        current = "";
    }

    /** Adds what was measured to the times of each stage. */
    void addTo(Map<String, Times> times) {
        nanos.forEach((stage, spent) ->
                times.computeIfAbsent(stage, first -> new Times()).add(spent));
    }

    long total() {
        return nanos.values().stream().mapToLong(spent -> spent).sum();
    }
}
