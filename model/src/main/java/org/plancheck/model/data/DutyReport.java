package org.plancheck.model.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;

/**
 * What a unit reports on a duty for a year.
 *
 * @param duty {@code plan-id/duty-id}
 * @param reporter id of the filing unit
 * @param state the state reported, or null when only a count is given, or nothing
 * @param count for duties that are counted (batches, events, trends), else null
 * @param notApplicable whether the unit says that the duty does not apply to it
 * @param date when it was done
 */
public record DutyReport(
        String duty,
        Jurisdiction jurisdiction,
        int year,
        String reporter,
        @Nullable DutyState state,
        Reading count,
        boolean notApplicable,
        @Nullable LocalDate date,
        @Nullable String note,
        @Nullable Evidence evidence,
        Provenance provenance) {

    /** Whether neither state nor count says anything: not reported, whatever the note says. */
    public boolean isBlank() {
        return state == null && !notApplicable && count instanceof Reading.Blank;
    }
}
