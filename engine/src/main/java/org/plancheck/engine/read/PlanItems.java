package org.plancheck.engine.read;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/**
 * The items that a scheme may name.
 *
 * @param keys {@code plan-id/item-id} of every item
 * @param clauses of every item
 * @param complete false where a plan cannot be read: what it holds is then not known to be wrong
 */
record PlanItems(Set<String> keys, Set<String> clauses, boolean complete) {

    /** The items of plans. */
    static PlanItems of(Collection<Plan> plans, boolean complete) {
        Set<String> keys = new TreeSet<>();
        Set<String> clauses = new TreeSet<>();
        for (Plan plan : plans) {
            plan.items().map(Item::id).forEach(id -> keys.add(plan.id() + "/" + id));
            plan.items().map(Item::clause).forEach(clauses::add);
        }
        return new PlanItems(keys, clauses, complete);
    }

    boolean isKnown(String key) {
        return !complete || keys.contains(key);
    }

    /** Whether any item stands under a clause or the beginning of one. */
    boolean hasUnder(String action) {
        return !complete || clauses.stream().anyMatch(clause -> Weights.takesIn(action, clause));
    }
}
