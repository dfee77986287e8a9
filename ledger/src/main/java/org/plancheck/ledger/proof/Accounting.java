package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Triggers;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.ledger.Tally.Kind;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Terms;

/**
 * Accounts for everything in the text that looks like a promise: each figure, each year and each passage with
 * a word of duty is claimed by an entry or excused with a reason.
 */
final class Accounting {
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");

    private final ClauseText text;
    private final List<Located> located;
    private final List<Span> head;
    private final Excuses excuses;
    private final Left left;
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    /**
     * @param head where the plan's own title, number, issuer and date are printed
     * @param left the drafts, which account for nothing but tell what was seen
     */
    Accounting(ClauseText text, List<Located> located, List<Span> head, Excuses excuses, Left left) {
        this.left = left;
        this.text = text;
        this.located = located;
        this.head = head;
        this.excuses = excuses;
        List.of(Kind.AMOUNTS, Kind.DATES, Kind.DUTIES).forEach(kind -> counts.put(kind, new int[3]));
    }

    /** Every passage with what became of it. */
    List<Account> accounts() {
        return text.passages().stream().map(this::account).toList();
    }

    /** How much was accounted for; after {@link #accounts}. */
    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        counts.forEach((kind, n) -> tallies.add(new Tally(kind, n[0] + n[1] + n[2], n[0], n[1])));
        return tallies;
    }

    /** How the triggers of one passage came out. */
    private static final class Outcome {
        private boolean claimed;
        private boolean open;
        private Excuses.@Nullable Placed excuse;
    }

    private Account account(Passage passage) {
        List<String> claims = located.stream()
                .filter(l -> l.span().overlaps(passage.span()))
                .map(l -> l.entry().id())
                .toList();
        Outcome outcome = new Outcome();
        if (passage.kind() == Passage.Kind.BODY) {
            Triggers triggers = Triggers.of(text, passage);
            amounts(triggers, outcome);
            dates(passage, triggers, outcome);
            duties(passage, triggers, outcome);
        }
        return account(passage, claims, outcome);
    }

    private Account account(Passage passage, List<String> claims, Outcome outcome) {
        OfficialText.Line line = text.letters().line(passage.span().from());
        Account.State state = outcome.open
                ? left.speakOf(told(passage)) ? Account.State.DRAFTED : Account.State.UNCLAIMED
                : outcome.claimed || !claims.isEmpty()
                        ? Account.State.CLAIMED
                        : outcome.excuse != null ? Account.State.EXCUSED : Account.State.SILENT;
        Excuses.Placed excuse = outcome.excuse;
        return new Account(
                passage.clause(),
                line.number(),
                line.page(),
                Account.Form.valueOf(passage.kind().name()),
                state,
                text.letters().printed(passage.span()),
                claims,
                excuse == null
                        ? null
                        : new Account.Excused(
                                Fields.kebab(excuse.excuse().reason()),
                                excuse.excuse().of()));
    }

    private void amounts(Triggers triggers, Outcome outcome) {
        for (Span amount : triggers.amounts()) {
            // A duty has no figure: a promise with one must be encoded as a commitment.
            boolean claimed = inHead(amount)
                    || located.stream()
                            .anyMatch(l -> !(l.entry().item() instanceof Duty)
                                    && l.span().contains(amount));
            count(Kind.AMOUNTS, claimed, excuses.of(amount), outcome);
        }
    }

    private void dates(Passage passage, Triggers triggers, Outcome outcome) {
        for (Span date : triggers.dates()) {
            count(Kind.DATES, inHead(date) || isDeadline(date, passage), excuses.of(date), outcome);
        }
    }

    private void duties(Passage passage, Triggers triggers, Outcome outcome) {
        if (triggers.duty()) {
            boolean claimed = located.stream()
                    .anyMatch(l -> l.entry().item() != null && l.span().overlaps(passage.span()));
            count(Kind.DUTIES, claimed, excuses.touching(passage.span()), outcome);
        }
    }

    /** Where a draft speaks of a passage: a year alone belongs to what stands in its sentence. */
    private Span told(Passage passage) {
        Triggers triggers = Triggers.of(text, passage);
        boolean onlyDates = triggers.amounts().isEmpty() && !triggers.duty();
        return onlyDates ? passage.sentence() : passage.span();
    }

    private boolean inHead(Span span) {
        return head.stream().anyMatch(h -> h.contains(span));
    }

    /** A year is claimed by an entry of its sentence whose deadline, first or baseline year it is. */
    private boolean isDeadline(Span date, Passage passage) {
        Matcher years = YEARS.matcher(text.letters().normal(date));
        boolean all = true;
        while (years.find()) {
            int year = Integer.parseInt(years.group());
            all &= located.stream()
                    .filter(l -> passage.sentence().overlaps(l.span()))
                    .anyMatch(l -> names(l.entry(), year));
        }
        return all;
    }

    private static boolean names(Entry entry, int year) {
        Item item = entry.item();
        return item == null
                ? entry.baseline() != null && entry.baseline().year() == year
                : (item.deadline() != null && item.deadline() == year)
                        || item.from().year() == year
                        || item.to().year() == year
                        || (item instanceof Commitment commitment && names(commitment.terms(), year));
    }

    private static boolean names(Terms terms, int year) {
        Against against = terms.against();
        boolean base = against != null && against.year() != null && against.year() == year;
        return base || terms.byYear().containsKey(year);
    }

    private void count(Kind kind, boolean claimed, Excuses.@Nullable Placed excuse, Outcome outcome) {
        int[] n = Objects.requireNonNull(counts.get(kind));
        if (claimed) {
            n[0]++;
            outcome.claimed = true;
        } else if (excuse != null) {
            n[1]++;
            Excuses.need(excuse);
            outcome.excuse = excuse;
        } else {
            n[2]++;
            outcome.open = true;
        }
    }
}
