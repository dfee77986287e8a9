package org.plancheck.engine.read;

import java.util.Map;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * What the names in a submission can mean.
 *
 * @param plans by id
 * @param versions of the plans' files, by id of the plan; none where the files are not at hand
 */
public record Known(Registry registry, Map<String, Plan> plans, Map<String, String> versions) {

    /** Everything that the library holds. */
    public static Known of(Library library) {
        return new Known(library.registry(), library.plans(), library.versions());
    }
}
