package org.plancheck.model.data;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/**
 * One reported value (填报值), not tied to a plan.
 *
 * @param reporter id of the filing unit: a responsible unit's id, or a county's code
 * @param note the unit's explanation (说明), null when none was given
 */
public record Observation(
        Indicator indicator,
        Jurisdiction jurisdiction,
        int year,
        String reporter,
        Reading reading,
        @Nullable String note,
        @Nullable Evidence evidence,
        Provenance provenance) {}
