package org.plancheck.bench.engine;

import static org.plancheck.bench.Times.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.Scale;
import org.plancheck.bench.Times;
import org.plancheck.reports.document.Document;

/** Verdicts a second, at sizes from a city to a nation's counties and towns. */
public final class EngineBench implements Measurement {
    private static final List<Size> SIZES = List.of(new Size(100, 5), new Size(3_000, 3), new Size(40_000, 1));
    private static final List<Size> QUICK_SIZES = List.of(new Size(100, 1));
    private static final long SEED = 1;
    private static final Workload WARMING_UP = new Workload(Plancheck.COUNTIES, SEED + 1);
    private static final double MILLIS = 1000;
    private static final int MICROS = 1_000;

    private static final String ABOUT =
            "%d commitments a year for each jurisdiction, %d years; from figures in memory to verdicts in memory, the same"
                    + " figures and verdicts for all. plancheck does its whole work city by city: checks of values, arithmetic,"
                    + " findings with their words, lights, roll-ups, scores; the others give the bare verdicts. Heap is the most used"
                    + " at once; DuckDB holds its data outside of it.";

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            Region region = Region.write(scratch, home, Plancheck.COUNTIES);
            List<Judge> judges = List.of(new PlainJava(), new Plancheck(region), new DuckDb());
            List<List<String>> rows = new ArrayList<>();
            for (Size size : scale == Scale.QUICK ? QUICK_SIZES : SIZES) {
                rows.addAll(rows(new Workload(size.jurisdictions(), SEED), judges, size.turns()));
            }
            return new Document()
                    .heading(2, "Engine throughput")
                    .paragraph(Machine.name())
                    .paragraph(ABOUT.formatted(Workload.COMMITMENTS, Workload.YEARS))
                    .table(
                            List.of(
                                    ">jurisdictions",
                                    "judge",
                                    ">threads",
                                    ">ms",
                                    ">from–to",
                                    ">verdicts/s",
                                    ">× plancheck",
                                    ">µs a jurisdiction",
                                    ">heap MiB"),
                            rows);
        } finally {
            Folders.delete(scratch);
        }
    }

    private static List<List<String>> rows(Workload workload, List<Judge> judges, int repeats) throws Exception {
        List<Turn> turns = new ArrayList<>();
        for (int threads : IntStream.of(1, Runtime.getRuntime().availableProcessors())
                .distinct()
                .toArray()) {
            judges.forEach(judge -> turns.add(new Turn(judge, threads)));
        }
        for (Judge judge : judges) {
            judge.judge(WARMING_UP, 1);
        }
        byte[] expected = judges.get(0).judge(workload, 1);
        for (int i = 0; i < repeats; i++) {
            for (Turn turn : turns) {
                turn.take(workload, expected);
            }
        }
        return turns.stream()
                .map(turn -> turn.row(workload, ours(turns, turn.threads)))
                .toList();
    }

    private static Times ours(List<Turn> turns, int threads) {
        return turns.stream()
                .filter(turn -> turn.judge instanceof Plancheck && turn.threads == threads)
                .findFirst()
                .orElseThrow()
                .times;
    }

    /** How many are judged, and how often each judge takes its turn. */
    private record Size(int jurisdictions, int turns) {}

    /** A judge with a number of threads, again and again. */
    private static final class Turn {
        private final Judge judge;
        private final int threads;
        private final Times times = new Times();
        private final Heap heap = new Heap();

        Turn(Judge judge, int threads) {
            this.judge = judge;
            this.threads = threads;
        }

        void take(Workload workload, byte[] expected) throws Exception {
            heap.reset();
            long start = System.nanoTime();
            byte[] verdicts = judge.judge(workload, threads);
            times.add(System.nanoTime() - start);
            heap.look();
            int differs = Arrays.mismatch(expected, verdicts);
            if (differs >= 0) {
                throw new IllegalStateException("%s: verdict %d at %d instead of %d"
                        .formatted(judge.name(), verdicts[differs], differs, expected[differs]));
            }
        }

        List<String> row(Workload workload, Times ours) {
            double median = times.median();
            return List.of(
                    "%,d".formatted(workload.jurisdictions()),
                    judge.name(),
                    String.valueOf(threads),
                    figure(median),
                    times.spread(1),
                    figure(workload.verdicts() / median * MILLIS),
                    figure(median / ours.median()),
                    figure(median / workload.jurisdictions() * MICROS),
                    figure(heap.mebibytes()));
        }
    }
}
