package org.plancheck.workbook.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** The package's messages, and how printed words are compared: blanks, line breaks and remarks in brackets aside. */
public final class Words {
    static final Messages FORMS = Messages.beside(Words.class, "forms");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
    private static final Pattern REMARK = Pattern.compile("(?<=.)[（(].*");
    private static final Pattern COLON = Pattern.compile("[:：]$");

    private Words() {}

    /** Without blanks and line breaks. */
    public static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** Whether a cell says a word in either language; a remark in brackets and a colon may follow. */
    public static boolean says(String cell, Bilingual word) {
        return said(word).contains(said(cell));
    }

    /** What a cell says, so that two can be compared. */
    static String said(String cell) {
        String bare = REMARK.matcher(bare(cell)).replaceFirst("");
        return COLON.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** What cells say that mean a word. */
    static List<String> said(Bilingual word) {
        return List.of(said(word.zh()), said(word.en()));
    }
}
