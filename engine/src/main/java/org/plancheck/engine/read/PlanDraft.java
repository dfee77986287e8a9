package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.plan.Drafts;
import org.plancheck.model.plan.Plan;

/**
 * A plan folder as far as it can be read. Where a mistake stands, a harmless stand-in does; look at the problems
 * before using an entry.
 *
 * @param name the folder as problems show it
 * @param plan with its drafts among its entries; null when its head cannot be read
 * @param drafts the entries that are marked as such
 * @param problems every mistake in its files
 */
public record PlanDraft(Path folder, String name, @Nullable Plan plan, Drafts drafts, List<Problem> problems) {

    /** The plan's id, which is its folder's name, whether it can be read or not. */
    public String id() {
        return String.valueOf(folder.getFileName());
    }
}
