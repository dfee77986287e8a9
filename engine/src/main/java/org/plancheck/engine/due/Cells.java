package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * Reads what is known of a commitment's indicator in one area and year: the reporter's own figure, or for a
 * city without one the sum of its counties.
 */
final class Cells {
    private final Registry registry;
    private final DataBook data;
    private final OfficeFiles office;

    Cells(Registry registry, DataBook data, OfficeFiles office) {
        this.registry = registry;
        this.data = data;
        this.office = office;
    }

    /** The cell that a due triple's verdict for {@code year} rests on. */
    Cell of(DueTriple triple, int year) {
        Commitment commitment = (Commitment) triple.item();
        Cell own = own(commitment, triple.jurisdiction(), year, triple.reporterId(), needsConfirmation(triple));
        Cell confirmed = confirmed(triple.itemKey(), triple.jurisdiction(), own, year);
        if (confirmed.data() != DataState.MISSING || !mayAddCounties(commitment, triple.jurisdiction())) {
            return confirmed;
        }
        return counties(triple, commitment, year, confirmed);
    }

    /** Whether counties' figures may stand in for the city's. */
    boolean mayAddCounties(Commitment commitment, Jurisdiction area) {
        return CountySums.possible(commitment, area, registry);
    }

    private static boolean needsConfirmation(DueTriple triple) {
        return triple.share() != null || (triple.item().scope().isEachCounty() && !triple.rollUp());
    }

    private Cell confirmed(String item, Jurisdiction area, Cell cell, int year) {
        if (cell.data() != DataState.UNCONFIRMED) {
            return cell;
        }
        return office.confirmation(item, area.code(), year)
                .map(c -> {
                    List<Step> steps = new ArrayList<>(cell.steps());
                    steps.add(Trace.step("confirmed", Map.of("by", c.by())));
                    List<String> sources = new ArrayList<>(cell.sources());
                    sources.add(c.provenance().shown());
                    return Cell.without(DataState.NOT_APPLICABLE, steps, sources);
                })
                .orElse(cell);
    }

    /** The figure that one unit filed for one area. */
    Cell own(Commitment commitment, Jurisdiction area, int year, String reporter, boolean needsConfirmation) {
        List<Observation> rows = data.rows(commitment.indicator(), area.code(), year, reporter);
        if (rows.isEmpty()) {
            return Cell.without(DataState.MISSING, List.of(), List.of());
        }
        Observation row = rows.get(0);
        List<String> sources = rows.stream().map(o -> o.provenance().shown()).toList();
        Verified<Observation> verified = data.verified(row);
        Cell cell;
        if (rows.stream().anyMatch(data::isRefused)) {
            cell = Cell.without(DataState.QUESTIONED, List.of(readStep("refused", row, year, Map.of())), sources);
        } else if (row.reading() instanceof Reading.NotApplicable) {
            // The office's own word needs no further confirmation.
            cell = notApplicable(explained(rows), year, needsConfirmation && verified == null, sources);
        } else {
            cell = number(commitment, row, year, sources);
        }
        return verified == null
                ? cell
                : cell.after(VerifiedSteps.of(
                        verified, data.filed(commitment.indicator(), area.code(), year, row.reporter()), registry));
    }

    /** Of rows that agree, the one that gives a reason. */
    private static Observation explained(List<Observation> rows) {
        return rows.stream().filter(Cells::isExplained).findFirst().orElse(rows.get(0));
    }

    private static boolean isExplained(Observation row) {
        return row.note() != null && !row.note().isBlank();
    }

    private static Cell notApplicable(Observation row, int year, boolean needsConfirmation, List<String> sources) {
        boolean reasoned = isExplained(row);
        DataState state =
                !reasoned ? DataState.NO_REASON : needsConfirmation ? DataState.UNCONFIRMED : DataState.NOT_APPLICABLE;
        String code = reasoned ? "not-applicable" : "not-applicable-unexplained";
        Map<String, Object> extra = reasoned ? Map.of("reason", String.valueOf(row.note())) : Map.of();
        return Cell.without(state, List.of(readStep(code, row, year, extra)), sources);
    }

    /** Numerator and denominator; the calendar knows how many quarters there are when only those that satisfy are filed. */
    private static Reading.@Nullable Ratio ratio(Commitment commitment, Reading reading) {
        OptionalInt parts = commitment.scope().inYear();
        if (parts.isPresent() && reading instanceof Reading.Number number) {
            return new Reading.Ratio(number.value(), Quantity.of(parts.getAsInt()), number.raw());
        }
        return reading instanceof Reading.Ratio ratio ? ratio : null;
    }

    private Cell number(Commitment commitment, Observation row, int year, List<String> sources) {
        Bilingual unit = unitWords(commitment);
        Reading.Ratio ratio = ratio(commitment, row.reading());
        if (ratio != null) {
            Quantity percent = Quantity.percent(ratio.numerator(), ratio.denominator());
            Step step = readStep(
                    Shapes.ofValue(commitment) == Shape.COUNTED_UNITS ? "read-units" : "read-ratio",
                    row,
                    year,
                    Map.of(
                            "numerator", ratio.numerator(),
                            "denominator", ratio.denominator(),
                            "value", percent));
            return new Cell(
                    DataState.REPORTED, percent, ratio.numerator(), ratio.denominator(), List.of(step), sources);
        }
        Quantity value = Readings.number(row, registry);
        if (value == null) {
            throw new IllegalStateException(
                    "refused by rule before judging: " + row.provenance().shown());
        }
        Step step = readStep("read", row, year, Map.of("value", value, "unit", unit));
        return new Cell(DataState.REPORTED, value, null, null, List.of(step), sources);
    }

