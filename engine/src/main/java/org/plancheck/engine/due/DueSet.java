package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Computes what is due before anything is judged, so that nothing can pass by silence. */
public final class DueSet {
    private final Registry registry;
    private final Shares shares;

    public DueSet(Registry registry, List<Allocation> allocations) {
        this.registry = registry;
        this.shares = new Shares(registry, allocations);
    }

    /** Every due triple of the plans up to a year, in a fixed order. */
    public List<DueTriple> upTo(int year, List<Plan> plans) {
        Map<String, List<DueTriple>> byItem = new TreeMap<>();
        for (Plan plan : plans) {
            plan.items().forEach(item -> byItem.put(plan.key(item), ofItem(plan, item, year)));
        }
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    private List<DueTriple> ofItem(Plan plan, Item item, int upTo) {
        List<DueTriple> due = new ArrayList<>();
        Jurisdiction city = registry.jurisdiction(plan.jurisdiction())
                .orElseThrow(() -> new IllegalStateException("checked when read: " + plan.jurisdiction()));
        String reporter = reporterId(item);
        int last = Math.min(item.finalYear(), upTo);
        for (int year = item.from().year(); year <= last; year++) {
            List<Jurisdiction> counties = item.scope().isEachCounty() ? counties(item, city, year) : List.of();
            Map<Jurisdiction, Share> allocated = shares.inForce(plan, item, year);
            due.add(new DueTriple(plan, item, city, year, !counties.isEmpty(), null, reporter));
            for (Jurisdiction county : counties) {
                due.add(new DueTriple(plan, item, county, year, false, allocated.get(county), county.code()));
            }
            if (counties.isEmpty()) {
                for (Map.Entry<Jurisdiction, Share> entry : allocated.entrySet()) {
                    Jurisdiction county = entry.getKey();
                    due.add(new DueTriple(plan, item, county, year, false, entry.getValue(), county.code()));
                }
            }
        }
        due.sort(
                Comparator.comparing((DueTriple triple) -> triple.jurisdiction().code())
                        .thenComparing(DueTriple::year));
        return due;
    }

    private List<Jurisdiction> counties(Item item, Jurisdiction city, int year) {
        return registry.countiesOf(city.code(), year).stream()
                .filter(item::concerns)
                .toList();
    }

    /** The id of the unit that files an item: the office where the text names none, or only many at once. */
    public String reporterId(Item item) {
        return reporterId(item, registry);
    }

    static String reporterId(Item item, Registry registry) {
        String printed = item.reporter();
        return printed == null
                ? Registry.OFFICE
                : registry.unitNamed(printed)
                        .filter(unit -> !unit.collective())
                        .map(unit -> unit.id())
                        .orElse(Registry.OFFICE);
    }
}
