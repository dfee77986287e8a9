package org.plancheck.engine.yaml;

import java.util.Map;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * One mistake in an input.
 *
 * @param file as the user named it
 * @param line 1-based, 0 when the whole file is meant
 * @param column 1-based, 0 when the whole file is meant
 * @param path keys down to the place, such as {@code commitments[3].comparator}; empty for the whole file
 * @param code message code
 * @param args what was found, what is allowed …
 * @param words the message file that has the code: the engine's, or that of a format plugged in
 */
public record Problem(
        String file, int line, int column, String path, String code, Map<String, Object> args, Messages words) {
    private static final Messages MESSAGES = Messages.beside(Problem.class, "problems");

    /** A mistake in the engine's own words. */
    public Problem(String file, int line, int column, String path, String code, Map<String, Object> args) {
        this(file, line, column, path, code, args, MESSAGES);
    }

    /** The whole message: place, what was found, what is expected, how to mend it. */
    public Bilingual message() {
        Bilingual what = what();
        String place = file
                + (line > 0 ? ":" + line : "")
                + (column > 0 ? ":" + column : "")
                + (path.isEmpty() ? "" : " " + path);
        return new Bilingual(place + "：" + what.zh(), place + ": " + what.en());
    }

    /** The message without its place, for whoever shows it at the place itself. */
    public Bilingual what() {
        return words.of(code, args);
    }
}
