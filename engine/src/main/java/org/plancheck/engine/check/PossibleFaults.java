package org.plancheck.engine.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/**
 * What may turn out of a value before anybody filed one, from how it is asked for: names of the properties of {@link
 * org.plancheck.model.judging.Reported} that {@link ReportedFacts} can find true of it.
 */
public final class PossibleFaults {
    /** What may turn out of any value. */
    public static final Set<String> OF_ALL =
            Set.of("negative", "unreadable", "wrongUnit", "disagreeing", "slip", "evidenceShared", "notByReporter");

    private final Registry registry;
    private final List<Plan> plans;

    public PossibleFaults(Registry registry, List<Plan> plans) {
        this.registry = registry;
        this.plans = plans;
    }

    /** What may turn out of this value beyond that. */
    public Set<String> of(OwedValue value) {
        Set<String> faults = new TreeSet<>();
        String unit = value.indicator().unit();
        boolean percent = unit.equals("%");
        List<Commitment> promises = plans.stream()
                .flatMap(plan -> plan.commitments().stream())
                .filter(c -> c.indicator().equals(value.indicator().id()))
                .toList();
        addIf(faults, registry.measure(unit).map(UnitOfMeasure::whole).orElse(false), "fractional");
        addIf(faults, percent && value.entry() != Entry.PARTS, "outsideShare");
        addIf(faults, value.entry() != Entry.FIGURE, "numeratorAbove", "emptyDenominator");
        Stream<Scope> counted = promises.stream().map(Commitment::scope).filter(Scope::isCountedUnits);
        counted.forEach(scope -> faults.add(scope.inYear().isPresent() ? "notCalendar" : "totalMissing"));
        addIf(faults, !value.wholes().isEmpty() || hasParts(value), "partAbove");
        boolean byHand = promises.stream().anyMatch(ReportedFacts::isCountedByHand);
        addIf(faults, !percent && !byHand, "changedMuch");
        addIf(faults, promises.stream().anyMatch(ReportedFacts::isLevelToKeep), "fell");
        addIf(faults, promises.stream().anyMatch(ReportedFacts::isAddedUp), "runningTotal");
        addIf(faults, promises.stream().anyMatch(PossibleFaults::canBeHeaped), "heaped");
        return faults;
    }

    private boolean hasParts(OwedValue value) {
        return plans.stream()
                .flatMap(plan -> plan.commitments().stream()
                        .map(Commitment::partOf)
                        .flatMap(whole -> plan.commitments().stream().filter(c -> c.id().equals(whole))))
                .anyMatch(whole -> whole.indicator().equals(value.indicator().id()));
    }

    private static boolean canBeHeaped(Commitment commitment) {
        return commitment.cadence() == Cadence.EACH_YEAR
                && !ReportedFacts.isCountedByHand(commitment)
                && commitment.terms().isFixed();
    }

    private static void addIf(Set<String> faults, boolean possible, String... names) {
        if (possible) {
            faults.addAll(List.of(names));
        }
    }
}
