package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.plancheck.engine.reference.Known.State;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;

/**
 * The verdict on one duty for one area: docs/judging.md, "Duties" and "Trends".
 *
 * @param isOver whether the year judged is over on the as-of date
 * @param news what the filing unit reports for a year, not applicable only where that is accepted
 */
record ReferenceDuties(Duty duty, int year, boolean isOver, IntFunction<DutyNews> news) {

    Verdict verdict() {
        return duty.kind() == DutyKind.TREND ? trend() : isEachYear() ? yearly() : onceAndForAll();
    }

    private boolean isEachYear() {
        return duty.cadence() == Cadence.EACH_YEAR;
    }

    private boolean isDue() {
        return isOver && (isEachYear() || year == duty.finalYear());
    }

    private Verdict yearly() {
        return judged(news.apply(year));
    }

    /** Done stays done; otherwise the year's own report counts. */
    private Verdict onceAndForAll() {
        for (int earlier = duty.from().year(); earlier <= year; earlier++) {
            if (news.apply(earlier).isDone()) {
                return Verdict.MET;
            }
        }
        return judged(news.apply(year));
    }

    private Verdict judged(DutyNews latest) {
        return switch (latest.state()) {
            case MISSING -> isDue() ? Verdict.NOT_REPORTED : Verdict.NOT_DUE;
            case QUESTIONED -> Verdict.QUESTIONED;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case FILED -> latest.isDone() ? Verdict.MET : isDue() ? Verdict.SHORTFALL : Verdict.NOT_DUE;
        };
    }

    private Verdict trend() {
        DutyNews now = news.apply(year);
        if (!now.is(State.FILED)) {
            return judged(now);
        }
        if (now.count() == null) {
            return judged(DutyNews.MISSING);
        }
        return isEachYear() ? yearlyTrend() : standingTrend(figures());
    }

    private Verdict yearlyTrend() {
        List<Fraction> figures = figures();
        if (year == duty.from().year()) {
            return Verdict.ON_TRACK;
        }
        if (figures.size() < 2) {
            return judged(DutyNews.MISSING);
        }
        Fraction last = figures.get(figures.size() - 1);
        boolean rose = last.isAbove(figures.get(figures.size() - 2));
        return rose ? Verdict.MET : isDue() ? Verdict.SHORTFALL : Verdict.NOT_DUE;
    }

    private Verdict standingTrend(List<Fraction> figures) {
        boolean fell = false;
        for (int i = 1; i < figures.size(); i++) {
            fell |= figures.get(i - 1).isAbove(figures.get(i));
        }
        if (!isDue()) {
            return fell ? Verdict.BEHIND : Verdict.ON_TRACK;
        }
        if (figures.size() < 2) {
            return Verdict.NOT_REPORTED;
        }
        boolean rose = figures.get(figures.size() - 1).isAbove(figures.get(0));
        return rose && !fell ? Verdict.MET : Verdict.SHORTFALL;
    }

    private List<Fraction> figures() {
        List<Fraction> figures = new ArrayList<>();
        for (int each = duty.from().year(); each <= year; each++) {
            DutyNews reported = news.apply(each);
            if (reported.is(State.FILED) && reported.count() != null) {
                figures.add(reported.count());
            }
        }
        return figures;
    }
}
