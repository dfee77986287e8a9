package org.plancheck.engine.owed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.engine.due.CountySums;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.due.DueTriple;
import org.plancheck.engine.due.Filers;
import org.plancheck.engine.due.Share;
import org.plancheck.engine.due.Surveys;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Per;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;

/** Gathers the due set of a year by the unit that files. */
final class OwedBook {
    private final Registry registry;
    private final List<Plan> plans;
    private final Filers filers;
    private final List<DueTriple> due;
    private final int year;
    private final Map<String, Rows> units = new LinkedHashMap<>();

    OwedBook(Registry registry, List<Plan> plans, List<Allocation> allocations, int year) {
        this.registry = registry;
        this.plans = plans;
        this.filers = new Filers(registry, plans);
        this.year = year;
        this.due = new DueSet(registry, allocations)
                .upTo(year, plans).stream().filter(t -> t.year() == year).toList();
    }

    List<Owed> all() {
        for (Plan plan : plans) {
            plan.items().forEach(item -> addItem(plan, item));
        }
        Comparator<Owed> departmentsFirst = Comparator.comparing(
                owed -> owed.unit().isCounty() ? owed.unit().id() : "");
        return units.values().stream().map(Rows::owed).sorted(departmentsFirst).toList();
    }

    private void addItem(Plan plan, Item item) {
        if (Surveys.notHeld(plan, item, year)) {
            return;
        }
        List<DueTriple> triples =
                due.stream().filter(t -> t.plan() == plan && t.item() == item).toList();
        triples.stream().filter(t -> !t.rollUp()).forEach(this::addDue);
        if (!triples.isEmpty() && item instanceof Commitment commitment) {
            addCounties(plan, commitment, triples);
        }
    }

    private void addDue(DueTriple triple) {
        Rows rows = rows(filers.of(triple), triple.jurisdiction(), triple);
        if (triple.item() instanceof Duty duty) {
            rows.duties.add(new OwedDuty(triple.plan(), duty));
        } else if (triple.item() instanceof Commitment commitment) {
            rows.add(ask(triple, commitment));
            commitment.terms().also().forEach(condition -> rows.add(ask(triple, condition)));
            others(commitment).forEach((other, reporter) -> addOther(triple, other, reporter));
        }
    }

    /** What the figures of a commitment and its conditions are compared with, and who files it where the plan says who. */
    private Map<Commitment, Optional<String>> others(Commitment commitment) {
        Map<Commitment, Optional<String>> others = new LinkedHashMap<>();
        Stream.concat(Stream.of(commitment), commitment.terms().also().stream()).forEach(part -> {
            String minus = part.terms().minus();
            if (minus != null) {
                others.put(beside(part, minus), Optional.empty());
            }
            Per per = part.terms().per();
            if (per != null) {
                others.put(beside(part, per.indicator()), Optional.ofNullable(per.reporter()));
            }
        });
        return others;
    }

    private Commitment beside(Commitment commitment, String indicator) {
        return commitment.beside(registry.indicator(indicator).orElseThrow());
    }

    private void addOther(DueTriple triple, Commitment other, Optional<String> reporter) {
        boolean county = triple.reporterId().equals(triple.jurisdiction().code());
        String unit = reporter.filter(name -> !county)
                .map(name -> registry.unitNamed(name).orElseThrow().id())
                .orElseGet(() -> filers.of(triple.asking(other)));
        rows(unit, triple.jurisdiction(), triple).add(new Ask(triple.plan(), other, Ask.Basis.COMPARED, null, null));
    }

    private Ask ask(DueTriple triple, Commitment commitment) {
        Share share = triple.share();
        if (share != null) {
            Quantity target = Targets.scaled(commitment, share.value(), registry);
            return new Ask(triple.plan(), commitment, Ask.Basis.SHARE, target, null);
        }
        Quantity high = commitment.high();
        return new Ask(
                triple.plan(),
                commitment,
                Ask.Basis.TARGET,
                Targets.scaled(commitment, commitment.figure(triple.year()), registry),
                high == null ? null : Targets.scaled(commitment, high, registry));
    }

