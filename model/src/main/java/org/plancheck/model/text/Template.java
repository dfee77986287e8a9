package org.plancheck.model.text;

import java.util.Map;
import java.util.function.BiFunction;
import org.plancheck.model.number.Quantity;

/**
 * Fills {@code {name}} placeholders. Nothing in a template or an argument is ever evaluated; an
 * argument is inserted as text. {@link Bilingual} arguments appear in the language asked for, and Chinese quotation
 * marks in one become single ones inside a quotation; what others submitted is shown as it is. Read by hand, because every
 * step of every verdict's arithmetic is filled here.
 */
public final class Template {
    private Template() {}

    /**
     * Fills a template in one language.
     *
     * @throws IllegalArgumentException when the template names an argument that is not given: a report
     *     with a hole in it must not leave the house
     */
    public static String fill(String template, Map<String, ?> args, Lang lang) {
        return fill(template, args, (value, any) -> value, lang);
    }

    private static String fill(
            String template, Map<String, ?> args, BiFunction<Object, Lang, Object> worded, Lang lang) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = endOfName(template, open + 1);
            if (close < 0) {
                continue;
            }
            String name = template.substring(open + 1, close);
            Object value = args.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "template names {" + name + "}, given are " + args.keySet() + ": " + template);
            }
            Object shown = worded.apply(value, lang);
            boolean quoted = template.startsWith("“", open - 1) && template.startsWith("”", close + 1);
            boolean inner = quoted && shown instanceof Bilingual;
            filled.append(template, done, open).append(inner ? inner(show(shown, lang)) : show(shown, lang));
            done = close + 1;
        }
        return filled.append(template, done, template.length()).toString();
    }

    /** Where the brace stands that closes a name of letters and digits; below 0 when there is no such name. */
    private static int endOfName(String template, int start) {
        int end = start;
        while (end < template.length() && isInName(template.charAt(end), end == start)) {
            end++;
        }
        return end > start && end < template.length() && template.charAt(end) == '}' ? end : -1;
    }

    private static boolean isInName(char sign, boolean first) {
        boolean letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
        return letter || !first && sign >= '0' && sign <= '9';
    }

    /** Fills both languages of a template. */
    public static Bilingual fill(Bilingual template, Map<String, ?> args) {
        return fill(template, args, (value, any) -> value);
    }

    /** Fills both languages of a template, each argument that it names worded for its language first. */
    public static Bilingual fill(Bilingual template, Map<String, ?> args, BiFunction<Object, Lang, Object> worded) {
        return new Bilingual(fill(template.zh(), args, worded, Lang.ZH), fill(template.en(), args, worded, Lang.EN));
    }

    private static String inner(String quotation) {
        return quotation.replace('“', '‘').replace('”', '’');
    }

    private static String show(Object value, Lang lang) {
        if (value instanceof Bilingual words) {
            return words.in(lang);
        }
        return value instanceof Quantity quantity ? quantity.toPlain() : value.toString();
    }
}
