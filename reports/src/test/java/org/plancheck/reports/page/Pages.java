package org.plancheck.reports.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Linked;

/** Pages as tests read them: by a parser that knows nothing of how they were made. */
final class Pages {
    private Pages() {}

    static String html(Assessment assessment, Lang lang, List<Linked> others) {
        return new String(new HtmlReport().render(assessment, lang, others), StandardCharsets.UTF_8);
    }

    static Document parsed(Assessment assessment, Lang lang) {
        return Jsoup.parse(html(assessment, lang, List.of()));
    }

    /** Whether neither it nor anything around it is hidden. */
    static boolean isShown(Element element) {
        return !element.hasAttr("hidden") && element.parents().stream().noneMatch(around -> around.hasAttr("hidden"));
    }

    /** The cells of the heat table that lead to an item. */
    static List<Element> cells(Document page) {
        return page.select("#heat a.h");
    }

    /** The item's key that a cell leads to. */
    static String key(Element link) {
        return link.attr("href").substring(1);
    }
}
