package org.plancheck.engine.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.reference.Known.State;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;

/**
 * The verdict on one commitment for one area, itself: docs/judging.md from "Thresholds" to "Schedule path".
 *
 * @param threshold what is compared with
 * @param figures what is known for a year
 */
record ReferenceCommitments(
        CityCase city,
        Plan plan,
        Commitment commitment,
        String area,
        int year,
        Fraction threshold,
        IntFunction<Known> figures) {

    Verdict verdict() {
        if (isUnsurveyed()) {
            return Verdict.NOT_DUE;
        }
        Known known = isCumulative() ? sumSoFar() : figures.apply(year);
        if (known.is(State.NOT_APPLICABLE)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!known.is(State.FILED) && !isDecidedBy(known.amount())) {
            return known.is(State.QUESTIONED) ? Verdict.QUESTIONED : missing();
        }
        return commitment.comparator().isLimit() ? limit(isReached(known)) : target(known);
    }

    private Verdict target(Known known) {
        if (isReached(known)) {
            return Verdict.MET;
        }
        if (isDue()) {
            return Verdict.SHORTFALL;
        }
        return path().map(path -> known.amount().isAtLeast(path) ? Verdict.ON_TRACK : Verdict.BEHIND)
                .orElse(Verdict.NOT_DUE);
    }

    private Verdict limit(boolean within) {
        return isDue() ? within ? Verdict.MET : Verdict.SHORTFALL : within ? Verdict.ON_TRACK : Verdict.BEHIND;
    }

    private Verdict missing() {
        boolean asked = isDue() || (isOver(year) && path().isPresent()) || (isCumulative() && isClosedYearMissing());
        return asked ? Verdict.NOT_REPORTED : Verdict.NOT_DUE;
    }

    /** A partial figure decides when nothing that is still to come can turn it. */
    private boolean isDecidedBy(@Nullable Fraction partial) {
        return partial != null && !isCountedUnits() && commitment.comparator().isLimit() != isSatisfied(partial);
    }

    private boolean isReached(Known known) {
        return isCountedUnits() ? known.part().equals(known.whole()) : isSatisfied(known.amount());
    }

    private boolean isSatisfied(Fraction value) {
        int order = value.compareTo(threshold);
        return switch (commitment.comparator()) {
            case GE, RANGE, ABOUT -> order >= 0;
            case GT -> order > 0;
            case LE -> order <= 0;
            case LT -> order < 0;
        };
    }

    private Known sumSoFar() {
        Fraction sum = Fraction.ZERO;
        boolean questioned = false;
        for (int each = firstYear(); each <= year; each++) {
            Known known = figures.apply(each);
            sum = known.amount() == null ? sum : sum.plus(known.amount());
            questioned |= known.is(State.QUESTIONED);
        }
        State state = questioned ? State.QUESTIONED : isClosedYearMissing() ? State.MISSING : State.FILED;
        return Known.soFar(state, sum);
    }

    private boolean isClosedYearMissing() {
        for (int each = firstYear(); each <= year; each++) {
            if (isOver(each) && figures.apply(each).is(State.MISSING)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Fraction> path() {
        if (isCountedUnits() || commitment.comparator().isLimit()) {
            return Optional.empty();
        }
        if (isEachYear()) {
            boolean watched = city.scheme().proRata() && commitment.measure() != Measure.SHARE && !isOver(year);
            return watched ? Optional.of(proRata()) : Optional.empty();
        }
        return city.scheme().evenPath() ? evenPath() : Optional.empty();
    }

    private Fraction proRata() {
        LocalDate asOf = city.asOf();
        return threshold.times(asOf.getDayOfYear(), asOf.lengthOfYear()).floor();
    }

    /** In an open year the path of the year before holds: for sums 0 before the first, for levels their line. */
    private Optional<Fraction> evenPath() {
        int held = isOver(year) ? year : year - 1;
        if (isCumulative()) {
            int whole = commitment.finalYear() - firstYear() + 1;
            return Optional.of(threshold.times(held - firstYear() + 1, whole).floor());
        }
        return newestBaseline().filter(baseline -> baseline.year() <= held).map(baseline -> line(baseline, held));
    }

    private Fraction line(Baseline baseline, int held) {
        Fraction from = Fraction.of(baseline.value());
        int whole = commitment.finalYear() - baseline.year();
        return from.plus(threshold.minus(from).times(held - baseline.year(), whole));
    }

    private Optional<Baseline> newestBaseline() {
        return plan.baselines().stream()
                .filter(baseline -> baseline.indicator().equals(commitment.indicator()))
                .filter(baseline -> baseline.jurisdiction().equals(area))
                .filter(baseline -> baseline.year() < commitment.finalYear())
                .max(Comparator.comparingInt(Baseline::year));
    }

    private boolean isUnsurveyed() {
        boolean surveyed = commitment.measure() == Measure.SHARE
                && city.registry()
                        .indicator(commitment.indicator())
                        .orElseThrow()
                        .survey();
        if (!surveyed || year == commitment.finalYear()) {
            return false;
        }
        boolean yearsAreKnown =
                plan.surveys().stream().anyMatch(survey -> survey.indicator().equals(commitment.indicator()));
        return yearsAreKnown ? !isSurveyYear() : figures.apply(year).is(State.MISSING);
    }

    private boolean isSurveyYear() {
        return plan.surveys().stream()
                .anyMatch(survey -> survey.indicator().equals(commitment.indicator())
                        && survey.years().contains(year));
    }

    private boolean isCumulative() {
        boolean adds = commitment.measure() != Measure.STOCK && commitment.measure() != Measure.SHARE;
        return adds && !isEachYear() && !isCountedUnits();
    }

    private boolean isCountedUnits() {
        return commitment.scope().isCountedUnits();
    }

    private boolean isEachYear() {
        return commitment.cadence() == Cadence.EACH_YEAR;
    }

    private boolean isDue() {
        return isOver(year) && (isEachYear() || year == commitment.finalYear());
    }

    private boolean isOver(int each) {
        return !city.asOf().isBefore(LocalDate.of(each, 12, 31));
    }

    private int firstYear() {
        return commitment.from().year();
    }
}
