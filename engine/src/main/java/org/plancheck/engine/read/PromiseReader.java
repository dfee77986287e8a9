package org.plancheck.engine.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Group;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Per;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.Where;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/** Reads the figure of a commitment and what it is relative to. */
final class PromiseReader {
    private static final String PERCENT = "%";
    /** What a figure may be called that says how many times or which place. */
    private static final Map<Against.Change, List<String>> CHANGE_UNITS = Map.of(
            Against.Change.PERCENT, List.of(PERCENT),
            Against.Change.PERCENT_A_YEAR, List.of(PERCENT),
            Against.Change.MULTIPLE, List.of("倍"));

    private static final List<String> PLACES = List.of("位", "名");
    private static final List<String> POINTS = List.of("个百分点", "百分点");
    private static final List<String> POINTS_OR_PERCENT = List.of("个百分点", "百分点", PERCENT);
    private static final List<String> COUNTIES = List.of("个", PERCENT);
    /** 每…, at most a hundred million of something. */
    private static final int MOST_EACH = 100_000_000;

    private final Registry registry;
    private final PlanNames names;
    private final Map<String, Group> groups;

    PromiseReader(Registry registry, PlanNames names, List<Group> groups) {
        this.registry = registry;
        this.names = names;
        this.groups = groups.stream().collect(Collectors.toMap(Group::id, group -> group, (first, second) -> first));
    }

    /** The figure, and what it is compared with. */
    Promise read(Fields fields, Measure measure) {
        Indicator indicator = names.indicator(fields);
        Comparator named = fields.optionalChoice("comparator", Comparator.class);
        Comparator comparator = named == null ? Comparator.GE : named;
        Quantity value = fields.optionalDecimal("value");
        Quantity low = fields.optionalDecimal("low");
        Quantity high = fields.optionalDecimal("high");
        checkFigures(fields, comparator, value, low, high);
        Against against = against(fields, comparator, value);
        Where where = where(fields, indicator);
        return new Promise(
                indicator,
                comparator,
                value == null && low == null ? Quantity.ZERO : value,
                low,
                high,
                unit(fields, indicator, measure, against, where),
                against,
                where);
    }

    /** All that a commitment says beyond its figure, further conditions aside. */
    Terms terms(Fields fields, Promise promise, Cadence cadence, Scope scope, int first, int last) {
        Per per = per(fields, promise);
        String minus = minus(fields, promise);
        SortedMap<Integer, Quantity> byYear = byYear(fields, promise, first, last);
        int every = years(fields, "every", cadence);
        int window = years(fields, "window", cadence);
        if (every > 1 && window > 1) {
            fields.problem("window", "terms.every-and-window", Map.of());
        }
        Group group = group(fields, scope, promise);
        if (promise.where() != null && !scope.equals(Scope.CITY)) {
            fields.problem("where", "terms.where-scope", Map.of("found", scope.code()));
        }
        return new Terms(promise.against(), per, minus, promise.where(), byYear, every, window, group, List.of());
    }

    /** What a further condition says beyond its figure. */
    Terms conditionTerms(Fields fields, Promise promise) {
        return new Terms(
                promise.against(),
                per(fields, promise),
                minus(fields, promise),
                promise.where(),
                Terms.PLAIN.byYear(),
                1,
                1,
                null,
                List.of());
    }

    private static void checkFigures(
            Fields fields,
            Comparator comparator,
            @Nullable Quantity value,
            @Nullable Quantity low,
            @Nullable Quantity high) {
        if (comparator == Comparator.RANGE) {
            if (value != null || low == null || high == null || !high.above(low)) {
                fields.problem("comparator", "commitment.range", Map.of());
            }
        } else if (value == null || low != null || high != null) {
            fields.problem("value", "commitment.value", Map.of());
        }
    }

    private static @Nullable Against against(Fields fields, Comparator comparator, @Nullable Quantity value) {
        Fields inner = fields.optionalFields("against");
        if (inner == null) {
            return null;
        }
        Against.Figure figure = inner.choice("figure", Against.Figure.class);
        Against.Change change = inner.optionalChoice("change", Against.Change.class);
        Integer year = inner.optionalWhole("year", Fields.FIRST_YEAR, Fields.LAST_YEAR);
        if (change == Against.Change.MULTIPLE && value != null && !value.above(Quantity.ZERO)) {
            fields.problem("value", "terms.multiple", Map.of());
        }
        boolean place = figure == Against.Figure.SIBLINGS;
        if (place != (change == null)) {
            inner.problem("change", place ? "terms.place-without-change" : "terms.change", Map.of());
        }
        if (year != null && figure != Against.Figure.BASELINE) {
            inner.problem("year", "terms.baseline-year", Map.of());
        }
        if (change == Against.Change.PERCENT_A_YEAR && figure != Against.Figure.BASELINE) {
            inner.problem("change", "terms.average-growth", Map.of());
        }
        if (comparator == Comparator.RANGE || comparator == Comparator.ABOUT) {
            fields.problem("comparator", "terms.comparator", Map.of("key", "against"));
        }
        if (place && (!isPlace(value) || comparator == Comparator.GT || comparator == Comparator.LT)) {
            fields.problem("value", "terms.place", Map.of());
        }
        inner.done();
        return new Against(figure, change, year);
    }

    private static boolean isPlace(@Nullable Quantity value) {
        return value != null && value.isWhole() && value.atLeast(Quantity.ONE);
    }

