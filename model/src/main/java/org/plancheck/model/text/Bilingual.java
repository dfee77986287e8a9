package org.plancheck.model.text;

import java.util.List;
import java.util.stream.Collectors;

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

    /** Several names as a list, a dash when there is none. */
    public static Bilingual list(List<Bilingual> names) {
        return names.isEmpty() ? same("—") : new Bilingual(join("、", names).zh, join(", ", names).en);
    }

    /** Several texts joined, in each language. */
    public static Bilingual join(String separator, List<Bilingual> parts) {
        return new Bilingual(
                parts.stream().map(Bilingual::zh).collect(Collectors.joining(separator)),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(separator)));
    }
}
