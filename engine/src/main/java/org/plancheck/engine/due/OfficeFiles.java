package org.plancheck.engine.due;

import java.util.List;
import java.util.Optional;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;

/** What the office laid down beside the plans: who was allocated what, and what it confirmed as not applicable. */
public record OfficeFiles(List<Allocation> allocations, List<Confirmation> confirmations) {

    /** Whether an area was allocated a share of an item in any year. */
    boolean isAllocated(String item, String area) {
        return allocations.stream()
                .anyMatch(a -> a.item().equals(item) && a.jurisdiction().equals(area));
    }

    /** The confirmation that an item does not apply to an area in a year. */
    Optional<Confirmation> confirmation(String item, String area, int year) {
        return confirmations.stream()
                .filter(c -> c.item().equals(item) && c.jurisdiction().equals(area) && c.year() == year)
                .findFirst();
    }
}
