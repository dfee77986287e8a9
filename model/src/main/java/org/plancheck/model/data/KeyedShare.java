package org.plancheck.model.data;

import org.plancheck.model.number.Quantity;

/**
 * How one county's share came about when a figure was divided by a key: whole × figure ÷ total = exact → cut → share.
 *
 * @param whole what was divided, in the commitment's unit
 * @param figure the county's figure of the key
 * @param cut the exact share as a multiple of the key's step: rounded down, or up where the key says so
 * @param left what was left of the whole after all were cut; negative when rounding up gave away more
 * @param extra what this county got of it
 */
public record KeyedShare(
        AllocationKey key,
        Quantity whole,
        Quantity figure,
        Quantity exact,
        Quantity cut,
        Quantity left,
        Quantity extra) {

    /** The share itself. */
    public Quantity value() {
        return cut.plus(extra);
    }
}
