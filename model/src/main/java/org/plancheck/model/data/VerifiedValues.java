package org.plancheck.model.data;

import java.util.List;

/** All that the office verified: at most one entry for each indicator or duty, area, year and unit that files it. */
public record VerifiedValues(List<Verified<Observation>> values, List<Verified<DutyReport>> duties) {
    /** Nothing was verified. */
    public static final VerifiedValues NONE = new VerifiedValues(List.of(), List.of());

    /** What several files hold together. */
    public static VerifiedValues joined(List<VerifiedValues> files) {
        return new VerifiedValues(
                files.stream().flatMap(f -> f.values().stream()).toList(),
                files.stream().flatMap(f -> f.duties().stream()).toList());
    }

    /** What one unit files for its own area. */
    public VerifiedValues of(String reporter, String jurisdiction) {
        return new VerifiedValues(
                values.stream()
                        .filter(v -> v.value().reporter().equals(reporter))
                        .filter(v -> v.value().jurisdiction().code().equals(jurisdiction))
                        .toList(),
                duties.stream()
                        .filter(v -> v.value().reporter().equals(reporter))
                        .filter(v -> v.value().jurisdiction().code().equals(jurisdiction))
                        .toList());
    }

    /** What is about the years up to one: a past year's report does not change because a later one was verified. */
    public VerifiedValues upTo(int year) {
        return new VerifiedValues(
                values.stream().filter(v -> v.value().year() <= year).toList(),
                duties.stream().filter(v -> v.value().year() <= year).toList());
    }
}
