package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import org.plancheck.model.plan.Item;

/** The headed parts of a plan against the items that stand under them. */
final class ActionChecks {
    private ActionChecks() {}

    /** Every item belongs to an action, a project or another section: one note for a plan, not one for each item. */
    static void holdEveryItem(Subject subject) {
        List<String> clauses = subject.items().stream()
                .filter(item -> subject.plan().actionOf(item).isEmpty())
                .map(Item::clause)
                .toList();
        if (!clauses.isEmpty()) {
            subject.note(
                    subject.places().head(),
                    "action.none",
                    Map.of(
                            "items",
                            clauses.size(),
                            "clauses",
                            String.join("、", clauses.stream().distinct().toList())));
        }
    }
}
