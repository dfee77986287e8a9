package org.plancheck.engine.lint;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;

/** Where a plan starts from against where it wants to go. */
final class BaselineChecks {
    private BaselineChecks() {}

    /** A level or share that is to be reached is not reached already, still less passed. */
    static void belowTarget(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            if (isLevelToReach(commitment)) {
                newest(subject.plan(), commitment).ifPresent(base -> compare(subject, commitment, base));
            }
        }
    }

    private static boolean isLevelToReach(Commitment commitment) {
        boolean level = commitment.measure() == Measure.STOCK || commitment.measure() == Measure.SHARE;
        return level
                && commitment.terms().isOwnFigure()
                && commitment.scope().equals(Scope.CITY)
                && !commitment.comparator().isLimit();
    }

    private static void compare(Subject subject, Commitment commitment, Baseline base) {
        int order = base.value().compareTo(subject.target(commitment));
        String code = order > 0 ? "path.backwards" : "baseline.reached";
        if (commitment.comparator().satisfiedBy(order)) {
            subject.warning(
                    subject.places().of(commitment),
                    code,
                    Map.of(
                            "value", Figures.shown(commitment),
                            "base", Figures.inUnit(subject, commitment, base.value()),
                            "baseYear", base.year()));
        }
    }

    /** The baseline that the schedule path starts from. */
    private static Optional<Baseline> newest(Plan plan, Commitment commitment) {
        return plan.baselines().stream()
                .filter(b -> b.indicator().equals(commitment.indicator())
                        && b.jurisdiction().equals(plan.jurisdiction())
                        && b.year() < commitment.finalYear())
                .max(Comparator.comparingInt(Baseline::year));
    }
}
