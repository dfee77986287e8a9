package org.plancheck.bench.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.ResultsPage;
import org.plancheck.bench.Scale;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.reports.document.Document;

/** How the engine's time grows with rules, items and years, all else kept. */
public final class GrowthBench implements Measurement {
    private static final String HEADING = "Growth";
    private static final List<Integer> RULES = List.of(10, 50, 100, 200);
    private static final List<Integer> ITEMS = List.of(10, 50, 100, 250, 500);
    private static final List<Integer> YEARS = List.of(1, 3, 5, 10, 15);
    private static final int QUICK_STEPS = 2;
    private static final int COUNTIES = 20;
    private static final int QUICK_COUNTIES = 3;

    private static final String ABOUT =
            "plancheck on one thread, a city of %d counties with 30 commitments in 5 years, but for what grows; verdicts are compared"
                    + " with the bare comparisons. Rules are those of a team beside the shipped ones; each looks at every verdict and reports one"
                    + " commitment's; they are compiled beforehand. The exponent is that of the power of what grows that leads from the first"
                    + " step to the last: 1 is in proportion, 0 is no growth.";

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            int counties = scale == Scale.QUICK ? QUICK_COUNTIES : COUNTIES;
            Steps steps = new Steps(home, scratch, Workload.usual(counties, 1), RuleBook.load(List.of()));
            List<Growth> all = List.of(
                    new Growth("rules", steps.rules(some(RULES, scale))),
                    new Growth("items", steps.items(some(ITEMS, scale))),
                    new Growth("years", steps.years(some(YEARS, scale))));
            for (Growth growth : all) {
                growth.measure(scale.repeats());
            }
            if (scale == Scale.WHOLE) {
                Files.writeString(ResultsPage.of(home).picture(HEADING), Plot.of(all), StandardCharsets.UTF_8);
            }
            return new Document()
                    .heading(2, HEADING)
                    .paragraph(Machine.name())
                    .paragraph(ABOUT.formatted(counties))
                    .table(
                            Growth.HEADINGS,
                            all.stream()
                                    .flatMap(growth -> growth.rows().stream())
                                    .toList())
                    .table(
                            List.of("grows", ">exponent"),
                            all.stream().map(Growth::exponentRow).toList());
        } finally {
            Folders.delete(scratch);
        }
    }

    private static List<Integer> some(List<Integer> steps, Scale scale) {
        return scale == Scale.QUICK ? steps.subList(0, QUICK_STEPS) : steps;
    }
}
