package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Reference;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Where;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * The value of a commitment in one area and year: what was filed, or what its terms make of it (a difference, a number
 * of counties).
 */
final class Values {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Registry registry;
    private final Cells cells;
    private final OfficeFiles office;
    private final Map<Asked, Cell> known = new HashMap<>();

    Values(Registry registry, Cells cells, OfficeFiles office) {
        this.registry = registry;
        this.cells = cells;
        this.office = office;
    }

    /** The value that a triple's verdict for {@code year} rests on. */
    Cell of(DueTriple triple, int year) {
        Commitment commitment = (Commitment) triple.item();
        String before = codes(registry.lineage(triple.jurisdiction(), triple.year(), year));
        Asked key = new Asked(
                triple.plan().id(),
                commitment.id(),
                commitment.indicator(),
                triple.jurisdiction().code(),
                before,
                triple.reporterId(),
                year);
        Cell cell = known.get(key);
        if (cell == null) {
            cell = worked(triple, commitment, year);
            known.put(key, cell);
        }
        return cell;
    }

    /** All that a value depends on; the areas that one was before are joined by a plus sign. */
    private record Asked(
            String plan, String item, String indicator, String area, String before, String reporter, int year) {
        @Override
        public int hashCode() {
            return Hashing.of(year, plan, item, indicator, area, before, reporter);
        }
    }

    private static String codes(List<Jurisdiction> areas) {
        return areas.size() == 1
                ? areas.get(0).code()
                : areas.stream().map(Jurisdiction::code).collect(Collectors.joining("+"));
    }

    private Cell worked(DueTriple triple, Commitment commitment, int year) {
        Where where = commitment.terms().where();
        if (where != null) {
            return counted(triple, commitment, where, year);
        }
        String minus = commitment.terms().minus();
        return minus == null ? cells.of(triple, year) : difference(triple, minus, year);
    }

    private static boolean isCounty(DueTriple triple) {
        return !triple.jurisdiction().code().equals(triple.plan().jurisdiction());
    }

    /** The value of another indicator in the same area and year: filed, added up from counties, or quoted by the office. */
    Cell other(DueTriple triple, String indicator, @Nullable String reporter, int year) {
        DueTriple asked = triple.asking(((Commitment) triple.item()).beside(indicator(indicator)));
        Cell filed = of(reporter == null || isCounty(triple) ? asked : asked.by(reporterId(reporter)), year);
        Cell cell = filed.isNumber() ? filed : quoted(indicator, triple.jurisdiction(), year, filed);
        return cell.after(Trace.step(
                "beside",
                Map.of(
                        "indicator",
                        indicator(indicator).name(),
                        "area",
                        triple.jurisdiction().name())));
    }

    /** What the office quotes; what was found so far where it quotes nothing. */
    Cell quoted(String indicator, Jurisdiction area, int year, Cell otherwise) {
        return office.reference(indicator, area.code(), year)
                .map(reference -> quoted(reference, area))
                .orElse(otherwise);
    }

    private Cell quoted(Reference reference, Jurisdiction area) {
        Step step = Trace.step(
                "quoted",
                Map.of(
                        "area", area.name(),
                        "year", reference.year(),
                        "value", reference.value(),
                        "unit",
                                registry.measureWords(
                                        indicator(reference.indicator()).unit()),
                        "document", reference.document(),
                        "source", reference.provenance().shown()));
        return new Cell(
                DataState.REPORTED,
                reference.value(),
                null,
                null,
                List.of(step),
                List.of(reference.provenance().shown()));
    }

    private Indicator indicator(String id) {
        return registry.indicator(id).orElseThrow(() -> new IllegalStateException("checked when read: " + id));
    }

    private String reporterId(String printed) {
        return registry.unitNamed(printed)
                .orElseThrow(() -> new IllegalStateException("checked when read: " + printed))
                .id();
    }

    private Cell difference(DueTriple triple, String minus, int year) {
        Cell own = cells.of(triple, year);
        Cell other = other(triple, minus, null, year);
        List<Step> steps = new ArrayList<>(own.steps());
        steps.addAll(other.steps());
        List<String> sources = new ArrayList<>(own.sources());
        sources.addAll(other.sources());
        Quantity from = own.value();
        Quantity off = other.value();
        if (!own.isNumber() || !other.isNumber() || from == null || off == null) {
            return Cell.without(own.isNumber() ? other.data() : own.data(), List.copyOf(steps), List.copyOf(sources));
        }
        Quantity value = from.minus(off);
        steps.add(Trace.step(
                "difference",
                Map.of("year", year, "from", from, "off", off, "value", value, "unit", cells.unitWords((Commitment)
                        triple.item()))));
        return new Cell(DataState.REPORTED, value, null, null, List.copyOf(steps), List.copyOf(sources));
    }

    /** How many counties satisfy a condition: confirmed 不适用 drops out, a county without a value leaves it open. */
    private Cell counted(DueTriple triple, Commitment commitment, Where where, int year) {
        List<Bilingual> satisfied = new ArrayList<>();
        List<Bilingual> failed = new ArrayList<>();
        List<Bilingual> open = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        boolean questioned = false;
        Quantity line = Targets.scaled(where.value(), where.unit(), registry);
        for (Jurisdiction county : cells.counties(triple, year)) {
            Cell cell = cells.ofCounty(triple, commitment, county, year);
            sources.addAll(cell.sources());
            Quantity value = cell.value();
            if (cell.isNumber() && value != null) {
                boolean reached = where.comparator().satisfiedBy(value.compareTo(line));
                (reached ? satisfied : failed).add(named(county, value));
            } else if (cell.data() != DataState.NOT_APPLICABLE) {
                open.add(county.name());
                questioned |= cell.data() != DataState.MISSING;
            }
        }
        int all = satisfied.size() + failed.size() + open.size();
        if (all == 0) {
            return Cell.without(DataState.NOT_APPLICABLE, List.of(), List.copyOf(sources));
        }
        boolean percent = commitment.unit().equals("%");
        Quantity number = Quantity.of(satisfied.size());
        Quantity value = percent ? Quantity.percent(number, Quantity.of(all)) : number;
        Step step = Trace.step(
                percent ? "counted-share" : "counted",
                Map.of(
                        "year", year,
                        "sign", where.comparator().sign(),
                        "line", line,
                        "unit", cells.unitWords(commitment),
                        "satisfied", Bilingual.list(satisfied),
                        "failed", Bilingual.list(failed),
                        "open", Bilingual.list(open),
                        "number", satisfied.size(),
                        "all", all,
                        "value", value));
        return new Cell(
                open.isEmpty() ? DataState.REPORTED : questioned ? DataState.QUESTIONED : DataState.MISSING,
                value,
                number,
                Quantity.of(all),
                List.of(step),
                List.copyOf(sources));
    }

    private static Bilingual named(Jurisdiction area, Quantity value) {
        return new Bilingual(area.name().zh() + " " + value, area.name().en() + " " + value);
    }
}
