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
 * @param life from when and until when it exists, and what became of it
 */
public record Jurisdiction(
        String code, Bilingual name, Level level, @Nullable String parent, List<String> overlaps, Life life) {

    /** An area that has always existed, as far as plans are concerned, and still does. */
    public Jurisdiction(String code, Bilingual name, Level level, @Nullable String parent, List<String> overlaps) {
        this(code, name, level, parent, overlaps, Life.UNCHANGED);
    }

    /** The rank of an area. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN,
        ZONE
    }

    /**
     * What boundary changes (区划调整) made of an area; changes count from whole years.
     *
     * @param since the first year in which it files for itself, null when no change made it
     * @param until the last one, null while it exists
     * @param successors codes of the areas that it went into: one when it was merged or renamed, several when it was split
     * @param formerNames Chinese names that the same code had before
     */
    public record Life(
            @Nullable Integer since, @Nullable Integer until, List<String> successors, List<String> formerNames) {
        /** No change is known. */
        public static final Life UNCHANGED = new Life(null, null, List.of(), List.of());

        boolean covers(int year) {
            return (since == null || since <= year) && (until == null || year <= until);
        }
    }

    /** Whether this area is counted as a unit of its city: a county, or a zone that overlaps none. */
    public boolean isCountedUnit() {
        return level == Level.COUNTY || (level == Level.ZONE && overlaps.isEmpty());
    }

    /** Whether the area exists in a year. */
    public boolean existsIn(int year) {
        return life.covers(year);
    }

    /** Whether this is its Chinese name, or was before. */
    public boolean isCalled(String printed) {
        return name.zh().equals(printed) || life.formerNames().contains(printed);
    }
}
