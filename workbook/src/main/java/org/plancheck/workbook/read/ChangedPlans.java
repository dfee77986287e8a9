package org.plancheck.workbook.read;

import java.util.Map;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.yaml.Problems;

/** The plans that changed since a template was made from them: its rows and targets may be outdated. */
final class ChangedPlans {
    private ChangedPlans() {}

    /** A note for each plan whose version differs from the one that the workbook is stamped with. */
    static void note(Map<String, String> stamp, Known known, Problems problems) {
        for (String entry : stamp.getOrDefault("plans", "").split(",", -1)) {
            int at = entry.lastIndexOf('@');
            String id = entry.substring(0, Math.max(at, 0));
            String stamped = entry.substring(at + 1);
            known.version(id)
                    .filter(version -> !version.equals(stamped))
                    .flatMap(version -> known.plan(id))
                    .ifPresent(plan -> problems.note(Words.FORMS, "form.plan-changed", Map.of("plan", plan.title())));
        }
    }
}
