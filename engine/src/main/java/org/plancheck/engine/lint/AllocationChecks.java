package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Allocations;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.registry.Indicator;

/** What the office allocated to counties against what the plan promises. */
final class AllocationChecks {
    private AllocationChecks() {}

    /** The shares of a commitment come to its figure: each year's for a yearly one, the latest ones for others. */
    static void addUp(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            List<Allocation> shares = shares(subject, commitment);
            if (addsUp(subject, commitment)) {
                binding(subject, commitment).forEach((year, bound) -> compare(subject, commitment, year, bound));
            } else if (!shares.isEmpty()) {
                Place at = place(commitment, shares.get(0).provenance());
                subject.note(at, "shares.not-summed", Map.of("item", commitment.id()));
            }
        }
    }

    private static List<Allocation> shares(Subject subject, Commitment commitment) {
        String key = subject.plan().key(commitment);
        return subject.allocations().stream().filter(a -> a.item().equals(key)).toList();
    }

    private static boolean addsUp(Subject subject, Commitment commitment) {
        boolean counted = Figures.isSummed(commitment) || commitment.measure() == Measure.STOCK;
        return counted
                && commitment.terms().isOwnFigure()
                && subject.registry()
                        .indicator(commitment.indicator())
                        .filter(Indicator::addsUp)
                        .isPresent();
    }

    /** The shares that are judged together, by the years in which they bind. */
    private static Map<Integer, List<Allocation>> binding(Subject subject, Commitment commitment) {
        Allocations all = new Allocations(subject.allocations());
        Map<Integer, List<Allocation>> binding = new TreeMap<>();
        for (int year : Allocations.bindingYears(commitment)) {
            List<Allocation> shares = all.inForce(subject.plan(), commitment, year);
            if (!shares.isEmpty()) {
                binding.put(year, shares);
            }
        }
        return binding;
    }

    private static void compare(Subject subject, Commitment commitment, int year, List<Allocation> shares) {
        Quantity sum = shares.stream().map(Allocation::value).reduce(Quantity.ZERO, Quantity::plus);
        int order = sum.compareTo(commitment.figure(year));
        Place at = place(commitment, shares.get(0).provenance());
        Map<String, Object> args = Map.of(
                "item", commitment.id(),
                "year", year,
                "counties", shares.size(),
                "sum", sum.toPlain() + commitment.unit(),
                "target", Figures.shown(commitment));
        boolean limit = commitment.comparator().isLimit();
        if (!commitment.comparator().satisfiedBy(order)) {
            subject.warning(at, limit ? "shares.over" : "shares.short", args);
        } else if (!limit && sum.above(most(commitment, year))) {
            subject.note(at, "shares.above", args);
        }
    }

    private static Quantity most(Commitment commitment, int year) {
        Quantity high = commitment.high();
        return high == null ? commitment.figure(year) : high;
    }

    private static Place place(Commitment commitment, Provenance provenance) {
        return new Place(commitment.id(), provenance.file(), Integer.parseInt(provenance.place()));
    }
}