    /** Counties without a verdict of their own still give the figures that the city's sum is made of. */
    private void addCounties(Plan plan, Commitment commitment, List<DueTriple> triples) {
        DueTriple city = triples.stream()
                .filter(t -> t.jurisdiction().code().equals(plan.jurisdiction()))
                .findFirst()
                .orElseThrow();
        List<Commitment> parts = Stream.of(
                        Stream.of(commitment), commitment.terms().also().stream(), others(commitment).keySet().stream())
                .flatMap(part -> part)
                .filter(part ->
                        part.terms().where() != null || CountySums.possible(part, city.jurisdiction(), registry))
                .toList();
        for (Jurisdiction county : registry.countiesOf(plan.jurisdiction(), year)) {
            boolean asked =
                    triples.stream().anyMatch(t -> t.jurisdiction().code().equals(county.code()));
            if (!asked && commitment.concerns(county)) {
                parts.forEach(part -> rows(filers.ofCounty(part.indicator(), county), county, city)
                        .add(new Ask(plan, part, Ask.Basis.ADDS_TO_CITY, null, null)));
            }
        }
    }

    private Rows rows(String unit, Jurisdiction area, DueTriple triple) {
        return units.computeIfAbsent(
                unit + "@" + area.code(),
                key -> new Rows(new OwingUnit(unit, name(unit, area, triple), area, city(unit, area, triple))));
    }

    /** A county files to its city, a department to the office of its own area. */
    private Jurisdiction city(String unit, Jurisdiction area, DueTriple triple) {
        return unit.equals(area.code())
                ? registry.jurisdiction(triple.plan().jurisdiction()).orElseThrow()
                : area;
    }

    /** A county by its name, a department as the plan prints it, the office with its area's rank before its name. */
    private Bilingual name(String unit, Jurisdiction area, DueTriple triple) {
        if (unit.equals(area.code())) {
            return area.name();
        }
        ResponsibleUnit known = registry.unit(unit).orElseThrow();
        String rank = area.name().zh().substring(area.name().zh().length() - 1);
        String printed = Stream.of(
                        Optional.ofNullable(triple.item().reporter())
                                .filter(name -> area.code().equals(triple.plan().jurisdiction())),
                        Optional.of(rank + known.name().zh()))
                .flatMap(Optional::stream)
                .filter(name -> registry.unitNamed(name).filter(known::equals).isPresent())
                .findFirst()
                .orElse(known.name().zh());
        return new Bilingual(printed, known.name().en());
    }

    /** The rows of one unit as they gather. */
    private final class Rows {
        private final OwingUnit unit;
        private final Map<Indicator, List<Ask>> asks = new LinkedHashMap<>();
        private final List<OwedDuty> duties = new ArrayList<>();

        Rows(OwingUnit unit) {
            this.unit = unit;
        }

        void add(Ask ask) {
            Indicator indicator =
                    registry.indicator(ask.commitment().indicator()).orElseThrow();
            asks.computeIfAbsent(indicator, key -> new ArrayList<>()).add(ask);
        }

        Owed owed() {
            List<OwedValue> values = new ArrayList<>();
            asks.forEach(
                    (indicator, all) -> values.add(new OwedValue(indicator, entry(indicator, all), List.copyOf(all))));
            return new Owed(unit, year, List.copyOf(values), List.copyOf(duties));
        }

        /** Percentages cannot be added up, so counties give the parts of theirs; a survey has no parts. */
        private Entry entry(Indicator indicator, List<Ask> all) {
            if (all.stream()
                    .map(ask -> ask.commitment().scope())
                    .anyMatch(scope -> scope.isCountedUnits() && scope.inYear().isEmpty())) {
                return Entry.PARTS;
            }
            boolean share = all.stream().anyMatch(ask -> ask.commitment().measure() == Measure.SHARE);
            if (!share || indicator.survey()) {
                return Entry.FIGURE;
            }
            boolean joinsCity = unit.isCounty() || all.stream().anyMatch(ask -> ask.basis() == Ask.Basis.ADDS_TO_CITY);
            return joinsCity && indicator.addsUp() ? Entry.PARTS : Entry.SHARE;
        }
    }
}
