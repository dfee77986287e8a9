package org.plancheck.engine.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.YearSource;

/**
 * The years of a plan, and what they mean for an item that names none: what is due each year cannot have been due before
 * the plan was issued.
 *
 * @param from first year of the period
 * @param to its last year
 * @param issued date of issue, null where the text gives none
 */
public record Period(int from, int to, @Nullable LocalDate issued) {

    /** The first year of an item whose text names none. */
    SourcedYear first(Cadence cadence) {
        return cadence == Cadence.EACH_YEAR && issued != null && issued.getYear() > from
                ? new SourcedYear(issued.getYear(), YearSource.ISSUE)
                : new SourcedYear(from, YearSource.PERIOD);
    }

    /** The last year of an item whose text names none beside its deadline. */
    SourcedYear last(@Nullable Integer deadline) {
        return deadline == null ? new SourcedYear(to, YearSource.PERIOD) : new SourcedYear(deadline, YearSource.TEXT);
    }
}
