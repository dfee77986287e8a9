package org.plancheck.model.judging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * One figure as it came in, and what became of it: a row of the master ledger (台账).
 *
 * @param title the indicator's or duty's name
 * @param unit unit of measure, empty for a duty
 * @param typed the figure as it was written, empty when left blank or never reported
 * @param verified the office's figure in its place, null when there is none
 * @param used the number that verdicts rest on, in the indicator's unit; null when none does
 * @param verdicts the verdicts of the figure's own year that rest on it
 * @param note the unit's explanation; the office's reason where nothing was reported
 * @param source where it was read, null when it was never reported
 */
public record Recorded(
        Bilingual title,
        String unit,
        Jurisdiction jurisdiction,
        int year,
        Bilingual reporter,
        Bilingual typed,
        Verification.@Nullable Filed verified,
        @Nullable Quantity used,
        Use use,
        List<Judgement> verdicts,
        @Nullable String note,
        @Nullable Evidence evidence,
        @Nullable Source source) {

    /** What became of a figure. */
    public enum Use {
        /** A verdict rests on it. */
        USED,
        /** The office's own figure counts instead, or where nothing was reported. */
        VERIFIED,
        /** It failed a hard check. */
        REFUSED,
        /** A later submission replaced it. */
        REPLACED,
        /** Left blank. */
        BLANK,
        /** No verdict of its year rests on it. */
        UNUSED
    }

    /**
     * The file a figure was read from.
     *
     * @param place line, or sheet and cell as {@code 年度数据!E14}
     */
    public record Source(
            String file,
            String place,
            String sha256,
            int sequence,
            @Nullable LocalDate submitted) {}
}
