package org.plancheck.reports.page;

import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;
import org.plancheck.reports.words.Lines;

/** Actions: what stands under one bracketed number of a plan, such as 三(一) with its tasks 三(一)1, 三(一)2 … */
final class Actions {
    private final List<Plan> plans;

    Actions(List<Plan> plans) {
        this.plans = plans;
    }

    /** The action's place: the clause up to its bracketed number, or all of it where it has none. */
    static String label(String clause) {
        int end = clause.indexOf(')') + 1;
        return Lines.clean(end == 0 ? clause : clause.substring(0, end));
    }

    /** What the action is called in the page's address; with the plan where there are several. */
    String key(String planId, String clause) {
        return plans.size() == 1 ? label(clause) : planId + " " + label(clause);
    }

    /** Headings of its tasks as printed, in the plan's order. */
    static String heading(Plan plan, String label) {
        return plan.tasks().stream()
                .filter(task -> label(task.clause()).equals(label))
                .map(Task::heading)
                .map(Lines::clean)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
