package org.plancheck.model.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves a value or a duty (佐证材料).
 *
 * @param number document number (文号)
 * @param issuer who issued the document
 * @param date its date
 * @param sha256 hash of the attached file, if any
 */
public record Evidence(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        @Nullable String sha256) {

    /** A document that can be looked up: number, issuer and date are all there. */
    public boolean isComplete() {
        return number != null && issuer != null && date != null;
    }
}
