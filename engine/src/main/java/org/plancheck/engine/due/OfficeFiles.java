package org.plancheck.engine.due;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Reference;

/**
 * What the office laid down beside the plans: who was allocated what, and what it confirmed as not applicable, which
 * figures it quotes to compare with.
 */
public final class OfficeFiles {
    private final Set<String> allocated = new HashSet<>();
    private final Map<String, Confirmation> confirmations = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();

    public OfficeFiles(List<Allocation> allocations, List<Confirmation> confirmations, List<Reference> references) {
        allocations.forEach(a -> allocated.add(key(a.item(), a.jurisdiction())));
        confirmations.forEach(c -> this.confirmations.putIfAbsent(key(c.item(), c.jurisdiction(), c.year()), c));
        references.forEach(r -> this.references.putIfAbsent(key(r.indicator(), r.jurisdiction(), r.year()), r));
    }

    /** Whether an area was allocated a share of an item in any year. */
    boolean isAllocated(String item, String area) {
        return allocated.contains(key(item, area));
    }

    /** The figure that the office quotes of an indicator in an area and year. */
    Optional<Reference> reference(String indicator, String area, int year) {
        return Optional.ofNullable(references.get(key(indicator, area, year)));
    }

    /** The confirmation that an item does not apply to an area in a year. */
    Optional<Confirmation> confirmation(String item, String area, int year) {
        return Optional.ofNullable(confirmations.get(key(item, area, year)));
    }

    private static String key(String what, String area) {
        return what + "@" + area;
    }

    private static String key(String what, String area, int year) {
        return key(what, area) + "/" + year;
    }
}
