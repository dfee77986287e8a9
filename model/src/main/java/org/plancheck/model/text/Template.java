package org.plancheck.model.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.model.number.Quantity;

/**
 * Fills {@code {name}} placeholders. Nothing in a template or an argument is ever evaluated; an
 * argument is inserted as text. {@link Bilingual} arguments appear in the language asked for, and Chinese quotation
 * marks in one become single ones inside a quotation; what others submitted is shown as it is.
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
            boolean quoted = template.startsWith("“", matcher.start() - 1) && template.startsWith("”", matcher.end());
            String shown = quoted && value instanceof Bilingual ? inner(show(value, lang)) : show(value, lang);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(shown));
        }
        return matcher.appendTail(filled).toString();
    }

    /** Fills both languages of a template. */
    public static Bilingual fill(Bilingual template, Map<String, ?> args) {
        return new Bilingual(fill(template.zh(), args, Lang.ZH), fill(template.en(), args, Lang.EN));
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
