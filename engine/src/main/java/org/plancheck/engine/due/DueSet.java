package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Computes what is due before anything is judged, so that nothing can pass by silence. */
public final class DueSet {
    private final Registry registry;
    private final Map<String, List<Allocation>> allocations = new TreeMap<>();

    public DueSet(Registry registry, List<Allocation> allocations) {
        this.registry = registry;
        allocations.forEach(a -> this.allocations
                .computeIfAbsent(a.item(), item -> new ArrayList<>())
                .add(a));
    }

    /** Every due triple of the plans up to a year, in a fixed order. */
    public List<DueTriple> upTo(int year, List<Plan> plans) {
        List<DueTriple> due = new ArrayList<>();
        for (Plan plan : plans) {
            plan.items().forEach(item -> addItem(plan, item, year, due));
        }
        due.sort(Comparator.comparing(DueTriple::itemKey)
                .thenComparing(triple -> triple.jurisdiction().code())
                .thenComparing(DueTriple::year));
        return List.copyOf(due);
    }

    private void addItem(Plan plan, Item item, int upTo, List<DueTriple> due) {
        Jurisdiction city = registry.jurisdiction(plan.jurisdiction())
                .orElseThrow(() -> new IllegalStateException("checked when read: " + plan.jurisdiction()));
        List<Jurisdiction> counties = item.scope().isEachCounty() ? counties(item, city) : List.of();
        String reporter = reporterId(item);
        int last = Math.min(item.finalYear(), upTo);
        for (int year = item.from().year(); year <= last; year++) {
            due.add(new DueTriple(plan, item, city, year, !counties.isEmpty(), null, reporter));
            for (Jurisdiction county : counties) {
                due.add(new DueTriple(
                        plan, item, county, year, false, share(plan, item, county.code(), year), county.code()));
            }
            if (counties.isEmpty()) {
                addAllocated(plan, item, year, due);
            }
        }
    }

    private List<Jurisdiction> counties(Item item, Jurisdiction city) {
        return registry.countiesOf(city.code()).stream().filter(item::concerns).toList();
    }

    private void addAllocated(Plan plan, Item item, int year, List<DueTriple> due) {
        List<Allocation> all = allocations.getOrDefault(plan.key(item), List.of());
        all.stream().map(Allocation::jurisdiction).distinct().sorted().forEach(code -> {
            Allocation share = share(plan, item, code, year);
            if (share != null) {
                Jurisdiction county = registry.jurisdiction(code)
                        .orElseThrow(() -> new IllegalStateException("checked when read: " + code));
                due.add(new DueTriple(plan, item, county, year, false, share, code));
            }
        });
    }

    /** For yearly items the year's share; otherwise the share of the final target, whichever year names it last. */
    private @Nullable Allocation share(Plan plan, Item item, String code, int year) {
        return allocations.getOrDefault(plan.key(item), List.of()).stream()
                .filter(a -> a.jurisdiction().equals(code))
                .filter(a -> item.cadence() != Cadence.EACH_YEAR || a.year() == year)
                .max(Comparator.comparingInt(Allocation::year))
                .orElse(null);
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
