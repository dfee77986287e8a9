package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Finds the figures that relative targets start from: baselines, last year's, other areas'. */
final class Bases {
    private static final Cell NOTHING = Cell.without(DataState.MISSING, List.of(), List.of());

    private final Registry registry;
    private final Values values;
    private final Cells cells;

    Bases(Registry registry, Values values, Cells cells) {
        this.registry = registry;
        this.values = values;
        this.cells = cells;
    }

    /** The newest baseline of a triple's indicator and area before it is due, or the one of a year. */
    static Optional<Baseline> baseline(DueTriple triple, @Nullable Integer year) {
        Commitment commitment = (Commitment) triple.item();
        int last = commitment.span(triple.year()).last();
        return triple.plan().baselines().stream()
                .filter(b -> b.indicator().equals(commitment.indicator())
                        && b.jurisdiction().equals(triple.jurisdiction().code())
                        && (year == null ? b.year() < last : b.year() == year))
                .max(Comparator.comparingInt(Baseline::year));
    }

    /** The figure that a target starts from. */
    Base of(DueTriple triple, Against against) {
        return switch (against.figure()) {
            case BASELINE -> baseline(triple, against);
            case PREVIOUS_YEAR -> own(triple, triple.year() - 1, "base-previous");
            case PARENT -> parent(triple);
            case SIBLINGS -> throw new IllegalStateException("a place has no single figure to start from");
        };
    }

    private Base baseline(DueTriple triple, Against against) {
        Optional<Baseline> found = baseline(triple, against.year());
        if (found.isEmpty()) {
            return own(triple, Targets.baseYear((Commitment) triple.item(), against), "base-year");
        }
        return base(triple, found.get());
    }

    private Base base(DueTriple triple, Baseline baseline) {
        Step step = Trace.step(
                "base-baseline",
                Map.of(
                        "year", baseline.year(),
                        "value", baseline.value(),
                        "unit", unit(triple),
                        "clause", baseline.clause()));
        return new Base(baseline.value(), baseline.year(), List.of(step), List.of());
    }

    /** The area's own figure of an earlier year: reported, quoted by the office, or printed in the plan. */
    private Base own(DueTriple triple, int year, String code) {
        Commitment commitment = (Commitment) triple.item();
        Cell filed = values.of(triple, year);
        Cell cell =
                filed.isNumber() ? filed : values.quoted(commitment.indicator(), triple.jurisdiction(), year, filed);
        Optional<Baseline> printed = cell.isNumber() ? Optional.empty() : baseline(triple, (Integer) year);
        return printed.map(baseline -> base(triple, baseline))
                .orElseGet(() ->
                        base(triple, cell, year, code, triple.jurisdiction().name()));
    }

    /** The figure of the area above: the city's for its counties, else what the office quotes. */
    private Base parent(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        Optional<Jurisdiction> parent =
                Optional.ofNullable(triple.jurisdiction().parent()).flatMap(registry::jurisdiction);
        if (parent.isEmpty()) {
            return base(triple, NOTHING, triple.year(), "base-parent", Bilingual.same("—"));
        }
        boolean own = parent.get().code().equals(triple.plan().jurisdiction());
        Cell filed = own
                ? values.of(triple.of(parent.get()).by(DueSet.reporterId(commitment, registry)), triple.year())
                : NOTHING;
        Cell cell =
                filed.isNumber() ? filed : values.quoted(commitment.indicator(), parent.get(), triple.year(), filed);
        return base(triple, cell, triple.year(), "base-parent", parent.get().name());
    }

    private Base base(DueTriple triple, Cell cell, int year, String code, Bilingual area) {
        List<Step> steps = new ArrayList<>(cell.steps());
        Quantity value = cell.isNumber() ? cell.value() : null;
        steps.add(
                value == null
                        ? Trace.step("base-unknown", Map.of("area", area, "year", year))
                        : Trace.step(code, Map.of("area", area, "year", year, "value", value, "unit", unit(triple))));
        return new Base(value, year, List.copyOf(steps), cell.sources());
    }

    /**
     * The figure of the area that holds the place to be reached: whoever stands as well as it is among the first. Known
     * only when every other area's figure is.
     */
    Threshold place(DueTriple triple, Commitment commitment) {
        List<Bilingual> known = new ArrayList<>();
        List<Bilingual> unknown = new ArrayList<>();
        List<Quantity> figures = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Jurisdiction other : siblings(triple)) {
            Cell cell = sibling(triple, commitment, other);
            Quantity figure = cell.value();
            if (cell.isNumber() && figure != null) {
                figures.add(figure);
                sources.addAll(cell.sources());
                known.add(new Bilingual(
                        other.name().zh() + " " + figure, other.name().en() + " " + figure));
            } else {
                unknown.add(other.name());
            }
        }
        int place = commitment.target().toDecimal().intValueExact();
        if (!unknown.isEmpty() || figures.size() < place) {
            Step step = Trace.step("place-unknown", Map.of("year", triple.year(), "areas", Bilingual.list(unknown)));
            return new Threshold(null, List.of(step), List.copyOf(sources));
        }
        boolean highest = !commitment.comparator().isLimit();
        figures.sort(highest ? Collections.reverseOrder() : Comparator.naturalOrder());
        Quantity line = figures.get(place - 1);
        Step step = Trace.step(
                highest ? "place-highest" : "place-lowest",
                Map.of(
                        "year", triple.year(),
                        "place", place,
                        "areas", Bilingual.list(known),
                        "value", line,
                        "unit", unit(triple)));
        return new Threshold(line, List.of(step), List.copyOf(sources));
    }

    private List<Jurisdiction> siblings(DueTriple triple) {
        Jurisdiction own = triple.jurisdiction();
        boolean county = !own.code().equals(triple.plan().jurisdiction());
        List<Jurisdiction> all = county
                ? registry.countiesOf(triple.plan().jurisdiction(), triple.year())
                : registry.jurisdictions().stream()
                        .filter(j -> j.level() == own.level()
                                && j.parent() != null
                                && j.parent().equals(own.parent()))
                        .toList();
        return all.stream().filter(j -> !j.code().equals(own.code())).toList();
    }

    private Cell sibling(DueTriple triple, Commitment commitment, Jurisdiction other) {
        boolean county = triple.plan().jurisdiction().equals(other.parent());
        Cell filed = county ? cells.ofCounty(triple, commitment, other, triple.year()) : NOTHING;
        return filed.isNumber() ? filed : values.quoted(commitment.indicator(), other, triple.year(), filed);
    }

    private Bilingual unit(DueTriple triple) {
        return cells.unitWords((Commitment) triple.item());
    }
}
