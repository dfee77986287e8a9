package org.plancheck.reports.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.collect.UnitReturn.OpenItem;
import org.plancheck.model.collect.UnitReturn.State;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** How far the collecting has come, and the reminders (催报清单), for people. */
public final class CollectingReport {
    /** As many mistakes of a refused file as show what is wrong with it; its sender gets them all by checking it. */
    private static final int FIRST = 3;

    private final Collecting collecting;
    private final Lang lang;

    private CollectingReport(Collecting collecting, Lang lang) {
        this.collecting = collecting;
        this.lang = lang;
    }

    /** For the terminal. */
    public static String text(Collecting collecting, Lang lang) {
        return TextWriter.write(new CollectingReport(collecting, lang).document());
    }

    /** As Markdown. */
    public static String markdown(Collecting collecting, Lang lang) {
        return MarkdownWriter.write(new CollectingReport(collecting, lang).document());
    }

    /** As a page. */
    public static String html(Collecting collecting, Lang lang) {
        return HtmlWriter.write(new CollectingReport(collecting, lang).document(), lang);
    }

    private Document document() {
        Document document = new Document().heading(1, say("collect.title", titleArgs(collecting, lang)));
        if (collecting.illustrative()) {
            document.banner(say("word.illustrative"));
        }
        document.paragraph(say("collect.counts", countArgs(collecting)));
        document.paragraph(say("collect.burden", burdenArgs(collecting)));
        document.table(headings(), collecting.units().stream().map(this::row).toList());
        document.heading(2, say("collect.reminders"));
        List<Entry> reminders = collecting.units().stream()
                .filter(UnitReturn::isToBeReminded)
                .map(this::reminder)
                .toList();
        if (reminders.isEmpty()) {
            document.paragraph(say("collect.all-there"));
        }
        document.listing(reminders);
        if (!collecting.others().isEmpty()) {
            document.heading(2, say("collect.others"));
            document.listing(collecting.others().stream().map(this::other).toList());
        }
        return document;
    }

    static Map<String, Object> titleArgs(Collecting collecting, Lang lang) {
        return Map.of("title", collecting.title().in(lang), "year", collecting.year());
    }

    private static Map<String, Object> burdenArgs(Collecting collecting) {
        return Map.of("plans", collecting.plans().size(), "asked", collecting.asked(), "shared", collecting.shared());
    }

    static Map<String, Object> countArgs(Collecting collecting) {
        return Map.of(
                "units", collecting.units().size(),
                "complete", collecting.count(State.COMPLETE),
                "partial", collecting.count(State.PARTIAL),
                "refused", collecting.count(State.REFUSED),
                "nothing", collecting.count(State.NOTHING));
    }

    private List<String> headings() {
        return List.of(
                say("text.reporter"),
                say("text.area"),
                say("collect.state"),
                ">" + say("collect.asked"),
                ">" + say("collect.shared"),
                ">" + say("collect.answered"),
                ">" + say("collect.required"),
                ">" + say("collect.sequence"),
                say("collect.submitted"),
                say("md.file"));
    }

    private List<String> row(UnitReturn unit) {
        SentFile standing = standing(unit);
        return List.of(
                unit.name().in(lang),
                unit.jurisdiction().name().in(lang),
                say("collect.state." + unit.state().name()),
                String.valueOf(unit.asked()),
                String.valueOf(unit.shared()),
                String.valueOf(unit.answered()),
                String.valueOf(unit.required().size()),
                standing == null || standing.sequence() == null ? Facts.NOTHING : String.valueOf(standing.sequence()),
                standing == null ? Facts.NOTHING : date(standing),
                standing == null ? Facts.NOTHING : standing.file().replaceFirst(".*/", ""));
    }

    /** The file that counts; null when none does. */
    static @Nullable SentFile standing(UnitReturn unit) {
        return unit.files().stream()
                .filter(f -> f.status() == Input.Status.ACCEPTED)
                .findFirst()
                .orElse(null);
    }

    static String date(SentFile file) {
        return file.submitted() == null ? Facts.NOTHING : file.submitted().toString();
    }

    private Entry reminder(UnitReturn unit) {
        List<String> lines = new ArrayList<>();
        unit.refused().forEach(file -> lines.addAll(refusal(file)));
        if (standing(unit) != null) {
            unit.required().forEach(item -> lines.add(open(item)));
        } else if (!unit.required().isEmpty()) {
            lines.add(say("collect.open", Map.of("count", unit.required().size())));
        }
        int more = unit.open().size() - unit.required().size();
        if (more > 0) {
            lines.add(say("collect.optional", Map.of("count", more)));
        }
        return new Entry(
                say(
                        "collect.reminder",
                        Map.of(
                                "unit", unit.name().in(lang),
                                "state", say("collect.state." + unit.state().name()),
                                "required", unit.required().size())),
                lines);
    }

    private String open(OpenItem item) {
        return ClauseWords.of(item.clause()).in(lang) + " " + item.title().in(lang) + "（"
                + item.document().in(lang) + "）";
    }

    private List<String> refusal(SentFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(say("collect.refused", Map.of("file", file.file())));
        file.problems().stream().limit(FIRST).map(p -> p.in(lang)).forEach(lines::add);
        int more = file.problems().size() - FIRST;
        if (more > 0) {
            lines.add(say("collect.more", Map.of("count", more)));
        }
        return lines;
    }

    private Entry other(SentFile file) {
        Bilingual reporter = file.reporter();
        String lead = file.file() + " · " + Words.of(file.status()).in(lang)
                + (reporter == null ? "" : " · " + reporter.in(lang));
        List<String> lines =
                file.status() == Input.Status.REFUSED ? refusal(file) : List.of(say("collect.owes-nothing"));
        return new Entry(lead, lines);
    }

    private String say(String code) {
        return Words.say(lang, code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }
}
