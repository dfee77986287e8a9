package org.plancheck.engine.lint;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plancheck.engine.lint.Subject.Pair;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.YearSource;

/** What each year asks for against what is asked for in the end. */
final class QuotaChecks {
    private QuotaChecks() {}

    /** Annual quotas, year by year, come to the cumulative target of the same indicator. */
    static void addUp(Subject subject) {
        subject.pairs()
                .map(pair -> pair.first().cadence() == Cadence.EACH_YEAR ? pair : pair.turned())
                .filter(QuotaChecks::isQuotaAndSum)
                .forEach(pair -> addUp(subject, pair.first(), pair.second()));
    }

    private static boolean isQuotaAndSum(Pair pair) {
        return pair.first().cadence() == Cadence.EACH_YEAR
                && pair.second().cadence() != Cadence.EACH_YEAR
                && pair.sameScope()
                && Figures.isSummed(pair.first())
                && Figures.isSummed(pair.second());
    }

    private static void addUp(Subject subject, Commitment quota, Commitment sum) {
        int years = years(quota, sum);
        if (years <= 0) {
            return;
        }
        Quantity least = total(quota, sum, year -> subject.inIndicatorsUnit(quota, quota.figure(year)));
        Quantity most =
                quota.high() == null ? least : Figures.most(subject, quota).times(Quantity.of(years));
        Quantity target = subject.target(sum);
        boolean limited = quota.comparator().isLimit();
        Place at = subject.places().of(sum);
        if (sum.comparator().isLimit()) {
            if (!limited && !reaches(sum, least, target)) {
                subject.error(at, "quota.over", args(subject, quota, sum, years, least));
            }
        } else if (!reaches(sum, most, target)) {
            Map<String, Object> args = args(subject, quota, sum, years, most);
            if (limited) {
                subject.error(at, "quota.limit-short", args);
            } else {
                subject.warning(at, "quota.short", args);
            }
        } else if (!limited && least.above(target)) {
            subject.note(at, "quota.above", args(subject, quota, sum, years, least));
        }
    }

    /** Years before the issue are not judged, but the text's arithmetic counts them. */
    private static int years(Commitment quota, Commitment sum) {
        return last(quota, sum) - first(quota, sum) + 1;
    }

    private static int first(Commitment quota, Commitment sum) {
        return quota.from().source() == YearSource.TEXT
                ? Math.max(quota.from().year(), sum.from().year())
                : sum.from().year();
    }

    private static int last(Commitment quota, Commitment sum) {
        return Math.min(quota.to().year(), sum.finalYear());
    }

    private static Quantity total(Commitment quota, Commitment sum, IntFunction<Quantity> figure) {
        return IntStream.rangeClosed(first(quota, sum), last(quota, sum))
                .mapToObj(figure)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static boolean reaches(Commitment sum, Quantity total, Quantity target) {
        return sum.comparator().satisfiedBy(total.compareTo(target));
    }

    private static Map<String, Object> args(
            Subject subject, Commitment quota, Commitment sum, int years, Quantity total) {
        return Map.of(
                "quota", quota.id(),
                "value", Figures.shown(quota),
                "years", years,
                "total", Figures.inUnit(subject, sum, total),
                "target", Figures.shown(sum));
    }
}
