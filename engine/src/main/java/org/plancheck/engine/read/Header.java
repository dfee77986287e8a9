package org.plancheck.engine.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * The head of a submission: who, for what area, which year, which sequence.
 *
 * @param reporter id of a responsible unit, or a county's code
 * @param city code of the city whose office collects it
 */
record Header(
        String reporter,
        Bilingual reporterName,
        Jurisdiction jurisdiction,
        String city,
        int year,
        int sequence,
        @Nullable LocalDate submitted) {
    /** Year or sequence of a file that does not say it; such a file is refused. */
    static final int UNKNOWN = 0;

    String key() {
        return reporter + "@" + jurisdiction.code() + "/" + year;
    }
}
