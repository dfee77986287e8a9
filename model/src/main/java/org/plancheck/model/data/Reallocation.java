package org.plancheck.model.data;

import java.time.LocalDate;

/**
 * The decision by which an allocation replaced an earlier one (调整分解).
 *
 * @param from the first year for which it holds; years before keep what was in force
 * @param document its number (文号)
 */
public record Reallocation(int from, String document, LocalDate date) {}
