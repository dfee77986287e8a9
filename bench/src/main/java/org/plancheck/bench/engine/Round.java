package org.plancheck.bench.engine;

import static org.plancheck.bench.Times.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All judges at one size. */
record Round(Workload workload, List<Entrant> entrants) {
    static final List<String> HEADINGS =
            List.of(">areas", "judge", ">threads", ">ms", ">from–to", ">verdicts/s", ">× ours", ">heap MiB");
    private static final double MILLIS = 1000;

    /** Measures, the judges taking turns, and gives a row for each. */
    List<List<String>> rows(int turns) throws Exception {
        byte[] expected = new PlainJava().judge(workload, 1).verdicts();
        List<Entrant> taking = entrants.stream()
                .filter(entrant -> entrant.leftOut(workload).isEmpty())
                .toList();
        taking.forEach(Entrant::begin);
        for (int i = 0; i < turns; i++) {
            for (Entrant entrant : taking) {
                if (entrant.hasTime()) {
                    entrant.take(workload, expected);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Entrant entrant : entrants) {
            rows.add(taking.contains(entrant) ? row(entrant, taking) : leftOut(entrant));
        }
        return rows;
    }

    private List<String> row(Entrant entrant, List<Entrant> taking) {
        double median = entrant.times().median();
        return List.of(
                "%,d".formatted(workload.jurisdictions()),
                entrant.name(),
                String.valueOf(entrant.threads()),
                figure(median),
                entrant.times().spread(1),
                figure(workload.verdicts() / median * MILLIS),
                ours(entrant.threads(), taking)
                        .map(ours -> figure(median / ours))
                        .orElse(""),
                figure(entrant.heap().mebibytes()));
    }

    private static Optional<Double> ours(int threads, List<Entrant> taking) {
        return taking.stream()
                .filter(entrant -> entrant.isOurs() && entrant.threads() == threads)
                .map(entrant -> entrant.times().median())
                .findFirst();
    }

    private List<String> leftOut(Entrant entrant) {
        String reason = entrant.leftOut(workload).orElseThrow();
        return List.of(
                "%,d".formatted(workload.jurisdictions()),
                entrant.name(),
                String.valueOf(entrant.threads()),
                reason,
                "",
                "",
                "",
                "");
    }
}
