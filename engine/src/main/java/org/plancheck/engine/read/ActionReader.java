package org.plancheck.engine.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;

/** Reads the headed parts of a plan: actions, projects and other sections, each above something. */
final class ActionReader {
    private final Set<String> clauses;
    private final boolean sound;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param plan with its tasks and items
     * @param sound whether these are without mistakes; else nothing is said to be missing
     */
    ActionReader(Plan plan, boolean sound) {
        this.clauses = Stream.concat(
                        plan.tasks().stream().map(Task::clause), plan.items().map(Item::clause))
                .collect(Collectors.toSet());
        this.sound = sound;
    }

    List<Action> read(Fields plan) {
        return plan.listOf("actions", this::action);
    }

    private Action action(Fields fields) {
        Action action = new Action(
                PlanNames.clause(fields),
                fields.text("heading"),
                fields.optionalText("en"),
                fields.choice("kind", Action.Kind.class));
        fields.done();
        String clause = action.clause();
        if (PlanNames.CLAUSE.matcher(clause).matches()) {
            if (!taken.add(clause)) {
                fields.problem("clause", "double.id", Map.of("id", clause));
            } else if (sound && clauses.stream().noneMatch(action::covers)) {
                fields.problem("clause", "plan.empty-action", Map.of("clause", clause));
            }
        }
        return action;
    }
}
