package org.plancheck.engine.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reallocation;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Made-up cities by seed: small, but with everything in them that the law of verdicts speaks of. */
final class GeneratedCity {
    private static final int FIRST_YEAR = 2021;

    private final Dice dice;
    private final GeneratedRegistry areas;

    private GeneratedCity(long seed) {
        dice = new Dice(seed);
        areas = new GeneratedRegistry(dice);
    }

    /** The city of a seed; the same seed gives the same city. */
    static CityCase of(long seed) {
        return new GeneratedCity(seed).city();
    }

    private CityCase city() {
        List<Plan> plans = plans();
        Registry registry = areas.registry();
        int to = plans.stream().mapToInt(Plan::to).max().orElseThrow();
        int year = dice.between(FIRST_YEAR + 1, to);
        LocalDate asOf = asOf(year);
        List<Allocation> allocations = allocations(plans, registry);
        GeneratedFilings filings =
                new GeneratedFilings(dice, plans, registry, allocations, dice.oneOf(0, 3, 15), dice.oneOf(0, 3, 15));
        return new CityCase(
                plans,
                registry,
                scheme(),
                filings.submissions(FIRST_YEAR - 1, asOf.getYear()),
                allocations,
                waivers(plans, registry, asOf),
                confirmations(plans, registry),
                dice.chance(50) ? filings.verified(FIRST_YEAR - 1, asOf.getYear()) : VerifiedValues.NONE,
                asOf,
                year);
    }

    private List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        plans.add(new GeneratedPlan(dice, areas, "plan-a", FIRST_YEAR).plan(List.of()));
        if (dice.chance(30)) {
            plans.add(new GeneratedPlan(dice, areas, "plan-b", FIRST_YEAR + dice.between(0, 1)).plan(plans));
        }
        return List.copyOf(plans);
    }

    private LocalDate asOf(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return switch (dice.between(0, 9)) {
            case 0, 1 -> LocalDate.of(year, 1, 1).plusDays(dice.between(0, 330));
            case 2 -> end.minusDays(dice.between(1, 60));
            case 3 -> end.minusDays(dice.oneOf(1, 59, 60, 61));
            case 4 -> end.plusDays(dice.between(1, 400));
            default -> end;
        };
    }

    private Scheme scheme() {
        return new Scheme(
                "generated",
                Quantity.of(dice.oneOf(0, 10, 10, 25)),
                Quantity.of(5),
                Quantity.of(50),
                dice.oneOf(60, 60, 60, 30, 0),
                dice.chance(75),
                dice.chance(50),
                2,
                new TreeMap<>(Map.of(2, Bilingual.same("约谈"), 3, Bilingual.same("通报"))),
                null,
                null,
                List.of());
    }

    private List<Allocation> allocations(List<Plan> plans, Registry registry) {
        List<Allocation> allocations = new ArrayList<>();
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                if (!commitment.scope().isCountedUnits()
                        && !commitment.scope().equals(Scope.CITY_LEVEL)
                        && dice.chance(commitment.scope().isEachCounty() ? 20 : 35)) {
                    allocate(allocations, plan, commitment, registry);
                    if (dice.chance(30)) {
                        reallocate(allocations, plan, commitment, registry);
                    }
                }
            }
        }
        return List.copyOf(allocations);
    }

    private void allocate(List<Allocation> allocations, Plan plan, Commitment commitment, Registry registry) {
        for (Jurisdiction area : registry.jurisdictions()) {
            boolean isCity = area.code().equals(GeneratedRegistry.CITY);
            if (isCity || dice.chance(area.isCountedUnit() ? 20 : 80)) {
                continue;
            }
            boolean eachYear = commitment.cadence() == Cadence.EACH_YEAR;
            int from = eachYear || dice.chance(20) ? commitment.from().year() : commitment.finalYear();
            for (int year = from; year <= commitment.finalYear(); year++) {
                if (!eachYear || dice.chance(80)) {
                    allocations.add(allocation(plan, commitment, area.code(), year));
                }
            }
        }
    }

    /** Another allocation from some year on: as the office's files are read, one share for each year that it is for. */
    private void reallocate(List<Allocation> allocations, Plan plan, Commitment commitment, Registry registry) {
        int from = dice.between(commitment.from().year(), commitment.finalYear());
        Reallocation decision = new Reallocation(from, "连政办〔2023〕3号", LocalDate.of(from, 2, 1));
        int first = commitment.cadence() == Cadence.EACH_YEAR ? from : commitment.finalYear();
        for (Jurisdiction area : registry.jurisdictions()) {
            if (area.code().equals(GeneratedRegistry.CITY) || dice.chance(area.isCountedUnit() ? 30 : 80)) {
                continue;
            }
            Allocation share = allocation(plan, commitment, area.code(), first);
            for (int year = first; year <= commitment.finalYear(); year++) {
                allocations.add(new Allocation(
                        share.item(), area.code(), year, share.value(), null, decision, share.provenance()));
            }
        }
    }

    private Allocation allocation(Plan plan, Commitment commitment, String area, int year) {
        Quantity share = commitment.target().dividedBy(Quantity.of(dice.between(1, 4)));
        Quantity decimal = Quantity.of(share.toDecimalUp());
        return new Allocation(
                CityFigures.key(plan, commitment), area, year, decimal, new Provenance("allocations/a.yaml", area));
    }

    private List<Waiver> waivers(List<Plan> plans, Registry registry, LocalDate asOf) {
        List<Waiver> waivers = new ArrayList<>();
        for (int i = dice.chance(50) ? dice.between(1, 5) : 0; i > 0; i--) {
            Plan plan = dice.oneOf(plans);
            Item item = dice.oneOf(plan.items().toList());
            Jurisdiction area = dice.chance(60)
                    ? registry.jurisdiction(GeneratedRegistry.CITY).orElseThrow()
                    : dice.oneOf(List.copyOf(registry.jurisdictions()));
            waivers.add(new Waiver(
                    CityFigures.key(plan, item),
                    area.code(),
                    years(plan),
                    "受灾",
                    "连政办〔2023〕1号",
                    asOf.plusDays(dice.oneOf(-200, -1, 0, 0, 1, 100)),
                    new Provenance("waivers/w.yaml", String.valueOf(i))));
        }
        return List.copyOf(waivers);
    }

    private Set<Integer> years(Plan plan) {
        Set<Integer> years = new TreeSet<>();
        for (int year = dice.between(plan.from(), plan.to()); year <= plan.to(); year++) {
            years.add(year);
        }
        return years;
    }

    private List<Confirmation> confirmations(List<Plan> plans, Registry registry) {
        List<Confirmation> confirmations = new ArrayList<>();
        for (Plan plan : plans) {
            for (Item item : plan.items().toList()) {
                for (Jurisdiction area : registry.jurisdictions()) {
                    if (dice.chance(50)) {
                        for (int year = plan.from(); year <= plan.to(); year++) {
                            confirmations.add(new Confirmation(
                                    CityFigures.key(plan, item),
                                    area.code(),
                                    year,
                                    "领导小组办公室",
                                    new Provenance("confirmations/c.yaml", area.code())));
                        }
                    }
                }
            }
        }
        return List.copyOf(confirmations);
    }
}
