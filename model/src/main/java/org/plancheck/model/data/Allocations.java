package org.plancheck.model.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/**
 * All allocations of an office, by what is in force when. A reallocation replaces the whole allocation of its item from
 * its first year on: a county that it does not name has no share any more.
 */
public final class Allocations {
    private final Map<String, List<Allocation>> byItem = new TreeMap<>();

    public Allocations(List<Allocation> all) {
        all.forEach(
                a -> byItem.computeIfAbsent(a.item(), item -> new ArrayList<>()).add(a));
    }

    /** All allocations of an item, as given. */
    public List<Allocation> of(Plan plan, Item item) {
        return List.copyOf(byItem.getOrDefault(plan.key(item), List.of()));
    }

    /**
     * The shares in force in a year, by code: for yearly items the year's own, otherwise those of the final target, of
     * which the last one named holds.
     */
    public List<Allocation> inForce(Plan plan, Item item, int year) {
        return inForce(plan, item, year, share -> share.inForceFrom() <= year);
    }

    /** What stood in the place of a reallocated share for the same year. */
    public Optional<Allocation> replaced(Plan plan, Item item, Allocation share, int year) {
        return inForce(plan, item, year, earlier -> earlier.inForceFrom() < share.inForceFrom()).stream()
                .filter(earlier -> earlier.jurisdiction().equals(share.jurisdiction()))
                .findFirst();
    }

    /** The years in which an item's shares bind: each of a yearly one's, the final year of others. */
    public static List<Integer> bindingYears(Commitment commitment) {
        return commitment.cadence() == Cadence.EACH_YEAR
                ? Stream.iterate(commitment.from().year(), year -> year <= commitment.finalYear(), year -> year + 1)
                        .toList()
                : List.of(commitment.finalYear());
    }

    private List<Allocation> inForce(Plan plan, Item item, int year, Predicate<Allocation> known) {
        boolean yearly = item.cadence() == Cadence.EACH_YEAR;
        List<Allocation> possible = byItem.getOrDefault(plan.key(item), List.of()).stream()
                .filter(share -> !yearly || share.year() == year)
                .filter(known)
                .toList();
        int newest = possible.stream().mapToInt(Allocation::inForceFrom).max().orElse(Integer.MIN_VALUE);
        Map<String, Allocation> byCounty = new TreeMap<>();
        possible.stream()
                .filter(share -> share.inForceFrom() == newest)
                .sorted(Comparator.comparingInt(Allocation::year))
                .forEach(share -> byCounty.put(share.jurisdiction(), share));
        return List.copyOf(byCounty.values());
    }
}
