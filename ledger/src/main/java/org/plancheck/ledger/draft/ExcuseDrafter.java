package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.coverage.Reason;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figures;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Triggers;
import org.plancheck.ledger.text.Vocabulary;

/** Drafts a reason for each passage that looks like a promise and for which no entry is proposed. */
final class ExcuseDrafter {
    private static final Pattern ENCOURAGES = Pattern.compile("^.{0,6}(?:鼓励|支持|引导|倡导|提倡|号召|动员)");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");
    /** Words that promise an amount without a figure; nothing excuses them unseen. */
    private static final Pattern PROMISE = Pattern.compile("翻|逐年|平均");

    private static final Pattern DOCUMENT = Pattern.compile("〔|《");

    private final ClauseText text;
    private final Roles roles;
    private final Quotes quotes;
    private final Markers markers;
    private final List<Candidate> entries;
    private final List<Span> head;

    /**
     * @param entries everything proposed
     * @param head where title, number, issuer and date are printed
     */
    ExcuseDrafter(
            ClauseText text, Roles roles, Quotes quotes, Markers markers, List<Candidate> entries, List<Span> head) {
        this.text = text;
        this.roles = roles;
        this.quotes = quotes;
        this.markers = markers;
        this.entries = entries;
        this.head = head;
    }

    /** The excuses in the text's order; a clause without any entry is excused whole where its role says so. */
    List<Candidate> excuses() {
        List<Candidate> excuses = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        for (Passage passage : text.passages()) {
            String clause = passage.clause();
            List<Span> open = passage.kind() == Passage.Kind.BODY ? open(passage) : List.of();
            if (open.isEmpty() || whole.contains(clause)) {
                continue;
            }
            if (roles.of(clause) != Roles.Role.WORK && holdsNone(clause)) {
                whole.add(clause);
                boolean background = roles.of(clause) == Roles.Role.BACKGROUND;
                excuses.add(excuse(
                        List.of(Guess.of("clause", clause)),
                        clause,
                        passage.span(),
                        background ? Reason.BACKGROUND : Reason.ATTITUDE));
            } else if (open.stream().noneMatch(this::isPromise)) {
                excuses.add(ofPassage(passage, open));
            }
        }
        return excuses;
    }

    private boolean isPromise(Span trigger) {
        return PROMISE.matcher(text.letters().normal(trigger)).find();
    }

    private boolean holdsNone(String clause) {
        return entries.stream().noneMatch(entry -> entry.clause().equals(clause));
    }

    /** What no entry will account for once everything is accepted. */
    private List<Span> open(Passage passage) {
        Triggers triggers = Triggers.of(text, passage);
        List<Span> open = new ArrayList<>(triggers.amounts());
        open.removeIf(amount -> entries.stream().anyMatch(entry -> entry.span().contains(amount)));
        triggers.dates().stream().filter(date -> !isTold(date, passage)).forEach(open::add);
        open.removeIf(trigger -> head.stream().anyMatch(printed -> printed.contains(trigger)));
        boolean proposed = entries.stream()
                .anyMatch(entry -> !isBaseline(entry) && entry.span().overlaps(passage.span()));
        if (triggers.duty() && !proposed) {
            open.addAll(Figures.spans(Vocabulary.DUTY, text.letters().normal(), passage.span())
                    .subList(0, 1));
        }
        return open;
    }

    /** A baseline tells where things stand, and answers for no word of duty. */
    private static boolean isBaseline(Candidate entry) {
        return entry.id().isEmpty();
    }

    /** Whether entries of the sentence fall due or begin in every year of a date. */
    private boolean isTold(Span date, Passage passage) {
        Set<String> told = entries.stream()
                .filter(entry -> passage.sentence().overlaps(entry.span()))
                .flatMap(entry -> Stream.of("deadline", "year", "from", "to", "against")
                        .flatMap(key -> entry.value(key).stream()))
                .map(year -> year instanceof Map<?, ?> row ? String.valueOf(row.get("year")) : String.valueOf(year))
                .collect(Collectors.toSet());
        return YEARS.matcher(text.letters().normal(date)).results().allMatch(year -> told.contains(year.group()));
    }

    private Candidate ofPassage(Passage passage, List<Span> open) {
        int from = open.stream().mapToInt(Span::from).min().orElseThrow();
        int to = open.stream().mapToInt(Span::to).max().orElseThrow();
        Span marker = markers.shortest(new Span(from, to), passage.span(), passage.clause());
        return excuse(markers.cite(marker, passage.clause()), passage.clause(), marker, reason(passage, open));
    }

    private Reason reason(Passage passage, List<Span> open) {
        Triggers triggers = Triggers.of(text, passage);
        String words = text.letters().normal(passage.span());
        if (roles.of(passage.clause()) == Roles.Role.BACKGROUND) {
            return Reason.BACKGROUND;
        }
        if (ENCOURAGES.matcher(words).find()) {
            return Reason.ENCOURAGEMENT;
        }
        if (DOCUMENT.matcher(words).find()) {
            return Reason.PARENT_DOCUMENT;
        }
        if (open.stream().allMatch(quotes::hold) || triggers.amounts().containsAll(open)) {
            return Reason.NAME;
        }
        return triggers.dates().containsAll(open) ? Reason.DATE : Reason.ATTITUDE;
    }

    private static Candidate excuse(List<Guess> place, String clause, Span span, Reason reason) {
        List<Guess> guesses = new ArrayList<>(place);
        guesses.add(Guess.of("reason", Fields.kebab(reason)));
        return new Candidate("", clause, span, List.copyOf(guesses));
    }
}
