package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/**
 * A plan under the lamp: what the checks look at, and where they put what they find.
 *
 * @param plan without the entries that the reader refused
 * @param asRead with them
 * @param library all plans that could be read, this one included
 * @param allocations what the office allocated, of all plans
 */
record Subject(
        Plan plan,
        Plan asRead,
        List<Plan> library,
        Registry registry,
        List<Allocation> allocations,
        Places places,
        Findings findings) {

    void error(Place at, String code, Map<String, Object> args) {
        findings.add(LintSeverity.ERROR, plan.id(), at, code, args);
    }

    void warning(Place at, String code, Map<String, Object> args) {
        findings.add(LintSeverity.WARNING, plan.id(), at, code, args);
    }

    void note(Place at, String code, Map<String, Object> args) {
        findings.add(LintSeverity.NOTE, plan.id(), at, code, args);
    }

    List<Item> items() {
        return plan.items().toList();
    }

    /** The figure that decides, in the indicator's unit, so that 万元 and 元 compare. */
    Quantity target(Commitment commitment) {
        return Targets.of(commitment, registry);
    }

    /** Any figure of a commitment in the indicator's unit. */
    Quantity inIndicatorsUnit(Commitment commitment, Quantity figure) {
        return Targets.scaled(commitment, figure, registry);
    }

    /** The kind of unit a commitment counts in. */
    Optional<UnitOfMeasure> measure(Commitment commitment) {
        return registry.measure(commitment.unit());
    }

    /**
     * Pairs of this plan's commitments on one indicator, in the plan's order; parts and their wholes do not pair, nor
     * do figures that are relative to something else.
     */
    Stream<Pair> pairs() {
        List<Commitment> all = plan.commitments().stream()
                .filter(c -> c.partOf() == null && c.terms().isOwnFigure())
                .toList();
        return all.stream()
                .flatMap(first -> all.stream()
                        .skip(all.indexOf(first) + 1L)
                        .filter(second -> first.indicator().equals(second.indicator()))
                        .map(second -> new Pair(first, second)));
    }

    /** Two commitments on one indicator. */
    record Pair(Commitment first, Commitment second) {
        boolean sameScope() {
            return first.scope().equals(second.scope());
        }

        boolean sameDirection() {
            return first.comparator().isLimit() == second.comparator().isLimit();
        }

        Pair turned() {
            return new Pair(second, first);
        }
    }
}
