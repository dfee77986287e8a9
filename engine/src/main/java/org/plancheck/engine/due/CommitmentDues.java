package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Prepares the fact of a commitment's due triple: value, threshold, path, gap and the arithmetic between. */
final class CommitmentDues {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Registry registry;
    private final Cells cells;
    private final Stages stages;
    private final Scheme scheme;
    private final LocalDate asOf;
    private final Map<String, Cell> known = new HashMap<>();

    CommitmentDues(Registry registry, DataBook data, OfficeFiles office, Scheme scheme, LocalDate asOf) {
        this.registry = registry;
        this.cells = new Cells(registry, data, office);
        this.stages = new Stages(registry, asOf);
        this.scheme = scheme;
        this.asOf = asOf;
    }

    /** Where the reporter's own figure is missing and counties' could stand in for it: for a sum, of all its years. */
    List<Integer> yearsLeftToCounties(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        boolean summed = Shapes.ofValue(commitment) == Shape.CUMULATIVE;
        int first = summed ? commitment.from().year() : triple.year();
        return cells.mayAddCounties(commitment, triple.jurisdiction())
                ? IntStream.rangeClosed(first, triple.year())
                        .filter(year -> cell(triple, year).data() == DataState.MISSING)
                        .boxed()
                        .toList()
                : List.of();
    }

    Due prepare(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        Shape shape = Shapes.ofValue(commitment);
        Cell own = cell(triple, triple.year());
        Stage stage = stages.of(triple, own.data() != DataState.MISSING);
        List<Step> steps = new ArrayList<>();
        Quantity threshold = threshold(triple, commitment, shape, steps);
        Figures figures = shape == Shape.CUMULATIVE
                ? summed(triple, commitment, threshold)
                : single(commitment, shape, own, threshold);
        List<Step> all = new ArrayList<>(figures.steps());
        all.addAll(steps);
        SchedulePath path = SchedulePath.of(triple, stage, threshold, scheme, asOf);
        boolean showsPath = path != null && !figures.reached();
        if (path != null && showsPath) {
            all.add(path.step());
        }
        compare(commitment, shape, figures, threshold, path, stage, all);
        return new Due(
                triple.plan(),
                commitment,
                triple.jurisdiction(),
                triple.year(),
                Shapes.ofRule(commitment),
                stage,
                figures.data(),
                figures.reached(),
                path != null,
                path != null && figures.value() != null && figures.value().atLeast(path.value()),
                triple.share() != null,
                figures.value(),
                previous(triple),
                threshold,
                triple.share() == null ? high(commitment) : null,
                path == null ? null : path.value(),
                gap(commitment, shape, figures, threshold),
                shape == Shape.COUNTED_UNITS ? "%" : cells.indicator(commitment).unit(),
                own.numerator(),
                own.denominator(),
                null,
                false,
                figures.missing(),
                figures.questioned(),
                series(triple),
                null,
                triple.reporterId(),
                List.copyOf(all),
                figures.sources());
    }

    /** What the values of a triple come to. */
    private record Figures(
            DataState data,
            @Nullable Quantity value,
            boolean reached,
            List<Integer> missing,
            List<Integer> questioned,
            List<Step> steps,
            List<String> sources) {}

    private Figures single(Commitment commitment, Shape shape, Cell cell, Quantity threshold) {
        Quantity value = cell.value();
        boolean satisfied = value != null && satisfies(commitment, shape, value, threshold);
        // A part of the counties' sum decides only when it already reaches the target (or breaks the limit).
        boolean decided = value != null && (commitment.comparator().isLimit() != satisfied);
        DataState data = decided ? DataState.REPORTED : cell.data();
        boolean reached = data == DataState.REPORTED && satisfied;
        List<Step> steps = new ArrayList<>(cell.steps());
        if (cell.data() == DataState.MISSING && value == null) {
            steps.add(Trace.step("missing", Map.of()));
        }
        return new Figures(
                data, data == DataState.REPORTED ? value : null, reached, List.of(), List.of(), steps, cell.sources());
    }

    private Figures summed(DueTriple triple, Commitment commitment, Quantity threshold) {
        Quantity sum = Quantity.ZERO;
        List<Step> steps = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        List<Integer> questioned = new ArrayList<>();
        for (int year = commitment.from().year(); year <= triple.year(); year++) {
            Cell cell = cell(triple, year);
            steps.addAll(cell.steps());
            sources.addAll(cell.sources());
            switch (cell.data()) {
                case REPORTED, NOT_APPLICABLE -> terms.add(year + ": " + cell.known());
                case MISSING -> {
                    if (!stages.isOpen(year)) {
                        missing.add(year);
                    }
                    terms.add(year + ": " + (cell.value() == null ? "?" : cell.known() + "+?"));
                }
                case QUESTIONED, NO_REASON, UNCONFIRMED -> {
                    questioned.add(year);
                    terms.add(year + ": " + (cell.value() == null ? "?" : cell.known() + "+?"));
                }
            }
            sum = sum.plus(cell.known());
        }
        steps.add(Trace.step(
                "sum", Map.of("terms", String.join(" + ", terms), "value", sum, "unit", cells.unitWords(commitment))));
        boolean satisfied = satisfies(commitment, Shape.CUMULATIVE, sum, threshold);
        boolean decided = commitment.comparator().isLimit() != satisfied;
        DataState data = decided || (missing.isEmpty() && questioned.isEmpty())
                ? DataState.REPORTED
                : questioned.isEmpty() ? DataState.MISSING : DataState.QUESTIONED;
        boolean reached = data == DataState.REPORTED && satisfied;
        return new Figures(data, sum, reached, missing, questioned, steps, List.copyOf(sources));
    }

