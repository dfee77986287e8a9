package org.plancheck.engine.due;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;

/**
 * Item × jurisdiction × year: what is due exactly one verdict, before anything is judged.
 *
 * @param rollUp whether the verdict is combined from the counties'
 * @param share the county's allocated share, null when the item's own target binds
 * @param reporterId id of the unit that files
 */
public record DueTriple(
        Plan plan,
        Item item,
        Jurisdiction jurisdiction,
        int year,
        boolean rollUp,
        @Nullable Share share,
        String reporterId) {

    /** The same asked of another item in the same place. */
    public DueTriple asking(Item other) {
        return new DueTriple(plan, other, jurisdiction, year, rollUp, share, reporterId);
    }

    /** The same for another area, which has no share. */
    DueTriple of(Jurisdiction area) {
        return new DueTriple(plan, item, area, year, rollUp, null, reporterId);
    }

    /** The same filed by another unit. */
    DueTriple by(String reporter) {
        return new DueTriple(plan, item, jurisdiction, year, rollUp, share, reporter);
    }

    /** {@code plan-id/item-id}. */
    public String itemKey() {
        return plan.key(item);
    }

    /** {@code plan-id/item-id@jurisdiction/year}: unique in an assessment. */
    public String key() {
        return itemKey() + "@" + jurisdiction.code() + "/" + year;
    }
}
