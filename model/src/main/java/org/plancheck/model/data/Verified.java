package org.plancheck.model.data;

import java.time.LocalDate;

/**
 * The office's own figure (核定值) beside a reported one: it replaces what the unit reported on the same thing, area
 * and year, and counts where nothing was reported at all.
 *
 * @param value an observation or a duty report; its note repeats the reason, its reporter the unit that files it
 * @param reason why the office set it
 * @param by who verified it
 * @param on the day it was verified
 */
public record Verified<T>(T value, String reason, String by, LocalDate on) {}
