package org.plancheck.reports.plan;

import java.util.List;
import java.util.Map;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Caution;
import org.plancheck.model.handbook.Explained;
import org.plancheck.model.handbook.Filer;
import org.plancheck.model.handbook.Handbook;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Words;

/** The handbook for those who file: every indicator and duty explained, by filing unit, with an index by name. */
public final class HandbookText {
    private final Handbook handbook;
    private final Lang lang;
    private final HandbookEntries entries;

    private HandbookText(Handbook handbook, Registry registry, Lang lang) {
        this.handbook = handbook;
        this.lang = lang;
        this.entries = new HandbookEntries(registry, handbook.plans().size() > 1, lang);
    }

    /** For the terminal. */
    public static String text(Handbook handbook, Registry registry, Lang lang) {
        return TextWriter.write(new HandbookText(handbook, registry, lang).document());
    }

    /** As Markdown. */
    public static String markdown(Handbook handbook, Registry registry, Lang lang) {
        return MarkdownWriter.write(new HandbookText(handbook, registry, lang).document());
    }

    /** As one self-contained page. */
    public static String html(Handbook handbook, Registry registry, Lang lang) {
        return HtmlWriter.write(new HandbookText(handbook, registry, lang).document(), lang);
    }

    private Document document() {
        Document document = new Document().heading(1, say("title"));
        handbook.plans().forEach(plan -> document.paragraph(basis(plan)));
        document.paragraph(say("made"));
        document.heading(2, say("general"));
        document.listing(handbook.cautions().stream().map(this::caution).toList());
        document.heading(2, say("indicators"));
        for (int i = 0; i < handbook.filers().size(); i++) {
            addIndicators(document, i);
        }
        document.heading(2, say("duties"));
        handbook.filers().stream().filter(f -> !f.duties().isEmpty()).forEach(f -> addDuties(document, f));
        document.heading(2, say("index"));
        document.table(List.of(say("index.name"), say("index.where")), HandbookIndex.rows(handbook, this::name, lang));
        return document;
    }

    private String basis(Plan plan) {
        String number = plan.documentNumber();
        return say(
                number == null ? "basis.unnumbered" : "basis",
                Map.of(
                        "title", plan.title(),
                        "number", number == null ? "" : number,
                        "from", plan.from(),
                        "to", plan.to()));
    }

    private Document.Entry caution(Caution caution) {
        return new Document.Entry(
                caution.title().in(lang),
                List.of(
                        caution.rationale().in(lang),
                        Words.of(caution.severity()).in(lang)));
    }

    private void addIndicators(Document document, int index) {
        Filer filer = handbook.filers().get(index);
        List<Explained> explained = filer.indicators();
        if (explained.isEmpty()) {
            return;
        }
        document.heading(3, heading(filer, "indicators.of", explained.size()));
        addCounties(document, filer);
        for (int i = 0; i < explained.size(); i++) {
            document.listing(List.of(entries.of(HandbookIndex.number(index, i), explained.get(i))));
        }
    }

    private void addDuties(Document document, Filer filer) {
        document.heading(3, heading(filer, "duties.of", filer.duties().size()));
        addCounties(document, filer);
        List<Asked> duties = filer.duties();
        document.listing(duties.stream().map(entries::duty).toList());
    }

    private void addCounties(Document document, Filer filer) {
        if (filer.isCounties()) {
            document.paragraph(say("counties", Map.of("counties", Bilingual.list(filer.counties()))));
        }
    }

    private String heading(Filer filer, String code, int count) {
        return say(code, Map.of("filer", name(filer), "count", count));
    }

    /** A department by its name, with its area where several areas' departments are spoken of. */
    private String name(Filer filer) {
        if (filer.isCounties()) {
            return say("filer.counties", Map.of("area", filer.name()));
        }
        boolean oneArea =
                handbook.plans().stream().map(Plan::jurisdiction).distinct().count() == 1;
        return oneArea
                ? filer.name().in(lang)
                : say(
                        "filer.of-area",
                        Map.of("unit", filer.name(), "area", filer.area().name()));
    }

    private String say(String code) {
        return Words.say(lang, "handbook." + code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, "handbook." + code, args);
    }
}
