package org.plancheck.reports;

import java.util.List;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;

/**
 * One way to write an assessment down. Implementations are pure: the same assessment and language give the same
 * bytes; no clock, no randomness, no look at the machine.
 */
public interface ReportFormat {
    /** The word used on the command line: {@code json}, {@code md}, {@code html}, {@code text}. */
    public String name();

    /** The file it becomes in a report folder. */
    public String fileName();

    /** Whether it says anything about an assessment of this sort; most formats do about any. */
    default boolean appliesTo(Assessment assessment) {
        return true;
    }

    /** The whole document, UTF-8 where it is text. */
    public byte[] render(Assessment assessment, Lang lang);

    /**
     * The whole document as a part of a folder; for formats that lead to the others.
     *
     * @param others the other files of the folder
     */
    public default byte[] render(Assessment assessment, Lang lang, List<Linked> others) {
        return render(assessment, lang);
    }
}
