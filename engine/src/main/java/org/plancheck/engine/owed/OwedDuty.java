package org.plancheck.engine.owed;

import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Plan;

/** A duty that a unit owes a report on. */
public record OwedDuty(Plan plan, Duty duty) {

    /** {@code plan-id/duty-id}. */
    public String key() {
        return plan.key(duty);
    }

    /** Whether a number is part of the report: how many, or how high. */
    public boolean isCounted() {
        return duty.kind() == DutyKind.BATCH || duty.kind() == DutyKind.TREND;
    }
}
