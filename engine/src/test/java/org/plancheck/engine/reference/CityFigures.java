package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plancheck.engine.reference.Known.State;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;

/** Whose figure counts for an area, and when counties stand in for their city: docs/judging.md, "Values". */
final class CityFigures {
    private final CityCase city;
    private final FiledFigures filed;
    private final FiledDuties duties;

    CityFigures(CityCase city) {
        this.city = city;
        filed = new FiledFigures(city);
        duties = new FiledDuties(city);
    }

    /** Counties, and zones that overlap none. */
    List<Jurisdiction> counties(Plan plan) {
        return city.registry().jurisdictions().stream()
                .filter(area -> plan.jurisdiction().equals(area.parent()))
                .filter(area -> area.level() == Jurisdiction.Level.COUNTY
                        || (area.level() == Jurisdiction.Level.ZONE
                                && area.overlaps().isEmpty()))
                .toList();
    }

    /** Every area right below the plan's own, overlapping zones included. */
    List<Jurisdiction> areas(Plan plan) {
        return city.registry().jurisdictions().stream()
                .filter(area -> plan.jurisdiction().equals(area.parent()))
                .toList();
    }

    /** The commitment's figure for an area and year. */
    Known figure(Plan plan, Commitment commitment, String area, int year) {
        boolean isCity = area.equals(plan.jurisdiction());
        Known own = accepted(
                plan,
                commitment,
                area,
                year,
                filed.figure(commitment.indicator(), area, year, filer(plan, commitment, area)));
        boolean addsUp =
                city.registry().indicator(commitment.indicator()).orElseThrow().addsUp();
        return isCity && own.is(State.MISSING) && addsUp && !commitment.scope().equals(Scope.CITY_LEVEL)
                ? counties(plan, commitment, year)
                : own;
    }

    /** What the filing unit reports on a duty. */
    DutyNews news(Plan plan, Duty duty, String area, int year) {
        DutyNews news = duties.news(key(plan, duty), area, year, filer(plan, duty, area));
        boolean accepted = news.explained()
                && (duties.isVerified(key(plan, duty), area, year, filer(plan, duty, area))
                        || isConfirmed(plan, duty, area, year));
        return news.is(State.NOT_APPLICABLE) && !accepted ? DutyNews.QUESTIONED : news;
    }

    /** Whether a county has a share of the commitment. */
    boolean isAllocated(Plan plan, Item item, String area) {
        return city.allocations().stream()
                .anyMatch(share -> share.item().equals(key(plan, item))
                        && share.jurisdiction().equals(area));
    }

    static String key(Plan plan, Item item) {
        return plan.id() + "/" + item.id();
    }

    private Known accepted(Plan plan, Commitment item, String area, int year, Known figure) {
        boolean accepted = figure.explained()
                && (filed.isVerified(item.indicator(), area, year, filer(plan, item, area))
                        || isConfirmed(plan, item, area, year));
        return figure.is(State.NOT_APPLICABLE) && !accepted ? Known.QUESTIONED : figure;
    }

    /** Confirmed, or nothing that the office must confirm. */
    private boolean isConfirmed(Plan plan, Item item, String area, int year) {
        return !(item.scope().isEachCounty() || isAllocated(plan, item, area))
                || city.confirmations().stream()
                        .anyMatch(confirmation -> confirmation.item().equals(key(plan, item))
                                && confirmation.jurisdiction().equals(area)
                                && confirmation.year() == year);
    }

    private Known counties(Plan plan, Commitment commitment, int year) {
        List<Known> counties = new ArrayList<>();
        for (Jurisdiction county : counties(plan)) {
            Known figure = filed.figure(commitment.indicator(), county.code(), year, county.code());
            counties.add(accepted(plan, commitment, county.code(), year, figure));
        }
        boolean inParts =
                commitment.measure() == Measure.SHARE || commitment.scope().isCountedUnits();
        return inParts ? sumOfParts(counties) : sum(counties);
    }

    private static Known sum(List<Known> counties) {
        List<Fraction> amounts =
                counties.stream().map(Known::amount).filter(Objects::nonNull).toList();
        Fraction sum = amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
        State state = gravest(counties);
        return amounts.isEmpty() ? Known.soFar(state, null) : Known.soFar(state, sum);
    }

    private static Known sumOfParts(List<Known> counties) {
        State state = gravest(counties);
        if (state != State.FILED) {
            return Known.soFar(state, null);
        }
        List<Known> filing =
                counties.stream().filter(county -> county.is(State.FILED)).toList();
        if (filing.stream().anyMatch(county -> county.whole() == null)) {
            return Known.MISSING;
        }
        return Known.ratio(
                filing.stream().map(Known::part).reduce(Fraction.ZERO, Fraction::plus),
                filing.stream().map(Known::whole).reduce(Fraction.ZERO, Fraction::plus));
    }

    private static State gravest(List<Known> counties) {
        for (State state : List.of(State.QUESTIONED, State.MISSING, State.FILED)) {
            if (counties.stream().anyMatch(county -> county.is(state))) {
                return state;
            }
        }
        return counties.isEmpty() ? State.MISSING : State.NOT_APPLICABLE;
    }

    /** A county files for itself, the reporter for the city; the office where nobody or a collective is named. */
    private String filer(Plan plan, Item item, String area) {
        if (!area.equals(plan.jurisdiction())) {
            return area;
        }
        return item.reporter() == null
                ? Registry.OFFICE
                : city.registry()
                        .unitNamed(item.reporter())
                        .filter(unit -> !unit.collective())
                        .map(ResponsibleUnit::id)
                        .orElse(Registry.OFFICE);
    }
}
