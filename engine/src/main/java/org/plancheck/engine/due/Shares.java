package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Allocations;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Which county bears which share of an item in a year. */
public final class Shares {
    private final Registry registry;
    private final Allocations allocations;

    public Shares(Registry registry, List<Allocation> allocations) {
        this.registry = registry;
        this.allocations = new Allocations(allocations);
    }

    /**
     * The shares in force, by county in the order of their codes. The share of an area that one other took over passes to
     * it; that of a split one binds nobody until the office allocates anew.
     */
    public Map<Jurisdiction, Share> inForce(Plan plan, Item item, int year) {
        Map<Jurisdiction, List<Share.Part>> parts = new TreeMap<>(Comparator.comparing(Jurisdiction::code));
        for (Allocation share : allocations.inForce(plan, item, year)) {
            Jurisdiction area = area(share);
            Allocation replaced = allocations.replaced(plan, item, share, year).orElse(null);
            registry.bearer(area, year)
                    .ifPresent(bearer -> parts.computeIfAbsent(bearer, county -> new ArrayList<>())
                            .add(new Share.Part(area, share, replaced)));
        }
        Map<Jurisdiction, Share> shares = new LinkedHashMap<>();
        parts.forEach((county, all) -> shares.put(county, new Share(List.copyOf(all))));
        return shares;
    }

    private Jurisdiction area(Allocation share) {
        return registry.jurisdiction(share.jurisdiction())
                .orElseThrow(() -> new IllegalStateException("checked when read: " + share.jurisdiction()));
    }
}
