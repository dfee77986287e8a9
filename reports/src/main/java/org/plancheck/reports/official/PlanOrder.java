package org.plancheck.reports.official;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.Plan;

/** Items as their plans list them, commitments before duties, so that a reader meets the clauses in their order. */
final class PlanOrder {
    private final Map<String, Integer> places = new HashMap<>();

    PlanOrder(List<Plan> plans) {
        plans.forEach(plan ->
                plan.items().forEach(item -> places.putIfAbsent(plan.id() + "/" + item.id(), places.size())));
    }

    /** Areas and years of an item stay in the order they came in. */
    List<Judgement> of(List<Judgement> judgements) {
        return judgements.stream()
                .sorted(Comparator.comparing(j -> places.getOrDefault(j.due().itemKey(), places.size())))
                .toList();
    }
}
