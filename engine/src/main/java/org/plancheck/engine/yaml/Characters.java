package org.plancheck.engine.yaml;

import java.util.Locale;

/** Characters that no office types: control codes and halves of characters. Reports could not print them. */
public final class Characters {
    private Characters() {}

    /** Index of the first character that cannot be printed, -1 when all can. */
    public static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A character's number as people look it up, such as {@code U+0000}. */
    public static String code(String text, int index) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
    }

    private static boolean isPrintable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && !isControl(c) && !isHalfOrNone(c);
    }

    private static boolean isControl(int c) {
        return c >= 0x7F && c < 0xA0 && c != 0x85;
    }

    private static boolean isHalfOrNone(int c) {
        return c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }
}
