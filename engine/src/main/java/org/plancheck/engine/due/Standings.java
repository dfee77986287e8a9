package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.registry.Registry;

/** Works out how a figure stands: its value, what it is compared with, the path, the gap, and the arithmetic between. */
final class Standings {
    private final Registry registry;
    private final Values values;
    private final Cells cells;
    private final Thresholds thresholds;
    private final Stages stages;
    private final Scheme scheme;
    private final LocalDate asOf;

    Standings(Registry registry, Values values, Cells cells, Stages stages, Scheme scheme, LocalDate asOf) {
        this.registry = registry;
        this.values = values;
        this.cells = cells;
        this.thresholds = new Thresholds(registry, values, new Bases(registry, values, cells), scheme);
        this.stages = stages;
        this.scheme = scheme;
        this.asOf = asOf;
    }

    /** How the figure of a triple's commitment stands. */
    Standing of(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        Shape shape = Shapes.ofValue(commitment);
        Threshold threshold = thresholds.of(triple, shape);
        Stage stage = stage(triple, commitment, threshold);
        Figures figures = shape == Shape.CUMULATIVE
                ? summed(triple, commitment, threshold.value())
                : single(commitment, shape, values.of(triple, triple.year()), threshold.value());
        List<Step> steps = new ArrayList<>(figures.steps());
        steps.addAll(threshold.steps());
        SchedulePath path = threshold.value() == null
                ? null
                : SchedulePath.of(triple, stage, threshold.value(), registry, scheme, asOf);
        if (path != null && !figures.reached()) {
            steps.add(path.step());
        }
        compare(commitment, shape, figures, threshold.value(), path, stage, steps);
        List<String> sources = new ArrayList<>(figures.sources());
        sources.addAll(threshold.sources());
        return new Standing(
                shape,
                stage,
                figures.data(),
                figures.value(),
                figures.reached(),
                threshold.value(),
                gap(commitment, shape, figures, threshold.value()),
                path,
                figures.missing(),
                figures.questioned(),
                List.copyOf(steps),
                List.copyOf(sources));
    }

    /** In its first year, growth over the year before has nothing to be compared with unless someone knows it. */
    private Stage stage(DueTriple triple, Commitment commitment, Threshold threshold) {
        Against against = commitment.terms().against();
        boolean nothingBefore = threshold.value() == null
                && against != null
                && against.figure() == Against.Figure.PREVIOUS_YEAR
                && triple.year() == commitment.from().year();
        Stage stage = stages.of(triple, values.of(triple, triple.year()).data() != DataState.MISSING);
        return nothingBefore && stage == Stage.DUE ? Stage.WATCHED : stage;
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

    private Figures single(Commitment commitment, Shape shape, Cell cell, @Nullable Quantity threshold) {
        Quantity value = cell.value();
        boolean satisfied = value != null && satisfies(commitment, shape, value, threshold);
        // A part of the counties' sum decides only when it already reaches the target (or breaks the limit).
        boolean decided = threshold != null && value != null && (Shapes.isLimit(commitment) != satisfied);
        DataState data = decided ? DataState.REPORTED : comparable(cell.data(), threshold);
        boolean reached = data == DataState.REPORTED && satisfied;
        List<Step> steps = new ArrayList<>(cell.steps());
        if (cell.data() == DataState.MISSING && value == null) {
            steps.add(Trace.step("missing", Map.of()));
        }
        return new Figures(data, known(data) ? value : null, reached, List.of(), List.of(), steps, cell.sources());
    }

    private static boolean known(DataState data) {
        return data == DataState.REPORTED || data == DataState.UNCOMPARABLE;
    }

    private static DataState comparable(DataState data, @Nullable Quantity threshold) {
        return data == DataState.REPORTED && threshold == null ? DataState.UNCOMPARABLE : data;
    }

    private Figures summed(DueTriple triple, Commitment commitment, @Nullable Quantity threshold) {
        Quantity sum = Quantity.ZERO;
        List<Step> steps = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        List<Integer> questioned = new ArrayList<>();
        for (int year = commitment.span(triple.year()).first(); year <= triple.year(); year++) {
            Cell cell = values.of(triple, year);
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
                case UNCOMPARABLE -> throw new IllegalStateException("a value needs nothing to be compared with");
            }
            sum = sum.plus(cell.known());
        }
        steps.add(Trace.step(
                "sum", Map.of("terms", String.join(" + ", terms), "value", sum, "unit", cells.unitWords(commitment))));
        boolean satisfied = satisfies(commitment, Shape.CUMULATIVE, sum, threshold);
        boolean decided = threshold != null && Shapes.isLimit(commitment) != satisfied;
        DataState data = decided || (missing.isEmpty() && questioned.isEmpty())
                ? comparable(DataState.REPORTED, threshold)
                : questioned.isEmpty() ? DataState.MISSING : DataState.QUESTIONED;
        boolean reached = data == DataState.REPORTED && satisfied;
        return new Figures(data, sum, reached, missing, questioned, steps, List.copyOf(sources));
    }

    private static void compare(
            Commitment commitment,
            Shape shape,
            Figures figures,
            @Nullable Quantity threshold,
            @Nullable SchedulePath path,
            Stage stage,
            List<Step> steps) {
        Quantity value = figures.value();
        if (value == null || threshold == null || figures.data() != DataState.REPORTED || stage == Stage.UNSURVEYED) {
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

    private static boolean satisfies(Commitment commitment, Shape shape, Quantity value, @Nullable Quantity threshold) {
        Comparator comparator = shape == Shape.COUNTED_UNITS ? Comparator.GE : commitment.comparator();
        return threshold != null && comparator.satisfiedBy(value.compareTo(threshold));
    }

    /** What is missing to the target; beyond a strict bound, counts need one more than the difference. */
    private @Nullable Quantity gap(Commitment commitment, Shape shape, Figures figures, @Nullable Quantity threshold) {
        Quantity value = figures.value();
        if (value == null || threshold == null || figures.data() != DataState.REPORTED) {
            return null;
        }
        if (figures.reached()) {
            return Quantity.ZERO;
        }
        boolean whole = shape != Shape.COUNTED_UNITS
                && !Targets.unit(commitment, registry).equals("%");
        Quantity bound = whole ? wholeBound(commitment.comparator(), threshold) : threshold;
        return commitment.comparator().isLimit() ? value.minus(bound) : bound.minus(value);
    }

    /** The whole number nearest to the threshold that satisfies. */
    private static Quantity wholeBound(Comparator comparator, Quantity threshold) {
        return switch (comparator) {
            case GT -> threshold.floor().plus(Quantity.ONE);
            case LT -> threshold.ceiling().minus(Quantity.ONE);
            case LE -> threshold.floor();
            case GE, ABOUT, RANGE -> threshold.ceiling();
        };
    }
}
