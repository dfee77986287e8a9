package org.plancheck.bench.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/** The engine whole: checks, verdicts with their arithmetic, findings, lights, roll-ups; city by city. */
final class Plancheck implements Judge {
    /** Counties of a city. */
    static final int COUNTIES = 100;

    private static final int LAST = Workload.FROM + Workload.YEARS - 1;
    private static final String FILE = "memory";

    private final Library library;
    private final AssessmentFolder folder;
    private final RuleBook rules = RuleBook.load(List.of());

    Plancheck(Region region) {
        library = Library.read(region.home(), List.of());
        folder = AssessmentFolder.bare(
                Path.of("").toAbsolutePath(),
                library,
                List.copyOf(library.plans().values()));
    }

    @Override
    public String name() {
        return "plancheck";
    }

    @Override
    public byte[] judge(Workload workload, int threads) throws Exception {
        byte[] verdicts = new byte[workload.verdicts()];
        int cities = (workload.jurisdictions() + COUNTIES - 1) / COUNTIES;
        Parallel.forEach(cities, threads, city -> judge(workload, city * COUNTIES, verdicts));
        return verdicts;
    }

    private void judge(Workload workload, int first, byte[] verdicts) {
        List<Submission> filed = new ArrayList<>();
        for (int county = 0; county < COUNTIES; county++) {
            for (int year : Workload.years()) {
                filed.add(submission(workload, first, county, year));
            }
        }
        Intake intake = new Intake(filed, List.of(), List.of(), List.of(), List.of(), List.of());
        LocalDate asOf = LocalDate.of(LAST + 1, 1, 31);
        Request request = new Request(
                library, folder, intake, rules, LAST, asOf, Optional.empty(), Request.RULE_BUDGET, stage -> {});
        for (Judgement judgement : Assessor.assess(request).judgements()) {
            Due due = judgement.due();
            if (due.jurisdiction().level() == Jurisdiction.Level.COUNTY) {
                int county = first + Region.county(due.jurisdiction().code());
                int commitment = Region.commitment(due.item().id());
                verdicts[Workload.cell(county, commitment, due.year())] = told(judgement.verdict());
            }
        }
    }

    private Submission submission(Workload workload, int first, int county, int year) {
        String code = Region.code(county);
        Jurisdiction area = library.registry().jurisdiction(code).orElseThrow();
        List<Observation> observations = new ArrayList<>();
        for (int commitment = 0; commitment < Workload.COMMITMENTS; commitment++) {
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
            case MET -> MET;
            case SHORTFALL -> SHORT;
            case NOT_REPORTED -> NOT_REPORTED;
            default -> throw new IllegalStateException("no such verdict was expected: " + verdict);
        };
    }
}
