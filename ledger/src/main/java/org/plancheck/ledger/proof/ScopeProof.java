package org.plancheck.ledger.proof;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Letters;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.Task;

/** For whom an item is due and who answers for it is what the text prints. */
final class ScopeProof {
    private final ClauseText text;
    private final Plan plan;
    private final Contradictions contradictions;

    ScopeProof(ClauseText text, Plan plan, Contradictions contradictions) {
        this.text = text;
        this.plan = plan;
        this.contradictions = contradictions;
    }

    void check(Entry entry, Wording wording) {
        Item item = entry.item();
        if (item != null) {
            scope(entry, item, wording);
            units(entry, item);
        }
    }

    private void scope(Entry entry, Item item, Wording wording) {
        boolean cityLevel = Vocabulary.CITY_LEVEL.matcher(wording.passage()).find();
        if (cityLevel != item.scope().equals(Scope.CITY_LEVEL) && item instanceof Commitment) {
            contradictions.add(
                    entry, "scope.city-level", Map.of("encoded", item.scope().code()));
        }
        Pattern every = item.scope().inYear().isPresent() ? Vocabulary.EVERY_PART_OF_YEAR : Vocabulary.EVERY_UNIT;
        if (item.scope().code().startsWith("each-") && !wording.says(every)) {
            contradictions.add(
                    entry, "scope.each", Map.of("encoded", item.scope().code()));
        }
    }

    /** An item takes its clause's units, or names its own, who then stand in the clause. */
    private void units(Entry entry, Item item) {
        List<String> ofClause = plan.tasks().stream()
                .filter(task -> task.clause().equals(item.clause()))
                .map(Task::responsible)
                .findFirst()
                .orElse(List.of());
        if (!item.responsible().equals(ofClause)) {
            item.responsible().stream()
                    .filter(unit -> !standsInClause(unit, item.clause()))
                    .forEach(unit -> contradictions.add(entry, "unit.not-printed", Map.of("unit", unit)));
        }
        String reporter = item.reporter();
        if (reporter != null
                && !item.responsible().stream().limit(1).toList().contains(reporter)
                && !standsInClause(reporter, item.clause())) {
            contradictions.add(entry, "unit.not-printed", Map.of("unit", reporter));
        }
    }

    private boolean standsInClause(String unit, String clause) {
        return text.place(clause)
                .map(place -> text.letters().normal(place).contains(Letters.normalise(unit)))
                .orElse(false);
    }
}
