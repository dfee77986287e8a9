package org.plancheck.model.judging;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.model.text.Bilingual;

/**
 * How the findings of this run stand to those of a pinned earlier assessment, by their ids.
 *
 * @param title what the earlier one assessed
 * @param file its file, as named
 * @param sha256 hash of that file
 * @param newIds findings that the earlier one did not have
 * @param persistingIds findings of both
 * @param resolved findings of the earlier one that are gone, as it worded them
 */
public record SincePrevious(
        Bilingual title,
        int year,
        LocalDate asOf,
        String file,
        String sha256,
        List<String> newIds,
        List<String> persistingIds,
        List<Gone> resolved) {

    /** A finding that is gone. */
    public record Gone(String id, int year, Bilingual title, Bilingual message) {}
}
