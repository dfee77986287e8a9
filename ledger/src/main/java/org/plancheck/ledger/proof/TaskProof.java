package org.plancheck.ledger.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Headings;
import org.plancheck.ledger.text.Letters;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;

/** Tasks, their headings and their responsible units equal the text's. */
final class TaskProof {
    private final ClauseText text;
    private final Plan plan;
    private final Contradictions contradictions;

    TaskProof(ClauseText text, Plan plan, Contradictions contradictions) {
        this.text = text;
        this.plan = plan;
        this.contradictions = contradictions;
    }

    /** Checks all tasks; tells how many of the text's numbered items and unit lists are encoded. */
    List<Tally> check() {
        plan.tasks().forEach(this::task);
        return List.of(items(), unitLists());
    }

    private void task(Task task) {
        if (text.place(task.clause()).isEmpty()) {
            add(task, "clause.unknown", Map.of("clause", task.clause()));
            return;
        }
        Span place = text.place(task.clause()).orElseThrow();
        if (!new Headings(text).isHeaded(task.clause(), task.heading())) {
            add(task, "task.heading", Map.of("encoded", task.heading()));
        }
        List<String> encoded =
                task.responsible().stream().map(Letters::normalise).toList();
        List<String> printed = printedUnits(task, place);
        if (!encoded.equals(printed)) {
            add(task, "task.units", Map.of("printed", String.join("、", printed), "encoded", String.join("、", encoded)));
        }
    }

    /** A paragraph takes the list printed in it; one without a list takes the list at its section's end. */
    private List<String> printedUnits(Task task, Span place) {
        return text.unitLists().stream()
                .filter(list -> place.contains(list.span()))
                .map(ClauseText.UnitList::units)
                .findFirst()
                .orElse(List.of());
    }

    private Tally items() {
        Set<String> encoded =
                new HashSet<>(plan.tasks().stream().map(Task::clause).toList());
        int total = 0;
        int claimed = 0;
        for (Clause clause : text.clauses()) {
            if (clause.code().matches(".*\\d")) {
                total++;
                if (encoded.contains(clause.code())) {
                    claimed++;
                } else {
                    contradictions.add(null, clause.code(), "task.missing", Map.of("clause", clause.code()));
                }
            }
        }
        return new Tally(Tally.Kind.TASKS, total, claimed, 0);
    }

    private Tally unitLists() {
        List<ClauseText.UnitList> printed = text.unitLists();
        int claimed = 0;
        for (ClauseText.UnitList list : printed) {
            boolean known = plan.tasks().stream()
                    .flatMap(task -> text.place(task.clause()).stream())
                    .anyMatch(place -> place.contains(list.span()));
            if (known) {
                claimed++;
            } else {
                contradictions.add(
                        null,
                        list.clause().code(),
                        "task.list-missing",
                        Map.of("units", String.join("、", list.units())));
            }
        }
        return new Tally(Tally.Kind.UNIT_LISTS, printed.size(), claimed, 0);
    }

    private void add(Task task, String code, Map<String, ?> args) {
        contradictions.add(task.clause(), task.clause(), code, args);
    }
}
