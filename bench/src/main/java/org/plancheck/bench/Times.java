package org.plancheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the same thing took, again and again. */
public final class Times {
    private static final double NANOS_IN_MILLI = 1e6;

    private final List<Double> millis = new ArrayList<>();

    /** Runs something and remembers how long it took. */
    public void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    /** Remembers how long something took. */
    public void add(long nanos) {
        millis.add(nanos / NANOS_IN_MILLI);
    }

    /** The median in milliseconds. */
    public double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** All together, in milliseconds. */
    public double total() {
        return millis.stream().mapToDouble(time -> time).sum();
    }

    /** Shortest and longest, shared out to as many. */
    public String spread(int shares) {
        double shortest = millis.stream().mapToDouble(time -> time).min().orElseThrow();
        double longest = millis.stream().mapToDouble(time -> time).max().orElseThrow();
        return figure(shortest / shares) + "–" + figure(longest / shares);
    }

    /** Three digits, or all before the point; of what is tiny, four after it. */
    public static String figure(double value) {
        return String.format(
                Locale.ROOT, value < 0.1 ? "%.4f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
