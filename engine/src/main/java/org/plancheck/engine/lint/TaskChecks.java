package org.plancheck.engine.lint;

import java.util.Map;
import org.plancheck.model.plan.Task;

/** Tasks against the items that stand in them. */
final class TaskChecks {
    private TaskChecks() {}

    /** A task asks for something; entries that the reader refused count too. */
    static void askForSomething(Subject subject) {
        for (Task task : subject.plan().tasks()) {
            if (subject.asRead().items().noneMatch(i -> i.clause().equals(task.clause()))) {
                subject.note(
                        subject.places().of(task),
                        "task.empty",
                        Map.of("clause", task.clause(), "heading", task.heading()));
            }
        }
    }
}
