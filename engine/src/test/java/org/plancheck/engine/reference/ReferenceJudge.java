package org.plancheck.engine.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/**
 * A second judge, written from docs/judging.md alone and without rules, facts or an engine, so that a
 * mistake in the rules does not repeat itself here. Slow and plain on purpose: every verdict is worked out
 * from the filed rows anew.
 */
final class ReferenceJudge {
    /** The units' verdicts, gravest first; waived and not applicable ones drop out. */
    private static final List<Verdict> GRAVEST = List.of(
            Verdict.ERROR,
            Verdict.QUESTIONED,
            Verdict.SHORTFALL,
            Verdict.NOT_REPORTED,
            Verdict.BEHIND,
            Verdict.NOT_DUE,
            Verdict.ON_TRACK,
            Verdict.MET);

    /** The outcome for one due triple. */
    record Ruled(Verdict verdict, @Nullable Verdict replaced, Light light) {
        @Override
        public String toString() {
            return verdict + (replaced == null ? "" : " for " + replaced) + ", " + light;
        }
    }

    private final CityCase city;
    private final CityFigures figures;
    private final SortedMap<String, Ruled> ruled = new TreeMap<>();

    private ReferenceJudge(CityCase city) {
        this.city = city;
        this.figures = new CityFigures(city);
    }

    /** Every due triple, as {@code plan-id/item-id@jurisdiction/year}, with its outcome. */
    static SortedMap<String, Ruled> judge(CityCase city) {
        ReferenceJudge judge = new ReferenceJudge(city);
        for (Plan plan : city.plans()) {
            plan.items().forEach(item -> judge.judge(plan, item));
        }
        return judge.ruled;
    }

    private void judge(Plan plan, Item item) {
        int last = Math.min(item.finalYear(), city.year());
        for (int year = item.from().year(); year <= last; year++) {
            List<Verdict> units = new ArrayList<>();
            for (Jurisdiction county : figures.areas(plan)) {
                if (isDueFor(plan, item, county, year)) {
                    units.add(rule(plan, item, county.code(), year, verdict(plan, item, county.code(), year)));
                }
            }
            Verdict own =
                    item.scope().isEachCounty() ? rolledUp(units) : verdict(plan, item, plan.jurisdiction(), year);
            rule(plan, item, plan.jurisdiction(), year, own);
        }
    }

    /** Counties for each-county items; whatever the office allocated to, overlapping zones included. */
    private boolean isDueFor(Plan plan, Item item, Jurisdiction county, int year) {
        if (item.scope().isEachCounty()) {
            return figures.counties(plan).contains(county);
        }
        return item instanceof Commitment commitment
                && share(plan, commitment, county.code(), year).isPresent();
    }

    private static Verdict rolledUp(List<Verdict> units) {
        return GRAVEST.stream()
                .filter(units::contains)
                .findFirst()
                .orElse(units.contains(Verdict.WAIVED) ? Verdict.WAIVED : Verdict.NOT_APPLICABLE);
    }

    private Verdict verdict(Plan plan, Item item, String area, int year) {
        if (item instanceof Commitment commitment) {
            return new ReferenceCommitments(
                            city,
                            plan,
                            commitment,
                            area,
                            year,
                            threshold(plan, commitment, area, year),
                            each -> figures.figure(plan, commitment, area, each))
                    .verdict();
        }
        Duty duty = (Duty) item;
        return new ReferenceDuties(duty, year, isOver(year), each -> figures.news(plan, duty, area, each)).verdict();
    }

    private Fraction threshold(Plan plan, Commitment commitment, String area, int year) {
        Quantity share = share(plan, commitment, area, year).orElse(null);
        if (share != null) {
            return inIndicatorUnit(commitment, share);
        }
        Fraction figure = inIndicatorUnit(commitment, commitment.low() == null ? commitment.value() : commitment.low());
        boolean about = commitment.comparator() == org.plancheck.model.plan.Comparator.ABOUT;
        Fraction tolerance = Fraction.of(city.scheme().aboutTolerance());
        return about ? figure.times(Fraction.HUNDRED.minus(tolerance)).over(Fraction.HUNDRED) : figure;
    }

    private Fraction inIndicatorUnit(Commitment commitment, Quantity printed) {
        Registry registry = city.registry();
        return Fraction.of(printed)
                .times(Fraction.of(
                        registry.measure(commitment.unit()).orElseThrow().factor(commitment.unit())));
    }

    /**
     * For each-year items the share of the year, for others the share that carries the latest year; of what the newest
     * decision by then gave, which takes the place of all before it.
     */
    private Optional<Quantity> share(Plan plan, Commitment commitment, String area, int year) {
        List<Allocation> ofItem = city.allocations().stream()
                .filter(share -> share.item().equals(CityFigures.key(plan, commitment)))
                .toList();
        int decided = ofItem.stream()
                .mapToInt(ReferenceJudge::firstYear)
                .filter(from -> from <= year)
                .max()
                .orElse(0);
        return ofItem.stream()
                .filter(share -> firstYear(share) == decided)
                .filter(share -> share.jurisdiction().equals(area))
                .filter(share -> commitment.cadence() != Cadence.EACH_YEAR || share.year() == year)
                .max(Comparator.comparingInt(Allocation::year))
                .map(Allocation::value);
    }

    private static int firstYear(Allocation share) {
        return share.reallocation() == null ? 0 : share.reallocation().from();
    }

    private Verdict rule(Plan plan, Item item, String area, int year, Verdict verdict) {
        String key = CityFigures.key(plan, item);
        boolean waived = verdict != Verdict.ERROR
                && city.waivers().stream().anyMatch(waiver -> isValidFor(waiver, key, area, year));
        Ruled outcome = waived
                ? new Ruled(Verdict.WAIVED, verdict, Light.NONE)
                : new Ruled(verdict, null, light(item, verdict, year));
        ruled.put(key + "@" + area + "/" + year, outcome);
        return outcome.verdict();
    }

    private boolean isValidFor(Waiver waiver, String key, String area, int year) {
        return waiver.item().equals(key)
                && waiver.jurisdiction().equals(area)
                && waiver.years().contains(year)
                && !city.asOf().isAfter(waiver.expires());
    }

    private Light light(Item item, Verdict verdict, int year) {
        return switch (verdict) {
            case MET, ON_TRACK -> Light.GREEN;
            case BEHIND -> isNear(item, year) ? Light.BLUE : Light.YELLOW;
            case NOT_DUE -> isNear(item, year) ? Light.BLUE : Light.NONE;
            case SHORTFALL -> item.strength() == Strength.ASPIRATIONAL ? Light.YELLOW : Light.RED;
            case ERROR -> Light.RED;
            case NOT_REPORTED, QUESTIONED -> Light.GREY;
            case NOT_APPLICABLE, WAIVED -> Light.NONE;
        };
    }

    private boolean isNear(Item item, int year) {
        int dueYear = item.cadence() == Cadence.EACH_YEAR ? year : item.finalYear();
        long days = ChronoUnit.DAYS.between(city.asOf(), LocalDate.of(dueYear, 12, 31));
        return year == city.asOf().getYear()
                && days >= 1
                && days <= city.scheme().nearDays();
    }

    private boolean isOver(int year) {
        return !city.asOf().isBefore(LocalDate.of(year, 12, 31));
    }
}
