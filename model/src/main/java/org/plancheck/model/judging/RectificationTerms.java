package org.plancheck.model.judging;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * By when findings are to be rectified (整改期限): days of the year after the one that a finding is about.
 *
 * @param deadline the last day to rectify a finding
 * @param objectionsBy the last day to object to one
 */
public record RectificationTerms(MonthDay deadline, MonthDay objectionsBy) {

    /** The last day to rectify a finding about a year. */
    public LocalDate deadlineOf(int year) {
        return deadline.atYear(year + 1);
    }

    /** The last day to object to a finding about a year. */
    public LocalDate objectionsEnd(int year) {
        return objectionsBy.atYear(year + 1);
    }
}
