package org.plancheck.engine.due;

import java.util.Set;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;

/** Shares that are surveyed in some years only. */
public final class Surveys {
    private Surveys() {}

    /** Whether the plan's office knows that no survey of an item is held in a year; at the deadline there is one. */
    public static boolean notHeld(Plan plan, Item item, int year) {
        if (!isShareBeforeItsEnd(item, year)) {
            return false;
        }
        Set<Integer> years = plan.surveyYears(((Commitment) item).indicator());
        return !years.isEmpty() && !years.contains(year);
    }

    static boolean isShareBeforeItsEnd(Item item, int year) {
        return item instanceof Commitment commitment
                && commitment.measure() == Measure.SHARE
                && year != commitment.finalYear();
    }
}
