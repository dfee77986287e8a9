package org.plancheck.engine.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.Verified;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.number.NumberReader;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** What the units of a made-up city filed over the years, with everything that goes wrong in such files. */
final class GeneratedFilings {
    private final Dice dice;
    private final List<Plan> plans;
    private final Registry registry;
    private final List<Allocation> allocations;
    private final GeneratedValues values;
    private final int gaps;

    /**
     * Filings of one city.
     *
     * @param mistakes percent of values that are wrong
     * @param gaps percent of values that are missing
     */
    GeneratedFilings(
            Dice dice, List<Plan> plans, Registry registry, List<Allocation> allocations, int mistakes, int gaps) {
        this.dice = dice;
        this.plans = plans;
        this.registry = registry;
        this.allocations = allocations;
        this.values = new GeneratedValues(dice, mistakes);
        this.gaps = gaps;
    }

    /** One submission of each unit and year, but those that were never sent. */
    List<Submission> submissions(int from, int to) {
        List<Submission> submissions = new ArrayList<>();
        Jurisdiction city = registry.jurisdiction(GeneratedRegistry.CITY).orElseThrow();
        for (int year = from; year <= to; year++) {
            for (String unit : GeneratedPlan.cityUnits()) {
                submit(submissions, unit, city, year);
            }
            for (Jurisdiction area : registry.jurisdictions()) {
                if (area != city) {
                    submit(submissions, area.code(), area, year);
                }
            }
        }
        return List.copyOf(submissions);
    }

