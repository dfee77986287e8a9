package org.plancheck.bench.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/** A workload dealt out to cities, each asked of the engine as an office would ask it; made up on the fly, one after the other. */
final class Cities {
    private static final String FILE = "memory";

    private final Library library;
    private final AssessmentFolder folder;
    private final RuleBook rules;
    private final int counties;

    /** What a judge of cities does with one. */
    interface Work {
        void judge(Request request, Verdicts verdicts);
    }

    /** Where the verdicts on one city's counties go. */
    interface Verdicts {
        void add(String item, String county, int year, Verdict verdict);
    }

    Cities(Region region, RuleBook rules) {
        this.rules = rules;
        counties = region.workload().jurisdictions();
        library = Library.read(region.home(), List.of());
        folder = AssessmentFolder.bare(
                Path.of("").toAbsolutePath(),
                library,
                List.copyOf(library.plans().values()));
    }

    /** Has each city judged. */
    byte[] judged(Workload workload, int threads, Work work) throws Exception {
        byte[] verdicts = new byte[workload.verdicts()];
        int cities = (workload.jurisdictions() + counties - 1) / counties;
        Parallel.forEach(cities, threads, city -> {
            int first = city * counties;
            work.judge(request(workload, first), (item, county, year, verdict) -> {
                int number = first + Region.county(county);
                verdicts[workload.cell(number, Region.commitment(item), year)] = told(verdict);
            });
        });
        return verdicts;
    }

    private Request request(Workload workload, int first) {
        List<Submission> filed = new ArrayList<>();
        for (int county = 0; county < counties; county++) {
            for (int year : workload.eachYear()) {
                filed.add(submission(workload, first, county, year));
            }
        }
        Intake intake = new Intake(filed, List.of(), List.of(), List.of(), List.of(), List.of());
        int last = workload.lastYear();
        LocalDate asOf = LocalDate.of(last + 1, 1, 31);
        return new Request(
                library, folder, intake, rules, last, asOf, Optional.empty(), Request.RULE_BUDGET, stage -> {});
    }

    private Submission submission(Workload workload, int first, int county, int year) {
        String code = Region.code(county);
        Jurisdiction area = library.registry().jurisdiction(code).orElseThrow();
        List<Observation> observations = new ArrayList<>();
        for (int commitment = 0; commitment < workload.commitments(); commitment++) {
            Indicator indicator =
                    library.registry().indicator(Region.indicatorId(commitment)).orElseThrow();
            OptionalInt figure = workload.figure(first + county, commitment, year);
            if (figure.isPresent()) {
                Reading reading =
                        new Reading.Number(Quantity.of(figure.getAsInt()), String.valueOf(figure.getAsInt()), null);
                observations.add(
                        new Observation(indicator, area, year, code, reading, null, null, new Provenance(FILE, "")));
            }
        }
        return new Submission(code, area.name(), area, year, 1, null, FILE, "", observations, List.of());
    }

    private static byte told(Verdict verdict) {
        return switch (verdict) {
            case MET -> Judge.MET;
            case SHORTFALL -> Judge.SHORT;
            case NOT_REPORTED -> Judge.NOT_REPORTED;
            default -> throw new IllegalStateException("no such verdict was expected: " + verdict);
        };
    }
}
