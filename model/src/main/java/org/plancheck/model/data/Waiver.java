package org.plancheck.model.data;

import java.time.LocalDate;
import java.util.Set;

/**
 * An approved exemption (豁免). The item is still evaluated and shown as waived.
 *
 * @param item {@code plan-id/item-id}
 * @param jurisdiction code
 * @param years the years it covers
 * @param approval approval number
 * @param expires valid through that day
 */
public record Waiver(
        String item,
        String jurisdiction,
        Set<Integer> years,
        String reason,
        String approval,
        LocalDate expires,
        Provenance provenance) {

    /** Whether it is about this item, area and year, expired or not. */
    public boolean covers(String itemKey, String jurisdictionCode, int year) {
        return item.equals(itemKey) && jurisdiction.equals(jurisdictionCode) && years.contains(year);
    }

    /** Whether it has effect on the given day; it has on the day of expiry. */
    public boolean validOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