    /** What the office verified here and there: right figures, wrong ones, and some that nobody reported. */
    VerifiedValues verified(int from, int to) {
        Map<String, Verified<Observation>> figures = new LinkedHashMap<>();
        Map<String, Verified<DutyReport>> duties = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Item item : plan.items().toList()) {
                for (Jurisdiction area : registry.jurisdictions()) {
                    int year = dice.between(from, to);
                    if (dice.chance(15)) {
                        String reporter = reporter(item, area);
                        String key = area.code() + "/" + year + "/" + reporter + "/";
                        if (item instanceof Commitment commitment) {
                            figures.putIfAbsent(
                                    key + commitment.indicator(), verified(commitment, area, year, reporter));
                        } else if (item instanceof Duty duty) {
                            String promise = CityFigures.key(plan, duty);
                            duties.putIfAbsent(key + promise, verified(promise, duty, area, year, reporter));
                        }
                    }
                }
            }
        }
        return new VerifiedValues(List.copyOf(figures.values()), List.copyOf(duties.values()));
    }

    private Verified<Observation> verified(Commitment commitment, Jurisdiction area, int year, String reporter) {
        Reading reading = dice.chance(8)
                ? NumberReader.read("-")
                : values.reading(commitment, indicator(commitment), dice.between(1, 3));
        Provenance place = new Provenance("verified/v.yaml", commitment.id());
        return new Verified<>(
                new Observation(indicator(commitment), area, year, reporter, reading, "现场核查", null, place),
                "现场核查",
                "核查组",
                LocalDate.of(year + 1, 1, 31));
    }

    private Verified<DutyReport> verified(String key, Duty duty, Jurisdiction area, int year, String reporter) {
        DutyReport report = dutyReport(key, duty, reporter, area, year, "verified/v.yaml");
        boolean silent = report.isBlank();
        return new Verified<>(
                new DutyReport(
                        key,
                        area,
                        year,
                        reporter,
                        silent ? DutyState.DONE : report.state(),
                        report.count(),
                        report.notApplicable(),
                        report.date(),
                        "现场核查",
                        report.evidence(),
                        report.provenance()),
                "现场核查",
                "核查组",
                LocalDate.of(year + 1, 1, 31));
    }

    private String reporter(Item item, Jurisdiction area) {
        if (area.level() != Jurisdiction.Level.CITY) {
            return area.code();
        }
        boolean collective = item.reporter() == null
                || registry.unitNamed(item.reporter()).orElseThrow().collective();
        return collective
                ? Registry.OFFICE
                : registry.unitNamed(item.reporter()).orElseThrow().id();
    }

    private void submit(List<Submission> submissions, String unit, Jurisdiction area, int year) {
        if (dice.chance(gaps)) {
            return;
        }
        String file = "submissions/" + unit + "-" + year + ".yaml";
        submissions.add(new Submission(
                unit,
                Bilingual.same(unit),
                area,
                year,
                1,
                LocalDate.of(year, 12, 1),
                file,
                file,
                observations(unit, area, year, file),
                dutyReports(unit, area, year, file)));
    }

    private List<Observation> observations(String unit, Jurisdiction area, int year, String file) {
        List<Observation> rows = new ArrayList<>();
        List<String> filed = new ArrayList<>();
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                if (!filed.contains(commitment.indicator()) && files(unit, area, plan, commitment)) {
                    filed.add(commitment.indicator());
                    rows.addAll(rows(unit, area, year, file, commitment, rows.size()));
                }
            }
        }
        return List.copyOf(rows);
    }

    private boolean files(String unit, Jurisdiction area, Plan plan, Commitment commitment) {
        if (area.level() == Jurisdiction.Level.CITY) {
            String reporter = reporter(commitment, area);
            boolean leftToCounties = indicator(commitment).addsUp() && dice.chance(40);
            return reporter.equals(unit) ? !leftToCounties && !dice.chance(gaps) : dice.chance(4);
        }
        boolean asked = indicator(commitment).addsUp() || commitment.scope().isEachCounty();
        return dice.chance(asked || isAllocated(plan, commitment) ? 100 - gaps : 10);
    }

    private boolean isAllocated(Plan plan, Commitment commitment) {
        return allocations.stream().anyMatch(share -> share.item().equals(CityFigures.key(plan, commitment)));
    }

    private List<Observation> rows(
            String unit, Jurisdiction area, int year, String file, Commitment commitment, int row) {
        Indicator indicator = indicator(commitment);
        int counties = registry.countiesOf(GeneratedRegistry.CITY).size();
        boolean whole =
                area.level() == Jurisdiction.Level.CITY || commitment.scope().isEachCounty();
        Reading reading = switch (dice.between(0, 24)) {
            case 0 -> NumberReader.read("");
            case 1 -> NumberReader.read(dice.oneOf("-", "不适用"));
            default -> values.reading(commitment, indicator, whole ? 1 : counties);
        };
        List<Observation> rows = new ArrayList<>();
        rows.add(observation(unit, area, year, file, indicator, reading, row));
        if (dice.chance(4)) {
            Reading other = dice.chance(50)
                    ? values.again(reading, indicator)
                    : values.reading(commitment, indicator, counties);
            rows.add(observation(unit, area, year, file, indicator, other, row + 1));
        }
        return rows;
    }

    private Observation observation(
            String unit, Jurisdiction area, int year, String file, Indicator indicator, Reading reading, int row) {
        String note = dice.chance(70) ? "受疫情影响，详见附件" : null;
        Provenance place = new Provenance(file, String.valueOf(row + 2));
        return new Observation(indicator, area, year, unit, reading, note, null, place);
    }

    private List<DutyReport> dutyReports(String unit, Jurisdiction area, int year, String file) {
        List<DutyReport> rows = new ArrayList<>();
        for (Plan plan : plans) {
            for (Duty duty : plan.duties()) {
                if (!dice.chance(gaps + 10)) {
                    rows.add(dutyReport(CityFigures.key(plan, duty), duty, unit, area, year, file));
                }
                if (!rows.isEmpty() && dice.chance(3)) {
                    rows.add(dutyReport(CityFigures.key(plan, duty), duty, unit, area, year, file));
                }
            }
        }
        return List.copyOf(rows);
    }

    private DutyReport dutyReport(String key, Duty duty, String unit, Jurisdiction area, int year, String file) {
        boolean counted = dice.chance(duty.kind() == DutyKind.TREND ? 85 : 30);
        boolean notApplicable = dice.chance(6);
        DutyState state = notApplicable || dice.chance(20) ? null : dice.oneOf(DutyState.values());
        return new DutyReport(
                key,
                area,
                year,
                unit,
                state,
                counted && !notApplicable ? values.count() : NumberReader.read(""),
                notApplicable,
                dice.chance(50) ? LocalDate.of(year, 11, 1) : null,
                dice.chance(60) ? "见附件" : null,
                evidence(year),
                new Provenance(file, duty.id()));
    }

    private Evidence evidence(int year) {
        if (dice.chance(15)) {
            return null;
        }
        return new Evidence(
                dice.chance(90) ? "连科协发〔" + year + "〕1号" : null,
                dice.chance(90) ? "市科协" : null,
                dice.chance(60) ? LocalDate.of(year, 10, 1) : null,
                null);
    }

    private Indicator indicator(Commitment commitment) {
        return registry.indicator(commitment.indicator()).orElseThrow();
    }
}
