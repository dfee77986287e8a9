package org.plancheck.engine.due;

import java.time.LocalDate;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;

/** Where in its life an item stands in a year. */
final class Stages {
    private final Registry registry;
    private final LocalDate asOf;

    Stages(Registry registry, LocalDate asOf) {
        this.registry = registry;
        this.asOf = asOf;
    }

    /**
     * The stage of a triple.
     *
     * @param hasValue whether a value is reported for the year; decides where survey years are unknown
     */
    Stage of(DueTriple triple, boolean hasValue) {
        Item item = triple.item();
        if (isUnsurveyed(triple, hasValue)) {
            return Stage.UNSURVEYED;
        }
        if (isOpen(triple.year())) {
            return Stage.OPEN;
        }
        return triple.year() == item.span(triple.year()).last() ? Stage.DUE : Stage.WATCHED;
    }

    /** Whether a year is not over on the as-of date. */
    boolean isOpen(int year) {
        return asOf.isBefore(LocalDate.of(year, 12, 31));
    }

    private boolean isUnsurveyed(DueTriple triple, boolean hasValue) {
        if (!Surveys.isShareBeforeItsEnd(triple.item(), triple.year())) {
            return false;
        }
        String indicator = ((Commitment) triple.item()).indicator();
        boolean yearsKnown = !triple.plan().surveyYears(indicator).isEmpty();
        boolean surveyed = registry.indicator(indicator).map(Indicator::survey).orElse(false);
        return yearsKnown ? Surveys.notHeld(triple.plan(), triple.item(), triple.year()) : surveyed && !hasValue;
    }
}
