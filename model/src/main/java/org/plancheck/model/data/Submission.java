package org.plancheck.model.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * What one unit sent for one year; immutable. The highest sequence replaces the whole.
 *
 * @param reporter id of the filing unit: a responsible unit's id, or a county's code
 * @param reporterName its name for people
 * @param jurisdiction the area that the unit's own figures are about
 * @param sequence 1 for the first, higher for a restatement
 * @param file path, relative to the folder of the run
 * @param sha256 hash of the file's bytes
 */
public record Submission(
        String reporter,
        Bilingual reporterName,
        Jurisdiction jurisdiction,
        int year,
        int sequence,
        @Nullable LocalDate submitted,
        String file,
        String sha256,
        List<Observation> observations,
        List<DutyReport> duties) {

    /** Who and when: submissions with the same key replace each other. */
    public String key() {
        return reporter + "@" + jurisdiction.code() + "/" + year;
    }
}
