package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.PromiseWords;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Plans for people: what each promises, as text for the terminal or as Markdown. */
public final class PlanText {
    private PlanText() {}

    /** All plans, one line each, sorted by id. */
    public static String list(Collection<Plan> plans, Lang lang) {
        return TextWriter.write(overview(plans, lang));
    }

    /** All plans as a Markdown table. */
    public static String listMarkdown(Collection<Plan> plans, Lang lang) {
        return MarkdownWriter.write(overview(plans, lang));
    }

    /** One plan for the terminal. */
    public static String show(Plan plan, Registry registry, Lang lang) {
        return TextWriter.write(document(plan, registry, lang));
    }

    /** One plan as Markdown. */
    public static String markdown(Plan plan, Registry registry, Lang lang) {
        return MarkdownWriter.write(document(plan, registry, lang));
    }

    private static Document overview(Collection<Plan> plans, Lang lang) {
        List<List<String>> rows = plans.stream()
                .sorted(Comparator.comparing(Plan::id))
                .map(p -> List.of(
                        p.id(),
                        p.title().in(lang),
                        or(p.documentNumber()),
                        p.from() + "–" + p.to(),
                        String.valueOf(p.commitments().size()),
                        String.valueOf(p.duties().size()),
                        String.valueOf(p.drafts().count())))
                .toList();
        return new Document()
                .table(
                        List.of(
                                Words.say(lang, "plan.id"),
                                Words.say(lang, "plan.title"),
                                Words.say(lang, "plan.number"),
                                Words.say(lang, "plan.period"),
                                ">" + Words.say(lang, "kind.commitment"),
                                ">" + Words.say(lang, "kind.duty"),
                                ">" + Words.say(lang, "plan.drafts")),
                        rows);
    }

    private static Document document(Plan plan, Registry registry, Lang lang) {
        Document document = new Document().heading(1, plan.title().in(lang));
        document.paragraph(Words.say(
                lang,
                "plan.head",
                Map.of(
                        "id", plan.id(),
                        "number", or(plan.documentNumber()),
                        "issuer", plan.issuer(),
                        "issued",
                                plan.issued() == null
                                        ? Facts.NOTHING
                                        : plan.issued().toString(),
                        "from", plan.from(),
                        "to", plan.to())));
        if (plan.drafts().count() > 0) {
            document.paragraph(Words.say(
                    lang, "plan.drafts.note", Map.of("count", plan.drafts().count())));
        }
        document.heading(2, counted(lang, "kind.commitment", plan.commitments().size()));
        document.listing(plan.commitments().stream()
                .map(c -> commitment(c, registry, lang))
                .toList());
        document.heading(2, counted(lang, "kind.duty", plan.duties().size()));
        document.listing(plan.duties().stream().map(d -> duty(d, lang)).toList());
        document.heading(2, counted(lang, "plan.actions", plan.actions().size()));
        document.listing(plan.actions().stream().map(a -> action(a, plan, lang)).toList());
        document.heading(2, counted(lang, "plan.tasks", plan.tasks().size()));
        document.listing(plan.tasks().stream()
                .map(t -> new Document.Entry(t.clause() + " " + t.heading(), List.of(units(t.responsible(), lang))))
                .toList());
        document.heading(2, counted(lang, "plan.baselines", plan.baselines().size()));
        document.listing(plan.baselines().stream()
                .map(b -> new Document.Entry(
                        b.indicator() + " " + b.jurisdiction() + " " + b.year() + " = " + b.value(),
                        List.of(b.clause() + " " + b.marker())))
                .toList());
        document.heading(2, counted(lang, "plan.readings", plan.readings().size()));
        document.listing(
                plan.readings().stream().map(r -> reading(r, registry, lang)).toList());
        return document;
    }

    private static String counted(Lang lang, String code, int count) {
        return Words.say(lang, "plan.counted", Map.of("what", Words.say(lang, code), "count", count));
    }

    private static Document.Entry commitment(Commitment c, Registry registry, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(c.clause() + " “" + c.marker() + "”");
        lines.add(terms(c, registry, lang));
        addUnits(lines, c, lang);
        return new Document.Entry(c.title().in(lang) + " [" + c.id() + "]", lines);
    }

    private static Document.Entry duty(Duty d, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(d.clause() + " “" + d.marker() + "”");
        lines.add(terms(d, lang));
        addUnits(lines, d, lang);
        return new Document.Entry(d.summary().in(lang) + " [" + d.id() + "]", lines);
    }

    private static Document.Entry reading(OtherReading reading, Registry registry, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.say(
                lang, "plan.instead", Map.of("instead", reading.instead().in(lang))));
        for (Item item : reading.items()) {
            lines.add("[" + item.id() + "] " + terms(item, registry, lang));
        }
        return new Document.Entry(reading.words().in(lang) + " [" + reading.id() + "]", lines);
    }

    private static Document.Entry action(Action action, Plan plan, Lang lang) {
        String line = Words.say(
                lang,
                "plan.action",
                Map.of("kind", Words.of(action.kind()).in(lang), "items", PlanJson.itemsOf(action, plan)));
        return new Document.Entry(action.clause() + " " + action.title().in(lang), List.of(line));
    }

    private static String terms(Item item, Registry registry, Lang lang) {
        return item instanceof Commitment c ? terms(c, registry, lang) : terms((Duty) item, lang);
    }

    private static String terms(Commitment c, Registry registry, Lang lang) {
        return String.join(
                " · ",
                List.of(
                        new PromiseWords(registry).of(c).in(lang),
                        Words.of(c.measure()).in(lang),
                        Words.of(c.cadence()).in(lang),
                        c.from().year() + "–" + c.finalYear(),
                        Words.of(c.strength()).in(lang),
                        Words.of(c.scope()).in(lang)));
    }

    private static String terms(Duty d, Lang lang) {
        return String.join(
                " · ",
                List.of(
                        Words.of(d.kind()).in(lang),
                        Words.of(d.cadence()).in(lang),
                        d.from().year() + "–" + d.finalYear(),
                        Words.of(d.scope()).in(lang)));
    }

    private static void addUnits(List<String> lines, Item item, Lang lang) {
        String reporter = PlanJson.reporter(item.reporter(), lang);
        lines.add(Words.say(
                lang, "plan.units", Map.of("reporter", reporter, "responsible", units(item.responsible(), lang))));
    }

    private static String units(List<String> units, Lang lang) {
        return units.isEmpty() ? Words.notListed().in(lang) : String.join(lang == Lang.ZH ? "、" : ", ", units);
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Facts.NOTHING : text;
    }
}
