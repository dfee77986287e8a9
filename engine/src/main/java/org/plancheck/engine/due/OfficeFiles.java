package org.plancheck.engine.due;

import java.util.List;
import java.util.Optional;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Reference;

/**
 * What the office laid down beside the plans: who was allocated what, and what it confirmed as not applicable, which
 * figures it quotes to compare with.
 */
public record OfficeFiles(List<Allocation> allocations, List<Confirmation> confirmations, List<Reference> references) {

    /** Whether an area was allocated a share of an item in any year. */
    boolean isAllocated(String item, String area) {
        return allocations.stream()
                .anyMatch(a -> a.item().equals(item) && a.jurisdiction().equals(area));
    }

    /** The figure that the office quotes of an indicator in an area and year. */
    Optional<Reference> reference(String indicator, String area, int year) {
        return references.stream()
                .filter(r -> r.indicator().equals(indicator) && r.jurisdiction().equals(area) && r.year() == year)
                .findFirst();
    }

    /** The confirmation that an item does not apply to an area in a year. */
    Optional<Confirmation> confirmation(String item, String area, int year) {
        return confirmations.stream()
                .filter(c -> c.item().equals(item) && c.jurisdiction().equals(area) && c.year() == year)
                .findFirst();
    }
}
