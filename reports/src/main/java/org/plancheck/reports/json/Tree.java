package org.plancheck.reports.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Reads pieces of an assessment's JSON tree; whatever is absent reads as empty, never as a crash. */
public final class Tree {
    private Tree() {}

    /** A text field; empty when absent or null. */
    public static String text(JsonNode node, String field) {
        return Lines.clean(node.path(field).asText(""));
    }

    /** A {@code {zh, en}} field in one language. */
    public static String words(JsonNode node, String field, Lang lang) {
        return text(node.path(field), lang.code());
    }

    /** A field that is a list of texts. */
    public static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(element -> texts.add(Lines.clean(element.asText(""))));
        return texts;
    }

    /** The area's name. */
    public static String area(JsonNode node, Lang lang) {
        return words(node.path("jurisdiction"), "name", lang);
    }

    /** A figure with its unit; — when absent. */
    public static String figure(JsonNode node, String field, Lang lang) {
        JsonNode figure = node.path(field);
        if (!figure.isNumber()) {
            return Facts.NOTHING;
        }
        String unit = text(node, "unit");
        boolean apart = lang == Lang.EN && !unit.isEmpty() && !unit.equals("%");
        return Numerals.en(figure.decimalValue()) + (apart ? " " : "") + unit;
    }

    /** The words for a code that machine output carries; the code itself when this version does not know it. */
    public static String word(String group, String code, Lang lang) {
        String key = group + "." + code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Words.MESSAGES.has(key) ? Words.say(lang, key, Map.of()) : code;
    }
}
