package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/**
 * The proof of an encoding as one self-contained page: the text with claimed, excused and unclaimed passages
 * in colour, the entries beside it.
 */
public final class ProofPage {
    private final Ledger ledger;
    private final Lang lang;
    private final Map<String, Item> items;

    private ProofPage(Ledger ledger, Lang lang) {
        this.ledger = ledger;
        this.lang = lang;
        this.items = ledger.plan().items().collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a));
    }

    /** The page. */
    public static String write(Ledger ledger, Lang lang) {
        return Templates.render("proof.jte", new ProofPage(ledger, lang));
    }

    /** A coloured stretch of text; {@code state} is the name of its colour. */
    public record Run(String state, String text) {}

    /** A note beside the text: an entry, an excuse or a contradiction. */
    public record Side(String state, String label, String text) {}

    /** A heading or paragraph with the notes beside it; {@code anchor} is empty or where a jump goes. */
    public record Row(boolean heading, String clause, String anchor, List<Run> runs, List<Side> sides) {}

    public Lang lang() {
        return lang;
    }

    /** The style sheet, ours alone. */
    public String style() {
        return Templates.STYLE;
    }

    /** What the page may do. */
    public String policy() {
        return Templates.POLICY;
    }

    /** A message in the page's language. */
    public String say(String code) {
        return Words.say(lang, code);
    }

    public String title() {
        return Words.say(
                lang, "proof.title", Map.of("plan", ledger.plan().title().in(lang)));
    }

    public String source() {
        return Words.say(lang, "proof.source", Map.of("source", ledger.source(), "sha256", ledger.sha256()));
    }

    /** What is said first when the text seems to be another document's; empty when it does not. */
    public String another() {
        return ProofText.another(ledger, lang).orElse("");
    }

    public boolean proven() {
        return ledger.isProven();
    }

    public List<Tally> tallies() {
        return ledger.tallies();
    }

    /** What a tally counts. */
    public String kind(Tally tally) {
        return Words.say(lang, "proof.kind." + Words.code(tally.kind()));
    }

    /** The contradictions, with what each is about. */
    public List<Side> contradictions() {
        return ledger.contradictions().stream().map(this::side).toList();
    }

    /** The drafts that are left, with their markers; the label is the anchor to jump to. */
    public List<Side> waiting() {
        return ledger.waiting().stream()
                .map(w -> new Side(ProofText.waiting(w, lang), "c-" + w.clause(), w.marker()))
                .toList();
    }

    /** The passages that nobody accounts for, with their places; the label is the anchor to jump to. */
    public List<Side> unclaimed() {
        List<Side> open = new ArrayList<>();
        for (Account account : ledger.unclaimed()) {
            open.add(new Side(ProofText.place(account, lang), "c-" + account.clause(), account.text()));
        }
        return open;
    }

    /** Headings and paragraphs in the text's order. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Account> paragraph = new ArrayList<>();
        for (Account account : ledger.accounts()) {
            if (!paragraph.isEmpty() && !belongs(paragraph.get(0), account)) {
                rows.add(row(paragraph));
                paragraph.clear();
            }
            paragraph.add(account);
        }
        if (!paragraph.isEmpty()) {
            rows.add(row(paragraph));
        }
        return rows;
    }

    private static boolean belongs(Account first, Account next) {
        boolean heading = first.form() == Account.Form.HEADING;
        return !heading && next.form() != Account.Form.HEADING && first.clause().equals(next.clause());
    }

    private Row row(List<Account> accounts) {
        Account first = accounts.get(0);
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Account account : accounts) {
            account.claims().forEach(id -> sides.putIfAbsent(id, entry(id)));
            excuse(account).ifPresent(side -> sides.putIfAbsent(side.text(), side));
        }
        ledger.contradictions().stream()
                .filter(c -> c.clause().equals(first.clause()) && first.form() != Account.Form.HEADING)
                .map(this::side)
                .forEach(side -> sides.put(side.text(), side));
        boolean heading = first.form() == Account.Form.HEADING;
        List<Run> runs = accounts.stream().map(ProofPage::run).toList();
        return new Row(
                heading,
                first.clause(),
                heading && !first.clause().contains("¶") && accounts.size() == 1
                        ? "h-" + first.clause()
                        : "c-" + first.clause(),
                runs,
                List.copyOf(sides.values()));
    }

    private static Run run(Account account) {
        String state = account.form() == Account.Form.UNITS ? "units" : Words.code(account.state());
        return new Run(state, Lines.clean(account.text()));
    }

    private Side entry(String id) {
        Item item = items.get(id);
        if (item == null) {
            return new Side("claimed", say("proof.baseline"), id);
        }
        String kind = item instanceof Commitment ? "kind.commitment" : "kind.duty";
        return new Side("claimed", say(kind), Lines.clean(item.title().in(lang)) + " [" + id + "]" + figure(item));
    }

    private static String figure(Item item) {
        return item instanceof Commitment commitment
                ? " " + commitment.comparator().sign() + " "
                        + Numerals.en(commitment.target().toDecimal()) + commitment.unit()
                : "";
    }

    private Optional<Side> excuse(Account account) {
        Account.@Nullable Excused excuse = account.excuse();
        if (excuse == null) {
            return Optional.empty();
        }
        String reason = say("proof.reason." + excuse.reason());
        String of = excuse.of() == null ? "" : " → " + excuse.of();
        return Optional.of(new Side("excused", reason, Lines.clean(shortened(account.text())) + of));
    }

    private static String shortened(String text) {
        int limit = 18;
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }

    private Side side(Contradiction contradiction) {
        return new Side(
                "unclaimed",
                ProofText.subject(contradiction, lang),
                contradiction.message().in(lang));
    }
}
