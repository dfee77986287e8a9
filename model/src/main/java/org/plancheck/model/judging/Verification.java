package org.plancheck.model.judging;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * A figure of the office (核定值) beside what the unit reported: verdicts rest on the first, the second is never lost.
 *
 * @param subject indicator id, or {@code plan-id/duty-id}
 * @param title the indicator's or duty's name
 * @param reporter the unit that files it
 * @param verified the office's figure
 * @param reported what the unit filed, row by row; empty when it filed nothing
 */
public record Verification(
        String subject,
        Bilingual title,
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        Filed verified,
        List<Filed> reported,
        String reason,
        String by,
        LocalDate on) {

    /**
     * A figure as it was written.
     *
     * @param value the figure with its unit, or a duty's state and count
     * @param source file and place
     */
    public record Filed(Bilingual value, String source) {}
}
