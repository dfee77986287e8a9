package org.plancheck.engine.lint;

import java.util.IdentityHashMap;
import java.util.List;
import org.plancheck.engine.read.PlanDraft;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;

/** Where in a plan's files each of its entries stands; equal entries stand in different places. */
final class Places {
    private final PlanDraft draft;
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    Places(PlanDraft draft, Plan plan) {
        this.draft = draft;
        note("commitments.yaml", "commitments", plan.commitments());
        note("duties.yaml", "duties", plan.duties());
        note("tasks.yaml", "tasks", plan.tasks());
        note("plan.yaml", "baselines", plan.baselines());
    }

    /** The whole folder. */
    Place plan() {
        return new Place(null, draft.name(), 0);
    }

    /** The head with the actions. */
    Place head() {
        return new Place(null, draft.name() + "/plan.yaml", 0);
    }

    /** The list of tasks. */
    Place tasks() {
        return new Place(null, draft.name() + "/tasks.yaml", 0);
    }

    Place of(Item item) {
        return at(item);
    }

    Place of(Task task) {
        return at(task);
    }

    Place of(Baseline baseline) {
        return at(baseline);
    }

    private Place at(Object entry) {
        return places.getOrDefault(entry, plan());
    }

    private void note(String file, String key, List<?> entries) {
        List<Integer> lines = Lines.of(draft.folder().resolve(file), key);
        for (int i = 0; i < entries.size() && i < lines.size(); i++) {
            Object entry = entries.get(i);
            String item = entry instanceof Item named ? named.id() : null;
            places.put(entry, new Place(item, draft.name() + "/" + file, lines.get(i)));
        }
    }
}
