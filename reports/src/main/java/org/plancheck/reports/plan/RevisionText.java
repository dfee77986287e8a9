package org.plancheck.reports.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.revision.EntryChange;
import org.plancheck.model.revision.FieldChange;
import org.plancheck.model.revision.Revision;
import org.plancheck.model.revision.Turned;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** What a revised plan changes, for people. */
public final class RevisionText {
    private final Revision revision;
    private final Lang lang;

    private RevisionText(Revision revision, Lang lang) {
        this.revision = revision;
        this.lang = lang;
    }

    /** For the terminal. */
    public static String text(Revision revision, Lang lang) {
        return TextWriter.write(new RevisionText(revision, lang).document());
    }

    /** As Markdown. */
    public static String markdown(Revision revision, Lang lang) {
        return MarkdownWriter.write(new RevisionText(revision, lang).document());
    }

    /** As one self-contained page. */
    public static String html(Revision revision, Lang lang) {
        return HtmlWriter.write(new RevisionText(revision, lang).document(), lang);
    }

    private Document document() {
        Document document = new Document().heading(1, say("revision.title"));
        document.paragraph(say(
                "revision.plans",
                Map.of(
                        "before",
                                revision.before().title().in(lang) + " "
                                        + revision.before().id(),
                        "after",
                                revision.after().title().in(lang) + " "
                                        + revision.after().id())));
        document.paragraph(say(
                "revision.counts",
                Map.of(
                        "added", count(EntryChange.Change.ADDED),
                        "removed", count(EntryChange.Change.REMOVED),
                        "changed", count(EntryChange.Change.CHANGED))));
        for (EntryChange.Kind kind : EntryChange.Kind.values()) {
            List<EntryChange> changes = revision.of(kind);
            if (!changes.isEmpty()) {
                document.heading(2, counted(say("revision.kind." + kind.name()), changes.size()));
                document.listing(changes.stream().map(this::entry).toList());
            }
        }
        Revision.OnData data = revision.data();
        if (data != null) {
            add(document, data);
        }
        return document;
    }

    private long count(EntryChange.Change change) {
        return revision.entries().stream().filter(e -> e.change() == change).count();
    }

    private Document.Entry entry(EntryChange change) {
        String clause =
                change.clause() == null ? "" : ClauseWords.of(change.clause()).in(lang) + " ";
        String id = change.isRenamed()
                ? change.before() + " → " + change.after()
                : String.valueOf(change.after() == null ? change.before() : change.after());
        String lead = "[" + say("revision.change." + change.change().name()) + "] " + clause
                + change.title().in(lang) + " (" + id + ")";
        return new Document.Entry(
                lead, change.fields().stream().map(this::field).toList());
    }

    private String field(FieldChange field) {
        return say(
                "revision.field",
                Map.of(
                        "name", name(field.field()),
                        "before", shown(field.before()),
                        "after", shown(field.after())));
    }

    /** {@code from.year} becomes 首个年度·年份: each part by its word, positions and years kept. */
    private String name(String field) {
        return Arrays.stream(field.split("\\."))
                .map(part -> {
                    int bracket = part.indexOf('[');
                    String name = bracket < 0 ? part : part.substring(0, bracket);
                    return say("field." + name) + (bracket < 0 ? "" : part.substring(bracket));
                })
                .collect(Collectors.joining("·"));
    }

    private static String shown(@Nullable String value) {
        return value == null ? Facts.NOTHING : value;
    }

    private void add(Document document, Revision.OnData data) {
        List<Turned> differing = data.differing();
        document.heading(2, say("revision.data", Map.of("year", data.year())));
        document.paragraph(say(
                differing.isEmpty() ? "revision.none-turned" : "revision.turned",
                Map.of("judged", data.judged(), "turned", differing.size())));
        if (!differing.isEmpty()) {
            table(document, differing);
        }
        only(
                document,
                "revision.only-before",
                data.turned().stream().filter(t -> t.after() == null).toList());
        only(
                document,
                "revision.only-after",
                data.turned().stream().filter(t -> t.before() == null).toList());
    }

    private void only(Document document, String heading, List<Turned> turned) {
        if (!turned.isEmpty()) {
            document.heading(3, counted(say(heading), turned.size()));
            table(document, turned);
        }
    }

    private void table(Document document, List<Turned> turned) {
        document.table(
                List.of(
                        say("revision.item"),
                        say("revision.area"),
                        ">" + say("revision.year"),
                        say("revision.before"),
                        say("revision.after")),
                turned.stream().map(this::row).toList());
    }

    private List<String> row(Turned turned) {
        Judgement any = turned.any();
        return List.of(
                any.due().item().title().in(lang),
                any.due().jurisdiction().name().in(lang),
                String.valueOf(any.due().year()),
                verdict(turned.before()),
                verdict(turned.after()));
    }

    private String verdict(@Nullable Judgement judgement) {
        return judgement == null ? Facts.NOTHING : Words.of(judgement.verdict()).in(lang);
    }

    private String counted(String what, int count) {
        return say("plan.counted", Map.of("what", what, "count", count));
    }

    private String say(String code) {
        return Words.say(lang, code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }
}
