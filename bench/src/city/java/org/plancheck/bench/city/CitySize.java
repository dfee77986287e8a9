package org.plancheck.bench.city;

/**
 * How large a made-up city is.
 *
 * @param commitments promises with a number, dealt out to the departments in turn
 * @param duties promises without one, dealt out likewise
 * @param from first year of the plan, and of the submissions
 * @param to last year of both
 */
public record CitySize(int counties, int departments, int commitments, int duties, int from, int to) {
    /** More counties and departments than any city of the shipped plans has. */
    public static final CitySize LARGE = new CitySize(12, 40, 60, 160, 2021, 2025);

    int years() {
        return to - from + 1;
    }
}
