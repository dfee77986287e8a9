package org.plancheck.model.text;

/**
 * One text in both languages.
 *
 * @param zh natural official Chinese
 * @param en English
 */
public record Bilingual(String zh, String en) {

    /** The same text in both languages: names, numbers, codes. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The text in one language. */
    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }
}
