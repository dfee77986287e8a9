package org.plancheck.workbook.layout;

import java.util.Map;
import org.plancheck.model.text.Bilingual;

/** How a clause is written for people who fill in: the unnumbered paragraph {@code 四(一)¶2} is 四(一)第2段. */
public final class ClauseWords {
    private static final char PARAGRAPH = '\u00B6';

    private ClauseWords() {}

    /** The clause in words; one without paragraph is what it is. */
    public static Bilingual of(String clause) {
        int sign = clause.indexOf(PARAGRAPH);
        return sign < 0
                ? Bilingual.same(clause)
                : Layout.WORDS.of(
                        "clause.paragraph",
                        Map.of("clause", clause.substring(0, sign), "number", clause.substring(sign + 1)));
    }
}
