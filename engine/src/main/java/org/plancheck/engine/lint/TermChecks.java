package org.plancheck.engine.lint;

import java.util.Map;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Terms;

/** What a commitment says beyond its figure: milestones, years that are looked at together, what it is relative to. */
final class TermChecks {
    private TermChecks() {}

    /** Milestones lead to the target and never back. */
    static void milestonesLeadOn(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            if (commitment.cadence() != Cadence.EACH_YEAR
                    && !commitment.comparator().isLimit()) {
                leadOn(subject, commitment);
            }
        }
    }

    private static void leadOn(Subject subject, Commitment commitment) {
        Quantity before = null;
        for (Map.Entry<Integer, Quantity> milestone :
                commitment.terms().byYear().entrySet()) {
            Quantity figure = milestone.getValue();
            if (before != null && before.above(figure) || figure.above(commitment.target())) {
                subject.warning(
                        subject.places().of(commitment),
                        "milestone.backwards",
                        Map.of(
                                "year",
                                milestone.getKey(),
                                "value",
                                figure.toPlain(),
                                "target",
                                Figures.shown(commitment)));
            }
            before = figure;
        }
    }

    /** A block or window of years that is longer than the item runs is never due. */
    static void fallsDue(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            Terms terms = commitment.terms();
            int years = Math.max(terms.every(), terms.window());
            int runs = commitment.finalYear() - commitment.from().year() + 1;
            if (years > runs) {
                subject.error(subject.places().of(commitment), "span.never-due", Map.of("years", years, "runs", runs));
            }
        }
    }

    /** Where the plan prints no figure of the base year, somebody has to know it. */
    static void baseIsKnown(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            Against against = commitment.terms().against();
            if (against != null && against.isFixed() && !isPrinted(subject, commitment, against)) {
                subject.note(
                        subject.places().of(commitment),
                        "base.not-printed",
                        Map.of("indicator", commitment.indicator(), "year", Targets.baseYear(commitment, against)));
            }
        }
    }

    private static boolean isPrinted(Subject subject, Commitment commitment, Against against) {
        Integer year = against.year();
        return subject.plan().baselines().stream()
                .anyMatch(b -> b.indicator().equals(commitment.indicator())
                        && b.jurisdiction().equals(subject.plan().jurisdiction())
                        && (year == null ? b.year() < commitment.finalYear() : b.year() == year));
    }
}
