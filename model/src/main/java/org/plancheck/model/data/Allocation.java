package org.plancheck.model.data;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * A county's share of a city commitment (任务分解).
 *
 * @param item {@code plan-id/commitment-id}
 * @param jurisdiction the county's code
 * @param year the year it is for; for by-deadline commitments the share of the final target, with the deadline's year
 * @param value absolute share in the commitment's unit
 * @param keyed how it was divided by a key, null when it was given outright
 * @param reallocation the decision that replaced an earlier allocation by this one, null for a first allocation
 */
public record Allocation(
        String item,
        String jurisdiction,
        int year,
        Quantity value,
        @Nullable KeyedShare keyed,
        @Nullable Reallocation reallocation,
        Provenance provenance) {

    /** A first allocation, given outright. */
    public Allocation(String item, String jurisdiction, int year, Quantity value, Provenance provenance) {
        this(item, jurisdiction, year, value, null, null, provenance);
    }

    /** The first year for which it holds; a first allocation holds from the beginning. */
    public int inForceFrom() {
        return reallocation == null ? Integer.MIN_VALUE : reallocation.from();
    }
}
