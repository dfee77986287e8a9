package org.plancheck.model.plan;

/**
 * For whom an item is due: {@code city}, {@code city-level} (市本级, never takes in counties), {@code
 * each-county}, or another unit such as {@code each-school} that is reported as "satisfied of total".
 *
 * @param code the word used in plans
 */
public record Scope(String code) {
    public static final Scope CITY = new Scope("city");
    public static final Scope CITY_LEVEL = new Scope("city-level");
    public static final Scope EACH_COUNTY = new Scope("each-county");

    /** Every county on its own; the city's verdict is rolled up from theirs. */
    public boolean isEachCounty() {
        return equals(EACH_COUNTY);
    }

    /** Units below the county that one reporter counts: satisfied of total. */
    public boolean isCountedUnits() {
        return code.startsWith("each-") && !isEachCounty();
    }
}
