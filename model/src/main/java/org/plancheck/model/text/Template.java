package org.plancheck.model.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.model.number.Quantity;

/**
 * Fills {@code {name}} placeholders. Nothing in a template or an argument is ever evaluated; an
 * argument is inserted as text. {@link Bilingual} arguments appear in the language asked for.
 */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Template() {}

    /**
     * Fills a template in one language.
     *
     * @throws IllegalArgumentException when the template names an argument that is not given: a report
     *     with a hole in it must not leave the house
     */
    public static String fill(String template, Map<String, ?> args, Lang lang) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Object value = args.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "template names {" + matcher.group(1) + "}, given are " + args.keySet() + ": " + template);
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(show(value, lang)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** Fills both languages of a template. */
    public static Bilingual fill(Bilingual template, Map<String, ?> args) {
        return new Bilingual(fill(template.zh(), args, Lang.ZH), fill(template.en(), args, Lang.EN));
    }

    private static String show(Object value, Lang lang) {
        if (value instanceof Bilingual words) {
            return words.in(lang);
        }
        return value instanceof Quantity quantity ? quantity.toPlain() : value.toString();
    }
}
