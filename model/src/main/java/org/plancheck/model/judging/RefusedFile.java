package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * A submitted file that was refused: the fact that file rules see.
 *
 * @param reporterId the filing unit, empty when it could not be told
 * @param year the year it is about, 0 when it could not be told
 * @param standing the earlier submission that stands in its place, null when none does
 * @param problems why it was refused
 */
public record RefusedFile(
        String file,
        String reporterId,
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        int sequence,
        @Nullable String standing,
        List<Bilingual> problems) {

    /** Whether an earlier submission stands in its place. */
    public boolean isRestatement() {
        return standing != null;
    }
}