    /** The counties whose figures make up a city's: all, or the group that the commitment names. */
    List<Jurisdiction> counties(DueTriple triple) {
        return registry.countiesOf(triple.jurisdiction().code()).stream()
                .filter(triple.item()::concerns)
                .toList();
    }

    /** What a county filed for itself. */
    Cell ofCounty(DueTriple triple, Commitment commitment, Jurisdiction county, int year) {
        boolean allocated = office.isAllocated(triple.itemKey(), county.code());
        Cell own = own(commitment, county, year, county.code(), allocated);
        return confirmed(triple.itemKey(), county, own, year);
    }

    private Cell counties(DueTriple triple, Commitment commitment, int year, Cell fallback) {
        List<Jurisdiction> counties = counties(triple);
        CountySum sum = new CountySum();
        for (Jurisdiction county : counties) {
            sum.add(county, ofCounty(triple, commitment, county, year));
        }
        return sum.cell(counties.size(), year, unitWords(commitment), fallback);
    }

    /** The indicator's unit in both languages. */
    Bilingual unitWords(Commitment commitment) {
        return registry.measureWords(indicator(commitment).unit());
    }

    Indicator indicator(Commitment commitment) {
        return registry.indicator(commitment.indicator())
                .orElseThrow(() -> new IllegalStateException("checked when read: " + commitment.indicator()));
    }

    private static Step readStep(String code, Observation row, int year, Map<String, Object> extra) {
        Map<String, Object> args = new TreeMap<>(extra);
        args.put("source", row.provenance().shown());
        args.put("year", year);
        args.put("raw", Readings.typed(row.reading()));
        return Trace.step(code, args);
    }

    /** Σ counties: numerators and denominators for a share, values otherwise; accepted 不适用 adds nothing. */
    private static final class CountySum {
        private final List<Bilingual> terms = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private Quantity total = Quantity.ZERO;
        private Quantity numerator = Quantity.ZERO;
        private Quantity denominator = Quantity.ZERO;
        private int reported;
        private boolean questioned;
        private boolean ratios;
        private boolean plainNumbers;

        void add(Jurisdiction county, Cell cell) {
            if (cell.data() != DataState.REPORTED && cell.data() != DataState.NOT_APPLICABLE) {
                questioned |= cell.data() != DataState.MISSING;
                return;
            }
            reported++;
            sources.addAll(cell.sources());
            if (cell.numerator() != null && cell.denominator() != null) {
                ratios = true;
                numerator = numerator.plus(cell.numerator());
                denominator = denominator.plus(cell.denominator());
                terms.add(term(county, cell.numerator() + "/" + cell.denominator()));
            } else if (cell.value() != null) {
                plainNumbers = true;
                total = total.plus(cell.value());
                terms.add(term(county, cell.value().toPlain()));
            }
        }

        Cell cell(int counties, int year, Bilingual unit, Cell fallback) {
            if (terms.isEmpty() && counties > 0 && reported == counties) {
                Step none = Trace.step("counties-not-applicable", Map.of("year", year, "counties", counties));
                return Cell.without(DataState.NOT_APPLICABLE, List.of(none), List.copyOf(sources));
            }
            boolean percentOnly = unit.zh().equals("%") && plainNumbers;
            boolean mixed = ratios && plainNumbers;
            if (terms.isEmpty() || percentOnly || mixed || (ratios && denominator.isZero())) {
                return unadded(fallback);
            }
            boolean all = reported == counties;
            if (ratios && !all) {
                return unadded(fallback);
            }
            Quantity value = ratios ? Quantity.percent(numerator, denominator) : total;
            Step step = Trace.step(
                    all ? "sum-counties" : "sum-some-counties",
                    Map.of(
                            "year", year,
                            "terms", Bilingual.join(" + ", terms),
                            "value", ratios ? numerator + "/" + denominator + " = " + value : value,
                            "unit", unit,
                            "reported", reported,
                            "counties", counties));
            return new Cell(
                    all ? DataState.REPORTED : questioned ? DataState.QUESTIONED : DataState.MISSING,
                    value,
                    ratios ? numerator : null,
                    ratios ? denominator : null,
                    List.of(step),
                    List.copyOf(sources));
        }

        /** Without a sum: questioned when a county's value is, else as if nothing was filed. */
        private Cell unadded(Cell fallback) {
            return questioned ? Cell.without(DataState.QUESTIONED, fallback.steps(), List.copyOf(sources)) : fallback;
        }

        private static Bilingual term(Jurisdiction county, String figure) {
            return new Bilingual(
                    county.name().zh() + " " + figure, county.name().en() + " " + figure);
        }
    }
}
