package org.plancheck.reports.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Linked;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.words.Words;

/**
 * What the page shows, ready to be set: all texts in one language and on one line, nothing computed in the template,
 * nothing escaped yet (the template does that, by context).
 *
 * @param documents other files of the report folder
 * @param worst what is short or late, as far as it is shown at once
 * @param further the rest of it
 * @param undecided how many items of the assessed year cannot be judged
 */
public record HtmlPage(
        Lang lang,
        Head head,
        List<Linked> documents,
        Overview overview,
        Choices choices,
        List<Card> worst,
        List<Card> further,
        int undecided,
        Heat heat,
        List<ItemTable> tables,
        List<FindingGroup> findings,
        DataNotes data) {

    /** What was assessed, and by what. */
    public record Head(
            String title,
            String kind,
            @Nullable String unit,
            int year,
            String asOf,
            boolean illustrative,
            List<String> plans,
            String scheme,
            String engineVersion,
            String ruleSetVersion) {}

    /** The year assessed. */
    public int year() {
        return head.year();
    }

    /** A label of the page. */
    public String say(String code) {
        return Words.say(lang, code);
    }

    /** A label with a number in it. */
    public String count(String code, int count) {
        return Words.say(lang, code, Map.of("count", count));
    }

    /** {@code 2024年}. */
    public String yearShown(int shown) {
        return Words.say(lang, "word.year", Map.of("year", shown));
    }

    /** The style sheet, ours alone. */
    public String style() {
        return Templates.STYLE;
    }

    /** The script, ours alone. */
    public String script() {
        return Templates.SCRIPT;
    }

    /** What the page may do. */
    public String policy() {
        return Templates.POLICY;
    }
}
