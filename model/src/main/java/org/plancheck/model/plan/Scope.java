package org.plancheck.model.plan;

import java.util.Map;
import java.util.OptionalInt;

/**
 * For whom an item is due: {@code city}, {@code city-level} (市本级, never takes in counties), {@code
 * each-county}, or another unit such as {@code each-school} that is reported as "satisfied of total"; of {@code
 * each-half-year}, {@code each-quarter} and {@code each-month} the calendar knows the total.
 *
 * @param code the word used in plans
 */
public record Scope(String code) {
    public static final Scope CITY = new Scope("city");
    public static final Scope CITY_LEVEL = new Scope("city-level");
    public static final Scope EACH_COUNTY = new Scope("each-county");

    private static final Map<String, Integer> CALENDAR =
            Map.of("each-half-year", 2, "each-quarter", 4, "each-month", 12);

    /** How many of them a year has, where the units are parts of the year (每季度, 每月); empty for others. */
    public OptionalInt inYear() {
        Integer parts = CALENDAR.get(code);
        return parts == null ? OptionalInt.empty() : OptionalInt.of(parts);
    }

    /** Every county on its own; the city's verdict is rolled up from theirs. */
    public boolean isEachCounty() {
        return equals(EACH_COUNTY);
    }

    /** Units below the county that one reporter counts: satisfied of total. */
    public boolean isCountedUnits() {
        return code.startsWith("each-") && !isEachCounty();
    }
}
