package org.plancheck.engine.lint;

import java.util.Map;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;

/** Duties against what their kind means. */
final class DutyChecks {
    private DutyChecks() {}

    /** An annual event is due each year, and an event that is due each year is an annual one. */
    static void cadenceFitsKind(Subject subject) {
        for (Duty duty : subject.plan().duties()) {
            boolean eachYear = duty.cadence() == Cadence.EACH_YEAR;
            if (duty.kind() == DutyKind.ANNUAL_EVENT && !eachYear) {
                subject.error(subject.places().of(duty), "duty.not-each-year", Map.of());
            } else if (duty.kind() == DutyKind.EVENT && eachYear) {
                subject.warning(subject.places().of(duty), "duty.annual-event", Map.of());
            }
        }
    }
}
