package org.plancheck.engine.follow;

import java.util.List;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** What to call the duties that were reported on. */
record DutyTitles(List<Plan> plans) {

    /** The title of the duty with this key, or the key itself where no plan of the run has it. */
    Bilingual of(String key) {
        return plans.stream()
                .flatMap(plan -> plan.dutyKeyed(key).stream())
                .findFirst()
                .map(Duty::title)
                .orElse(Bilingual.same(key));
    }
}
