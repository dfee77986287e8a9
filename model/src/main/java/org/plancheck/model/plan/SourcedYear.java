package org.plancheck.model.plan;

/**
 * A year and where it comes from.
 *
 * @param year calendar year
 * @param source what says so
 */
public record SourcedYear(int year, YearSource source) {}
