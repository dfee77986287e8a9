package org.plancheck.model.collect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Input;
import org.plancheck.model.text.Bilingual;

/**
 * One file that came in.
 *
 * @param reporter who sent it, as far as the file says; null when it does not
 * @param sequence null when it cannot be told
 * @param submitted the day that the file itself gives, null when it gives none
 * @param counts what it holds; all zero for a refused file
 * @param problems why it was refused
 */
public record SentFile(
        String file,
        String sha256,
        Input.Status status,
        @Nullable Bilingual reporter,
        @Nullable Integer sequence,
        @Nullable LocalDate submitted,
        Counts counts,
        List<Bilingual> problems) {

    /**
     * How many rows of each sort a file holds.
     *
     * @param values values and duties that say something
     * @param notApplicable of these, how many say that it does not apply
     * @param blank rows left blank
     */
    public record Counts(int values, int duties, int notApplicable, int blank) {
        /** Of a file that could not be read. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }
}
