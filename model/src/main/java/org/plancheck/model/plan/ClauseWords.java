package org.plancheck.model.plan;

import java.util.regex.Pattern;
import org.plancheck.model.text.Bilingual;

/** How a clause is written for people who are no analysts: the unnumbered paragraph {@code 四(一)¶2} is 四(一)第2段. */
public final class ClauseWords {
    private static final Pattern PARAGRAPH = Pattern.compile("\u00B6(\\d+)");

    private ClauseWords() {}

    /** The clause in words, or any text that cites clauses; one without such a paragraph is what it is. */
    public static Bilingual of(String text) {
        return of(Bilingual.same(text));
    }

    /** As {@link #of(String)}, for a text in both languages. */
    public static Bilingual of(Bilingual text) {
        return new Bilingual(
                PARAGRAPH.matcher(text.zh()).replaceAll("第$1段"),
                PARAGRAPH.matcher(text.en()).replaceAll(" paragraph $1"));
    }
}
