package org.plancheck.model.judging;

import java.util.Map;
import org.plancheck.model.text.Bilingual;

/**
 * One line of the arithmetic that a clerk can redo. Every verdict has several, of which few are read: the line is worded when it is
 * asked for.
 *
 * @param code message code of the line, such as {@code sum} or {@code compare}
 * @param args its figures by name
 * @param words how it is worded
 */
public record Step(String code, Map<String, Object> args, Words words) {

    /** Words a line from its code and figures. */
    @FunctionalInterface
    public interface Words {
        /** The line in both languages. */
        Bilingual of(String code, Map<String, Object> args);
    }

    /** The line in both languages. */
    public Bilingual text() {
        return words.of(code, args);
    }
}
