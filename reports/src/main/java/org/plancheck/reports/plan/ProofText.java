package org.plancheck.reports.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Likeness;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.ledger.Waiting;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Words;

/** The proof of an encoding for people: coverage, what is open, what contradicts. */
public final class ProofText {
    private ProofText() {}

    /** For the terminal. */
    public static String text(Ledger ledger, Lang lang) {
        return TextWriter.write(document(ledger, lang));
    }

    /** As Markdown. */
    public static String markdown(Ledger ledger, Lang lang) {
        return MarkdownWriter.write(document(ledger, lang));
    }

    private static Document document(Ledger ledger, Lang lang) {
        Document document = new Document()
                .heading(
                        1,
                        Words.say(
                                lang,
                                "proof.title",
                                Map.of("plan", ledger.plan().title().in(lang))));
        another(ledger, lang).ifPresent(document::banner);
        document.paragraph(
                Words.say(lang, "proof.source", Map.of("source", ledger.source(), "sha256", ledger.sha256())));
        document.paragraph(Words.say(lang, ledger.isProven() ? "proof.proven" : "proof.not-proven"));
        document.heading(2, Words.say(lang, "proof.coverage"));
        document.table(
                List.of(
                        Words.say(lang, "proof.kind"),
                        ">" + Words.say(lang, "proof.total"),
                        ">" + Words.say(lang, "proof.state.claimed"),
                        ">" + Words.say(lang, "proof.state.excused"),
                        ">" + Words.say(lang, "proof.state.unclaimed"),
                        ">" + Words.say(lang, "proof.percent")),
                ledger.tallies().stream().map(t -> row(t, lang)).toList());
        if (!ledger.waiting().isEmpty()) {
            document.heading(2, counted(lang, "proof.waiting", ledger.waiting().size()));
            document.paragraph(Words.say(
                    lang, "proof.waiting.how", Map.of("plan", ledger.plan().id())));
            document.listing(ledger.waiting().stream()
                    .map(w -> new Document.Entry(
                            waiting(w, lang), w.marker().isEmpty() ? List.of() : List.of(w.marker())))
                    .toList());
        }
        if (!ledger.unclaimed().isEmpty()) {
            document.heading(
                    2, counted(lang, "proof.unclaimed", ledger.unclaimed().size()));
            document.listing(ledger.unclaimed().stream()
                    .map(a -> new Document.Entry(place(a, lang), List.of(a.text())))
                    .toList());
        }
        if (!ledger.contradictions().isEmpty()) {
            document.heading(
                    2,
                    counted(
                            lang,
                            "proof.contradictions",
                            ledger.contradictions().size()));
            document.listing(ledger.contradictions().stream()
                    .map(c -> new Document.Entry(
                            subject(c, lang), List.of(c.message().in(lang))))
                    .toList());
        }
        return document;
    }

    /** What is said first when the text seems to be another document's: contradictions by the hundred follow. */
    static Optional<String> another(Ledger ledger, Lang lang) {
        Likeness likeness = ledger.likeness();
        if (!likeness.isAnotherDocument()) {
            return Optional.empty();
        }
        return Optional.of(Words.say(
                lang,
                likeness.titled() ? "proof.another.titled" : "proof.another",
                Map.of(
                        "source", ledger.source(),
                        "plan", ledger.plan().title().in(lang),
                        "missing", likeness.missing(),
                        "markers", likeness.markers())));
    }

    private static List<String> row(Tally tally, Lang lang) {
        return List.of(
                Words.say(lang, "proof.kind." + Words.code(tally.kind())),
                String.valueOf(tally.total()),
                String.valueOf(tally.claimed()),
                String.valueOf(tally.excused()),
                String.valueOf(tally.open()),
                tally.percent() + "%");
    }

    private static String counted(Lang lang, String code, int count) {
        return Words.say(lang, "plan.counted", Map.of("what", Words.say(lang, code), "count", count));
    }

    /** A draft: what it is, where, and its name. */
    static String waiting(Waiting waiting, Lang lang) {
        String kind = Words.say(lang, "proof.waiting." + Words.code(waiting.kind()));
        return (waiting.clause() + " " + kind + " " + waiting.entry()).strip();
    }

    /** Where a passage stands: clause, page if any, line. */
    static String place(Account account, Lang lang) {
        return Words.say(
                lang,
                account.page() == 0 ? "proof.place" : "proof.place-on-page",
                Map.of("clause", account.clause(), "line", account.line(), "page", account.page()));
    }

    /** What a contradiction is about. */
    static String subject(Contradiction contradiction, Lang lang) {
        String entry = contradiction.entry();
        String about = entry == null ? Words.say(lang, "proof.whole-plan") : entry;
        return contradiction.clause().isEmpty() || contradiction.clause().equals(entry)
                ? about
                : contradiction.clause() + " " + about;
    }
}
