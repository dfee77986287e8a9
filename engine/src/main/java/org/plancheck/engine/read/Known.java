package org.plancheck.engine.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** What the names in a submission can mean. */
public final class Known {
    private final Shelf shelf;

    private Known(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Everything that the library holds. */
    public static Known of(Library library) {
        return new Known(library.shelf());
    }

    /** Given plans by id, whose files are not at hand. */
    public static Known of(Registry registry, Map<String, Plan> plans) {
        return new Known(Shelf.of(plans, registry));
    }

    public Registry registry() {
        return shelf.registry();
    }

    /** The plan with exactly this id. */
    public Optional<Plan> plan(String id) {
        return shelf.plan(id);
    }

    /** The plan of an item's key {@code plan-id/item-id}. */
    public Optional<Plan> planOf(String key) {
        return plan(key.substring(0, Math.max(0, key.indexOf('/'))));
    }

    /** The duty of a key {@code plan-id/duty-id}. */
    public Optional<Duty> duty(String key) {
        return planOf(key).flatMap(plan -> plan.dutyKeyed(key));
    }

    /** The plans of a city, in the order of their ids. */
    public List<Plan> plansOf(String city) {
        return shelf.of(city);
    }

    /** Every plan, in the order of the ids. */
    public List<Plan> plans() {
        return List.copyOf(shelf.plans(shelf.ids()).values());
    }

    /** As {@link Library#version}; none where the plan's files are not at hand. */
    public Optional<String> version(String planId) {
        return shelf.version(planId);
    }
}
