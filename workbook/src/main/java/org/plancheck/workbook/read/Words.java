package org.plancheck.workbook.read;

import java.util.regex.Pattern;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** The package's messages, and how printed words are compared: blanks, line breaks and remarks in brackets aside. */
public final class Words {
    static final Messages FORMS = Messages.beside(Words.class, "forms");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
    private static final Pattern REMARK = Pattern.compile("(?<=.)[（(].*");

    private Words() {}

    /** Without blanks and line breaks. */
    public static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** Whether a cell says a word in either language; a remark in brackets and a colon may follow. */
    public static boolean says(String cell, Bilingual word) {
        String bare = withoutRemark(cell);
        return bare.equalsIgnoreCase(withoutRemark(word.zh())) || bare.equalsIgnoreCase(withoutRemark(word.en()));
    }

    private static String withoutRemark(String text) {
        return REMARK.matcher(bare(text)).replaceFirst("").replaceFirst("[:：]$", "");
    }
}
