package org.plancheck.engine.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.YearSource;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** A made-up plan: every measure, cadence, comparator, scope, strength and kind of duty comes up in time. */
final class GeneratedPlan {
    private static final String CLAUSE = "三(一)1";
    private static final Scope EACH_SCHOOL = new Scope("each-school");

    private final Dice dice;
    private final GeneratedRegistry registry;
    private final String id;
    private final int from;
    private final int to;
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    GeneratedPlan(Dice dice, GeneratedRegistry registry, String id, int from) {
        this.dice = dice;
        this.registry = registry;
        this.id = id;
        this.from = from;
        this.to = from + dice.between(1, 4);
    }

    /**
     * Makes the plan.
     *
     * @param others plans of the same city, whose indicators it may share
     */
    Plan plan(List<Plan> others) {
        for (int i = dice.between(2, 6); i > 0; i--) {
            commitments.add(commitment("commitment-" + i, others));
        }
        for (int i = dice.between(1, 4); i > 0; i--) {
            duties.add(duty("duty-" + i));
        }
        return new Plan(
                id,
                Bilingual.same(id),
                null,
                "连云港市人民政府",
                LocalDate.of(from, 6, 1),
                from,
                to,
                GeneratedRegistry.CITY,
                surveys(),
                baselines(),
                List.of(),
                List.of(),
                List.copyOf(commitments),
                List.copyOf(duties),
                List.of());
    }

    private Commitment commitment(String name, List<Plan> others) {
        Measure measure = dice.oneOf(Measure.values());
        Scope scope = scope(measure);
        Comparator comparator = dice.chance(50) ? Comparator.GE : dice.oneOf(Comparator.values());
        Cadence cadence = dice.oneOf(Cadence.values());
        Indicator indicator = indicator(measure, scope, others);
        String unit = indicator.unit().equals("元") && dice.chance(50) ? "万元" : indicator.unit();
        Quantity figure = figure(unit);
        boolean range = comparator == Comparator.RANGE;
        int first = first();
        return new Commitment(
                name,
                CLAUSE,
                name,
                0,
                indicator.id(),
                range ? null : figure,
                range ? figure : null,
                range ? figure.plus(Quantity.of(2)) : null,
                unit,
                comparator,
                measure,
                cadence,
                new SourcedYear(first, YearSource.PERIOD),
                new SourcedYear(to, YearSource.PERIOD),
                cadence == Cadence.BY_DEADLINE ? deadline(first) : null,
                dice.oneOf(Strength.values()),
                scope,
                Terms.PLAIN,
                whole(measure, unit, scope),
                reporter(),
                List.of(),
                Bilingual.same(name));
    }

    private Duty duty(String name) {
        Cadence cadence = dice.oneOf(Cadence.values());
        int first = first();
        return new Duty(
                name,
                CLAUSE,
                name,
                0,
                Bilingual.same(name),
                dice.chance(30) ? DutyKind.TREND : dice.oneOf(DutyKind.values()),
                cadence,
                new SourcedYear(first, YearSource.PERIOD),
                new SourcedYear(to, YearSource.PERIOD),
                cadence == Cadence.BY_DEADLINE ? deadline(first) : null,
                dice.oneOf(Strength.values()),
                dice.oneOf(Scope.CITY, Scope.CITY, Scope.CITY_LEVEL, Scope.EACH_COUNTY, EACH_SCHOOL),
                1,
                reporter(),
                List.of(),
                Bilingual.same("文件"));
    }

    private Scope scope(Measure measure) {
        if (measure == Measure.EACH_UNIT) {
            return dice.oneOf(Scope.EACH_COUNTY, EACH_SCHOOL, dice.chance(10) ? Scope.CITY : EACH_SCHOOL);
        }
        return dice.oneOf(Scope.CITY, Scope.CITY, Scope.CITY, Scope.CITY_LEVEL, Scope.EACH_COUNTY);
    }

    /** Mostly a new indicator, at times one that an earlier commitment of the same kind already uses. */
    private Indicator indicator(Measure measure, Scope scope, List<Plan> others) {
        List<String> alike = others.stream()
                .flatMap(plan -> plan.commitments().stream())
                .filter(other -> other.measure() == measure && other.scope().isCountedUnits() == scope.isCountedUnits())
                .map(Commitment::indicator)
                .toList();
        Indicator indicator = alike.isEmpty() || dice.chance(50)
                ? registry.indicator(measure)
                : registry.registry().indicator(dice.oneOf(alike)).orElseThrow();
        indicators.add(indicator);
        return indicator;
    }

    private Quantity figure(String unit) {
        return switch (unit) {
            case "%" -> Quantity.of(new BigDecimal(dice.oneOf("10", "15", "22.0", "33.3", "80", "100")));
            case "元" -> Quantity.of(new BigDecimal(dice.oneOf("5000", "12000.50", "1000000")));
            case "万元" -> Quantity.of(new BigDecimal(dice.oneOf("0.5", "1.2", "100")));
            default -> Quantity.of(dice.oneOf(1, 2, 5, 20, 30, 500, 10_000));
        };
    }

    /** At times an earlier commitment of the same measure and unit is the whole. */
    private String whole(Measure measure, String unit, Scope scope) {
        return commitments.stream()
                .filter(other -> other.measure() == measure && other.unit().equals(unit))
                .filter(other -> other.scope().isCountedUnits() == scope.isCountedUnits())
                .filter(other -> dice.chance(60))
                .map(Commitment::id)
                .findFirst()
                .orElse(null);
    }

    private int first() {
        return dice.chance(70) ? from : from + 1;
    }

    /** Any year of the period, at times one after it. */
    private Integer deadline(int first) {
        return dice.chance(5) ? to + 1 : dice.between(first, to);
    }

    private String reporter() {
        return dice.oneOf("市教育局", "市教育局", "市农业农村局", "各成员单位", null);
    }

    /** Survey years of some surveyed indicators; of the others they are not known. */
    private List<Survey> surveys() {
        List<Survey> surveys = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (indicator.survey() && dice.chance(60)) {
                surveys.add(new Survey(indicator.id(), surveyYears()));
            }
        }
        return surveys;
    }

    private Set<Integer> surveyYears() {
        Set<Integer> years = new TreeSet<>();
        for (int year = from; year <= to; year++) {
            if (dice.chance(50)) {
                years.add(year);
            }
        }
        years.add(to);
        return years;
    }

    private List<Baseline> baselines() {
        List<Baseline> baselines = new ArrayList<>();
        for (Commitment commitment : commitments) {
            for (Jurisdiction area : registry.registry().jurisdictions()) {
                if (dice.chance(area.code().equals(GeneratedRegistry.CITY) ? 75 : 40)) {
                    baselines.add(baseline(commitment, area.code(), from - dice.between(dice.chance(20) ? -2 : 1, 3)));
                }
            }
        }
        return baselines;
    }

    private Baseline baseline(Commitment commitment, String area, int year) {
        Quantity value =
                commitment.target().times(Quantity.of(dice.between(2, 11))).dividedBy(Quantity.of(10));
        Quantity inUnit = commitment.unit().equals("万元") ? value.times(Quantity.of(10_000)) : value;
        return new Baseline(commitment.indicator(), area, year, inUnit, CLAUSE, "基期", 0);
    }

    /** The office's units that file for the city in these plans. */
    static List<String> cityUnits() {
        return List.of(Registry.OFFICE, "education", "agriculture");
    }
}
