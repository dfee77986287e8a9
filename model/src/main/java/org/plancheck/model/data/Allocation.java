package org.plancheck.model.data;

import org.plancheck.model.number.Quantity;

/**
 * A county's share of a city commitment (任务分解).
 *
 * @param item {@code plan-id/commitment-id}
 * @param jurisdiction the county's code
 * @param year the year it is for; for by-deadline commitments the share of the final target, with the deadline's year
 * @param value absolute share in the commitment's unit
 */
public record Allocation(String item, String jurisdiction, int year, Quantity value, Provenance provenance) {}
