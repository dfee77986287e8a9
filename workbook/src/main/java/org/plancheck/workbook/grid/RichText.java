package org.plancheck.workbook.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the characters that a cell shows from the phonetic guides beside them. */
final class RichText {
    /** How XML parts write characters that XML itself cannot hold: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private boolean inText;
    private boolean inGuide;

    void enter(String name) {
        inText = inText || name.equals("t");
        inGuide = inGuide || name.equals("rPh");
    }

    void leave(String name) {
        inText = inText && !name.equals("t");
        inGuide = inGuide && !name.equals("rPh");
    }

    boolean isShown() {
        return inText && !inGuide;
    }

    static void append(StringBuilder to, String text) {
        to.append(text);
        Caps.require(to.length() <= Caps.CHARACTERS, "book.too-long", Caps.CHARACTERS);
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
