package org.plancheck.engine.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plancheck.engine.lint.Subject.Pair;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Strength;

/** Two promises on one indicator against each other. */
final class PromiseChecks {
    private PromiseChecks() {}

    /** The same promise has the same figure; only a hope (力争) may reach beyond what is assured (确保). */
    static void sameFigure(Subject subject) {
        Set<String> told = new HashSet<>();
        subject.pairs()
                .filter(pair -> pair.sameScope() && pair.sameDirection() && sameTime(pair))
                .filter(pair -> !sameFigure(subject, pair) && !isTwoLevels(subject, pair))
                .filter(pair -> told.add(pair.second().id()))
                .forEach(pair -> subject.error(
                        subject.places().of(pair.second()),
                        "promise.differs",
                        Map.of(
                                "indicator", pair.second().indicator(),
                                "value", Figures.shown(pair.second()),
                                "other", pair.first().id(),
                                "otherValue", Figures.shown(pair.first()))));
    }

    private static boolean sameTime(Pair pair) {
        return pair.first().cadence() == pair.second().cadence()
                && pair.first().from().year() == pair.second().from().year()
                && pair.first().finalYear() == pair.second().finalYear();
    }

    private static boolean sameFigure(Subject subject, Pair pair) {
        return subject.target(pair.first()).equals(subject.target(pair.second()))
                && Objects.equals(Figures.high(subject, pair.first()), Figures.high(subject, pair.second()));
    }

    private static boolean isTwoLevels(Subject subject, Pair pair) {
        if (isHope(pair.first()) == isHope(pair.second())) {
            return false;
        }
        Commitment hope = isHope(pair.first()) ? pair.first() : pair.second();
        Commitment assured = isHope(pair.first()) ? pair.second() : pair.first();
        int order = subject.target(hope).compareTo(subject.target(assured));
        return hope.comparator().isLimit() ? order < 0 : order > 0;
    }

    /** A later deadline does not ask for less than an earlier one. */
    static void onwards(Subject subject) {
        subject.pairs()
                .map(pair -> pair.first().finalYear() <= pair.second().finalYear() ? pair : pair.turned())
                .filter(pair -> pair.sameScope() && pair.sameDirection() && areStages(pair))
                .filter(pair -> asksLess(subject, pair))
                .forEach(pair -> subject.warning(
                        subject.places().of(pair.second()),
                        "path.eases",
                        Map.of(
                                "value", Figures.shown(pair.second()),
                                "year", pair.second().finalYear(),
                                "other", pair.first().id(),
                                "otherValue", Figures.shown(pair.first()),
                                "otherYear", pair.first().finalYear())));
    }

    /** Stages on one way: hopes with hopes; sums that begin in the same year. */
    private static boolean areStages(Pair pair) {
        Commitment early = pair.first();
        Commitment late = pair.second();
        return early.cadence() != Cadence.EACH_YEAR
                && late.cadence() != Cadence.EACH_YEAR
                && early.finalYear() < late.finalYear()
                && early.measure() == late.measure()
                && isHope(early) == isHope(late)
                && (!Figures.isSummed(early)
                        || early.from().year() == late.from().year());
    }

    private static boolean asksLess(Subject subject, Pair pair) {
        int order = subject.target(pair.second()).compareTo(subject.target(pair.first()));
        // The limit of a sum grows with the years.
        return pair.first().comparator().isLimit() ? order > 0 && !Figures.isSummed(pair.first()) : order < 0;
    }

    private static boolean isHope(Commitment commitment) {
        return commitment.strength() == Strength.ASPIRATIONAL;
    }
}
