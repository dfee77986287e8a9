package org.plancheck.engine.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** What to call the duties that were reported on. */
final class DutyTitles {
    private final Map<String, Bilingual> titles = new HashMap<>();

    DutyTitles(List<Plan> plans) {
        plans.forEach(plan -> plan.duties().forEach(duty -> titles.putIfAbsent(plan.key(duty), duty.title())));
    }

    /** The title of the duty with this key, or the key itself where no plan of the run has it. */
    Bilingual of(String key) {
        return titles.getOrDefault(key, Bilingual.same(key));
    }
}
