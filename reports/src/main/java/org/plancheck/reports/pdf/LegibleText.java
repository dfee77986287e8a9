package org.plancheck.reports.pdf;

import java.text.Normalizer;
import java.util.Locale;
import org.plancheck.reports.words.Lines;

/** Text as the fonts can show it, so that a rare character in a name never stops a document and is never just gone. */
final class LegibleText {
    private LegibleText() {}

    /**
     * The text on one line. A compatibility form, such as a radical that stands for a character, becomes the
     * character; marks that are never visible are left out; a character without a glyph becomes {@code □(U+20BB7)}.
     */
    static String of(String text) {
        Fonts fonts = Fonts.get();
        StringBuilder legible = new StringBuilder(text.length());
        Lines.clean(text).codePoints().forEach(c -> append(legible, c, fonts));
        return legible.toString();
    }

    private static void append(StringBuilder legible, int c, Fonts fonts) {
        if (fonts.has(c)) {
            legible.appendCodePoint(c);
        } else if (Character.isSpaceChar(c)) {
            legible.append(' ');
        } else if (Character.getType(c) != Character.FORMAT) {
            legible.append(substitute(c, fonts));
        }
    }

    private static String substitute(int c, Fonts fonts) {
        String common = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return common.codePoints().allMatch(fonts::has) ? common : String.format(Locale.ROOT, "□(U+%04X)", c);
    }
}
