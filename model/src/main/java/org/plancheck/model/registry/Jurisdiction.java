package org.plancheck.model.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * An area (行政区划).
 *
 * @param code GB/T 2260 code; a functional zone without one has a code of ours that starts with {@code zone-}
 * @param parent code of the area above, null at the top
 * @param overlaps counties whose figures already contain this zone's; such a zone is not added again
 */
public record Jurisdiction(
        String code, Bilingual name, Level level, @Nullable String parent, List<String> overlaps) {

    /** The rank of an area. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN,
        ZONE
    }

    /** Whether this area is counted as a unit of its city: a county, or a zone that overlaps none. */
    public boolean isCountedUnit() {
        return level == Level.COUNTY || (level == Level.ZONE && overlaps.isEmpty());
    }
}