    private Quantity threshold(DueTriple triple, Commitment commitment, Shape shape, List<Step> steps) {
        Bilingual unit = cells.unitWords(commitment);
        String sign = commitment.comparator().sign();
        if (shape == Shape.COUNTED_UNITS) {
            steps.add(
                    Trace.step("target-every-unit", Map.of("target", commitment.target(), "unit", commitment.unit())));
            return HUNDRED;
        }
        Quantity target = Targets.of(commitment, registry);
        if (triple.share() != null) {
            Quantity share = Targets.scaled(commitment, triple.share().value(), registry);
            steps.add(Trace.step(
                    "target-allocated",
                    Map.of(
                            "sign", sign,
                            "target", share,
                            "unit", unit,
                            "whole", target,
                            "source", triple.share().provenance().shown())));
            return share;
        }
        if (commitment.comparator() == Comparator.ABOUT) {
            Quantity threshold =
                    target.times(HUNDRED.minus(scheme.aboutTolerance())).dividedBy(HUNDRED);
            steps.add(Trace.step(
                    "target-about",
                    Map.of("target", target, "tolerance", scheme.aboutTolerance(), "value", threshold, "unit", unit)));
            return threshold;
        }
        if (commitment.comparator() == Comparator.RANGE) {
            steps.add(Trace.step(
                    "target-range", Map.of("low", target, "high", String.valueOf(high(commitment)), "unit", unit)));
            return target;
        }
        steps.add(Trace.step("target", Map.of("sign", sign, "target", target, "unit", unit)));
        return target;
    }

    private void compare(
            Commitment commitment,
            Shape shape,
            Figures figures,
            Quantity threshold,
            @Nullable SchedulePath path,
            Stage stage,
            List<Step> steps) {
        Quantity value = figures.value();
        if (value == null || figures.data() != DataState.REPORTED || stage == Stage.UNSURVEYED) {
            return;
        }
        String sign =
                shape == Shape.COUNTED_UNITS ? "≥" : commitment.comparator().sign();
        steps.add(Trace.step(
                figures.reached() ? "compare-reached" : "compare-short",
                Map.of("value", value, "sign", sign, "threshold", threshold)));
        if (path != null && !figures.reached()) {
            steps.add(Trace.step(
                    value.atLeast(path.value()) ? "compare-on-path" : "compare-below-path",
                    Map.of("value", value, "path", path.value())));
        }
    }

    private static boolean satisfies(Commitment commitment, Shape shape, Quantity value, Quantity threshold) {
        Comparator comparator = shape == Shape.COUNTED_UNITS ? Comparator.GE : commitment.comparator();
        return comparator.satisfiedBy(value.compareTo(threshold));
    }

    private @Nullable Quantity high(Commitment commitment) {
        return commitment.high() == null ? null : Targets.scaled(commitment, commitment.high(), registry);
    }

    /** What is missing to the target; above a strict bound, counts need one more than the difference. */
    private @Nullable Quantity gap(Commitment commitment, Shape shape, Figures figures, Quantity threshold) {
        Quantity value = figures.value();
        if (value == null || figures.data() != DataState.REPORTED) {
            return null;
        }
        if (figures.reached()) {
            return Quantity.ZERO;
        }
        if (commitment.comparator().isLimit()) {
            return value.minus(threshold);
        }
        boolean whole = shape != Shape.COUNTED_UNITS
                && !cells.indicator(commitment).unit().equals("%");
        boolean strict = commitment.comparator() == Comparator.GT;
        Quantity needed = !whole ? threshold : strict ? threshold.floor().plus(Quantity.ONE) : threshold.ceiling();
        return needed.minus(value);
    }

    private @Nullable Quantity previous(DueTriple triple) {
        int year = triple.year() - 1;
        return year < triple.item().from().year() ? null : cell(triple, year).value();
    }

    private SortedMap<Integer, Quantity> series(DueTriple triple) {
        SortedMap<Integer, Quantity> series = new TreeMap<>();
        for (int year = triple.item().from().year(); year <= triple.year(); year++) {
            Cell cell = cell(triple, year);
            if (cell.isNumber()) {
                series.put(year, cell.known());
            }
        }
        return series;
    }

    private Cell cell(DueTriple triple, int year) {
        String key = triple.itemKey() + "@" + triple.jurisdiction().code() + "/" + year;
        Cell cell = known.get(key);
        if (cell == null) {
            cell = cells.of(triple, year);
            known.put(key, cell);
        }
        return cell;
    }
}
