package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;
import org.plancheck.workbook.grid.BookReader;
import org.plancheck.workbook.grid.RefusedBook;
import org.plancheck.workbook.layout.PlanVersion;

/** The plans that changed since a filled-in template was made from them: its rows and targets may be outdated. */
public final class ChangedPlans {
    private ChangedPlans() {}

    /**
     * Compares the versions that a workbook is stamped with to the library's.
     *
     * @param bytes a workbook of any make
     * @return none when nothing changed, the workbook cannot be read or carries no stamp
     */
    public static List<Plan> in(byte[] bytes, Library library) {
        try {
            return changed(Stamped.of(BookReader.read(bytes)).orElse(Map.of()).getOrDefault("plans", ""), library);
        } catch (RefusedBook refused) {
            // why is told where the submission is read
            return List.of();
        }
    }

    private static List<Plan> changed(String stamped, Library library) {
        List<Plan> changed = new ArrayList<>();
        for (String entry : stamped.split(",", -1)) {
            int at = entry.lastIndexOf('@');
            Plan plan = at < 0 ? null : library.plans().get(entry.substring(0, at));
            if (plan != null && !PlanVersion.of(library, plan).equals(entry.substring(at + 1))) {
                changed.add(plan);
            }
        }
        return changed;
    }
}
