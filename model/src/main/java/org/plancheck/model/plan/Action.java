package org.plancheck.model.plan;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * A headed part of a plan under which tasks and items stand: an action, a project, or another section.
 *
 * @param clause such as {@code 三(一)}
 * @param heading as printed, without its number
 * @param headingEn the same in our English, null where nobody put it into English yet
 */
public record Action(
        String clause, String heading, @Nullable String headingEn, Kind kind) {
    /** What a headed part is by its heading. */
    public enum Kind {
        /** 行动. */
        ACTION,
        /** 工程. */
        PROJECT,
        /** Any other headed section, such as goals, organisation, conditions. */
        MEASURE
    }

    /** Its heading for people; the Chinese one stands in where there is no English. */
    public Bilingual title() {
        return new Bilingual(heading, headingEn == null ? heading : headingEn);
    }

    /** Whether a clause is this one or stands under it: 三(一) covers 三(一)4, but neither 三(十一) nor 三(二)1. */
    public boolean covers(String cited) {
        if (!cited.startsWith(clause) || cited.length() == clause.length()) {
            return cited.equals(clause);
        }
        char next = cited.charAt(clause.length());
        boolean numbersOn = isDigit(next) && isDigit(clause.charAt(clause.length() - 1));
        return next == '(' || next == '¶' || isDigit(next) && !numbersOn;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
