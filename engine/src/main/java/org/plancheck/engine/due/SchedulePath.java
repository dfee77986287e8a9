package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Span;
import org.plancheck.model.registry.Registry;

/**
 * The schedule path (序时进度): where a value should stand before it is due. An even path is our estimate, not
 * the plan's word, and is labelled 推算.
 *
 * @param value the path's value for the year
 * @param step how it was computed
 */
record SchedulePath(Quantity value, Step step) {

    /** The path of a triple for its year, or nothing when there is none. */
    static @Nullable SchedulePath of(
            DueTriple triple, Stage stage, Quantity threshold, Registry registry, Scheme scheme, LocalDate asOf) {
        Commitment commitment = (Commitment) triple.item();
        Shape shape = Shapes.ofValue(commitment);
        if (Shapes.isLimit(commitment) || stage == Stage.DUE || stage == Stage.UNSURVEYED) {
            return null;
        }
        if (shape == Shape.ANNUAL || shape == Shape.COVERAGE) {
            return stage == Stage.OPEN && scheme.proRata() && shape == Shape.ANNUAL ? proRata(threshold, asOf) : null;
        }
        // A year that is not over is not counted against the unit: the path of the year before holds.
        int year = stage == Stage.OPEN ? triple.year() - 1 : triple.year();
        if (commitment.cadence() != Cadence.EACH_YEAR
                && !commitment.terms().byYear().isEmpty()) {
            // A county's share has no milestones of its own.
            return triple.share() == null ? milestone(commitment, year, registry) : null;
        }
        if (!scheme.evenPath() || !commitment.terms().isSteady()) {
            return null;
        }
        return switch (shape) {
            case CUMULATIVE -> cumulative(commitment.span(triple.year()), year, threshold);
            case STOCK, SHARE -> fromBaseline(triple, commitment, year, threshold);
            default -> null;
        };
    }

    /** The plan's own word for a year: the newest milestone holds until the next. */
    private static @Nullable SchedulePath milestone(Commitment commitment, int upTo, Registry registry) {
        return commitment.terms().byYear().headMap(upTo + 1).entrySet().stream()
                .reduce((earlier, later) -> later)
                .map(newest -> milestone(newest.getKey(), Targets.scaled(commitment, newest.getValue(), registry)))
                .orElse(null);
    }

    private static SchedulePath milestone(int year, Quantity value) {
        return new SchedulePath(value, Trace.step("path-milestone", Map.of("year", year, "value", value)));
    }

    private static SchedulePath cumulative(Span span, int year, Quantity threshold) {
        int elapsed = Math.max(0, year - span.first() + 1);
        int whole = span.years();
        Quantity value = threshold
                .times(Quantity.of(elapsed))
                .dividedBy(Quantity.of(whole))
                .floor();
        Step step = Trace.step(
                "path-even",
                Map.of("threshold", threshold, "elapsed", elapsed, "whole", whole, "year", year, "value", value));
        return new SchedulePath(value, step);
    }

    private static @Nullable SchedulePath fromBaseline(
            DueTriple triple, Commitment commitment, int year, Quantity threshold) {
        Optional<Baseline> newest = Bases.baseline(triple, null);
        if (newest.isEmpty() || year < newest.get().year()) {
            return null;
        }
        Baseline base = newest.get();
        int elapsed = year - base.year();
        int whole = commitment.span(triple.year()).last() - base.year();
        Quantity value = base.value()
                .plus(threshold.minus(base.value()).times(Quantity.of(elapsed)).dividedBy(Quantity.of(whole)));
        Step step = Trace.step(
                "path-baseline",
                Map.of(
                        "base", base.value(),
                        "baseYear", base.year(),
                        "threshold", threshold,
                        "elapsed", elapsed,
                        "whole", whole,
                        "year", year,
                        "value", value));
        return new SchedulePath(value, step);
    }

    private static SchedulePath proRata(Quantity threshold, LocalDate asOf) {
        Quantity value = threshold
                .times(Quantity.of(asOf.getDayOfYear()))
                .dividedBy(Quantity.of(asOf.lengthOfYear()))
                .floor();
        Step step = Trace.step(
                "path-pro-rata",
                Map.of(
                        "threshold",
                        threshold,
                        "elapsed",
                        asOf.getDayOfYear(),
                        "whole",
                        asOf.lengthOfYear(),
                        "value",
                        value));
        return new SchedulePath(value, step);
    }
}