    private @Nullable Where where(Fields fields, Indicator indicator) {
        Fields inner = fields.optionalFields("where");
        if (inner == null) {
            return null;
        }
        Comparator comparator = inner.choice("comparator", Comparator.class);
        if (comparator == Comparator.RANGE || comparator == Comparator.ABOUT) {
            inner.problem("comparator", "terms.comparator", Map.of("key", "where"));
        }
        Where where = new Where(comparator, inner.decimal("value"), indicatorUnit(inner, indicator));
        inner.done();
        return where;
    }

    private @Nullable Per per(Fields fields, Promise promise) {
        Fields inner = fields.optionalFields("per");
        if (inner == null) {
            return null;
        }
        if (promise.against() != null || promise.where() != null) {
            fields.problem("per", "terms.not-together", Map.of("key", "per", "other", "against, where"));
        }
        Indicator counted = names.indicator(inner);
        Quantity each = inner.decimal("each", 1, MOST_EACH);
        String reporter = inner.optionalText("reporter");
        if (reporter != null) {
            names.knownUnit(inner, "reporter", reporter);
        }
        inner.done();
        return new Per(counted.id(), each, reporter);
    }

    private @Nullable String minus(Fields fields, Promise promise) {
        String found = fields.optionalText("minus");
        if (found == null) {
            return null;
        }
        Optional<Indicator> other = registry.indicatorNamed(found);
        if (other.isEmpty()) {
            fields.problem("minus", "ref.indicator", Map.of("found", found, "hint", ""));
        } else if (!other.get().unit().equals(promise.indicator().unit())
                || other.get().equals(promise.indicator())) {
            fields.problem(
                    "minus",
                    "terms.minus",
                    Map.of("found", found, "unit", promise.indicator().unit()));
        }
        return other.map(Indicator::id).orElse(found);
    }

    /** Figures of single years: each within the item's years and before none that is lower for no reason. */
    private static SortedMap<Integer, Quantity> byYear(Fields fields, Promise promise, int first, int last) {
        SortedMap<Integer, Quantity> figures = new TreeMap<>();
        fields.decimals("byYear").forEach((key, figure) -> {
            int year = key.matches("\\d{4}") ? Integer.parseInt(key) : 0;
            if (year < first || year > last) {
                fields.problem("byYear", "terms.by-year", Map.of("found", key, "from", first, "to", last));
            }
            figures.put(year, figure);
        });
        if (!figures.isEmpty() && (promise.comparator() == Comparator.RANGE || promise.against() != null)) {
            fields.problem("byYear", "terms.not-together", Map.of("key", "byYear", "other", "against, range"));
        }
        return Collections.unmodifiableSortedMap(figures);
    }

    /** A number of years, for items due each year; 1 when left out. */
    static int years(Fields fields, String key, Cadence cadence) {
        if (!fields.has(key)) {
            return 1;
        }
        if (cadence != Cadence.EACH_YEAR) {
            fields.problem(key, "terms.each-year-only", Map.of("key", key));
        }
        return fields.wholeOr(key, 2, 20, 2);
    }

    private @Nullable Group group(Fields fields, Scope scope, Promise promise) {
        String id = fields.optionalText("among");
        if (id == null) {
            return null;
        }
        Group group = groups.get(id);
        if (group == null) {
            fields.problem("among", "ref.group", Map.of("found", id, "allowed", String.join(", ", groups.keySet())));
        }
        if (scope.isCountedUnits() || scope.equals(Scope.CITY_LEVEL)) {
            fields.problem("among", "terms.among", Map.of("found", scope.code()));
        }
        return group;
    }

    /** The unit of the figure: the indicator's, or what a change, a place or a number of counties is told in. */
    private String unit(
            Fields fields, Indicator indicator, Measure measure, @Nullable Against against, @Nullable Where where) {
        if (where != null) {
            return oneOf(fields, COUNTIES);
        }
        if (against != null && against.figure() == Against.Figure.SIBLINGS) {
            return oneOf(fields, PLACES);
        }
        List<String> changes = against == null || against.change() == null ? null : CHANGE_UNITS.get(against.change());
        if (changes != null) {
            return oneOf(fields, changes);
        }
        if (against != null && indicator.unit().equals(PERCENT)) {
            return oneOf(fields, POINTS);
        }
        // Shares differ by points; a plan may write % for them.
        if (fields.has("minus") && indicator.unit().equals(PERCENT)) {
            return oneOf(fields, POINTS_OR_PERCENT);
        }
        return measure == Measure.EACH_UNIT ? knownUnit(fields) : indicatorUnit(fields, indicator);
    }

    private static String oneOf(Fields fields, List<String> allowed) {
        String unit = fields.text("unit");
        if (!allowed.contains(unit)) {
            fields.problem("unit", "terms.unit", Map.of("found", unit, "allowed", String.join(", ", allowed)));
        }
        return unit;
    }

    private String knownUnit(Fields fields) {
        String unit = fields.text("unit");
        if (unit.isEmpty() || registry.measure(unit).isEmpty()) {
            fields.problem("unit", "ref.measure", Map.of("found", unit));
        }
        return unit;
    }

    private String indicatorUnit(Fields fields, Indicator indicator) {
        String unit = knownUnit(fields);
        Optional<UnitOfMeasure> kind = registry.measure(unit);
        if (kind.isPresent() && !indicator.unit().isEmpty() && !kind.get().covers(indicator.unit())) {
            fields.problem(
                    "unit",
                    "commitment.unit",
                    Map.of("found", unit, "indicator", indicator.id(), "unit", indicator.unit()));
        }
        return unit;
    }
}
