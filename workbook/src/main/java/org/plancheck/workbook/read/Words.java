package org.plancheck.workbook.read;

import java.util.List;
import java.util.Locale;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * The package's messages, and how printed words are compared: blanks, line breaks and remarks in brackets aside. Read by
 * hand, because every cell of every workbook is held against the words that are looked for.
 */
public final class Words {
    static final Messages FORMS = Messages.beside(Words.class, "forms");

    private Words() {}

    /** Without blanks and line breaks. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.length() == text.length() ? text : bare.toString();
    }

    private static boolean isBlank(char sign) {
        return switch (sign) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u3000', '\u200B', '\uFEFF' -> true;
            default -> false;
        };
    }

    /** Whether a cell says a word in either language; a remark in brackets and a colon may follow. */
    public static boolean says(String cell, Bilingual word) {
        return said(word).contains(said(cell));
    }

    /** What a cell says, so that two can be compared. */
    static String said(String cell) {
        String bare = bare(cell);
        int end = beforeRemark(bare);
        boolean colon = end > 0 && isColon(bare.charAt(end - 1));
        return bare.substring(0, colon ? end - 1 : end).toLowerCase(Locale.ROOT);
    }

    /** A bracket that begins the text begins no remark. */
    private static int beforeRemark(String bare) {
        for (int i = 1; i < bare.length(); i++) {
            if (bare.charAt(i) == '(' || bare.charAt(i) == '（') {
                return i;
            }
        }
        return bare.length();
    }

    /** A colon, of half or full width. */
    static boolean isColon(char sign) {
        return sign == ':' || sign == '：';
    }

    /** What cells say that mean a word. */
    static List<String> said(Bilingual word) {
        return List.of(said(word.zh()), said(word.en()));
    }
}
