package org.plancheck.bench.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.Node;
import org.plancheck.bench.Scale;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.reports.document.Document;

/** Verdicts a second, at sizes from a city to a nation's towns and villages. */
public final class EngineBench implements Measurement {
    private static final List<Size> SIZES =
            List.of(new Size(100, 5), new Size(3_000, 3), new Size(40_000, 1), new Size(600_000, 1));
    /** About as many as a city has. */
    private static final int COUNTIES = 10;

    private static final List<Size> QUICK_SIZES = List.of(new Size(COUNTIES, 1));
    /** Enough for Java to have compiled what is judged with before any time counts. */
    private static final int WARMING_UP = 500;

    private static final long SEED = 1;

    private static final String ABOUT =
            "%d commitments a year for each jurisdiction, %d years; from figures in memory to verdicts in memory, the same"
                    + " figures and verdicts for all. plancheck does its whole work city by city, %d counties each: checks of values, arithmetic,"
                    + " findings with their words, lights, roll-ups, scores. \"Plain Java, whole law\" is the second judge of the"
                    + " tests: it gives verdicts and lights by all of the law, nothing to be read, and looks for every figure"
                    + " anew; the others make the bare comparisons. Node's engines run on one thread and are handed the"
                    + " figures of one jurisdiction at a time. Heap is the most used at once; DuckDB and Node hold their data outside of it.";
    private static final String LEFT_OUT =
            "Left out: by \"too long\", what would take more than %d min a turn, plancheck more than %d, judged by the size before; by \"too large\", above"
                    + " %,d jurisdictions, what holds all figures at once.";

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            Optional<Node> node = Node.in(home);
            Workload city = Workload.usual(COUNTIES, SEED + 1);
            Cities cities = new Cities(Region.write(scratch, home, city), RuleBook.load(List.of()));
            List<Judge> judges = judges(cities, node, scratch);
            if (scale == Scale.WHOLE) {
                warmUp(judges, city.of(WARMING_UP, SEED + 1));
            }
            List<Entrant> entrants = entrants(judges);
            List<List<String>> rows = new ArrayList<>();
            for (Size size : scale == Scale.QUICK ? QUICK_SIZES : SIZES) {
                rows.addAll(new Round(city.of(size.jurisdictions(), SEED), entrants).rows(size.turns()));
            }
            Document results = new Document()
                    .heading(2, "Engine throughput")
                    .paragraph(Machine.name())
                    .paragraph(ABOUT.formatted(city.commitments(), city.years(), COUNTIES))
                    .paragraph(LEFT_OUT.formatted(
                            Entrant.BUDGET.toMinutes(), Entrant.OUR_BUDGET.toMinutes(), Entrant.MOST_AT_ONCE));
            if (node.isEmpty()) {
                results.paragraph("Left out, because this machine lacks it: " + Node.NAME + ".");
            }
            return results.table(Round.HEADINGS, rows);
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void warmUp(List<Judge> judges, Workload workload) throws Exception {
        for (Judge judge : judges) {
            judge.judge(workload, 1);
        }
    }

    private static List<Judge> judges(Cities cities, Optional<Node> node, Path scratch) {
        List<Judge> judges = new ArrayList<>(
                List.of(new PlainJava(), new Plancheck(cities), new Reference(cities), new Evrete(), new DuckDb()));
        node.ifPresent(found -> {
            judges.add(new NodeEngine("json-rules-engine", found, scratch));
            judges.add(new NodeEngine("zen-engine", found, scratch));
        });
        return judges;
    }

    private static List<Entrant> entrants(List<Judge> judges) {
        return IntStream.of(1, Runtime.getRuntime().availableProcessors())
                .distinct()
                .boxed()
                .flatMap(threads -> judges.stream()
                        .filter(judge -> threads == 1 || judge.isParallel())
                        .map(judge -> new Entrant(judge, threads)))
                .toList();
    }

    /** How many are judged, and how often each judge takes its turn. */
    private record Size(int jurisdictions, int turns) {}
}
