package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.coverage.Reason;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figures;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Triggers;
import org.plancheck.ledger.text.Vocabulary;

/** Drafts a reason for each passage that looks like a promise and for which no entry is proposed. */
final class ExcuseDrafter {
    private static final Pattern ENCOURAGES = Pattern.compile("^.{0,6}(?:鼓励|支持|引导|倡导|提倡|号召|动员)");
    private static final Pattern DOCUMENT = Pattern.compile("〔|《");

    private final ClauseText text;
    private final Roles roles;
    private final Quotes quotes;
    private final Markers markers;
    private final List<Candidate> entries;

    /**
     * @param entries everything proposed
     */
    ExcuseDrafter(ClauseText text, Roles roles, Quotes quotes, Markers markers, List<Candidate> entries) {
        this.text = text;
        this.roles = roles;
        this.quotes = quotes;
        this.markers = markers;
        this.entries = entries;
    }

    /** The excuses in the text's order; a clause without any entry is excused whole where its role says so. */
    List<Candidate> excuses() {
        List<Candidate> excuses = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        for (Passage passage : text.passages()) {
            String clause = passage.clause();
            Triggers triggers = Triggers.of(text, passage);
            if (passage.kind() != Passage.Kind.BODY || triggers.isEmpty() || whole.contains(clause)) {
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
            } else {
                ofPassage(passage, triggers, excuses);
            }
        }
        return excuses;
    }

    private boolean holdsNone(String clause) {
        return !clause.equals(Clause.FOREWORD)
                ? entries.stream().noneMatch(entry -> entry.clause().equals(clause))
                : true;
    }

    private void ofPassage(Passage passage, Triggers triggers, List<Candidate> excuses) {
        boolean proposed = entries.stream().anyMatch(entry -> entry.span().overlaps(passage.span()));
        List<Span> open = new ArrayList<>(triggers.amounts());
        open.removeIf(amount -> entries.stream().anyMatch(entry -> entry.span().contains(amount)));
        if (!proposed) {
            open.addAll(triggers.dates());
            if (triggers.duty()) {
                open.addAll(Figures.spans(Vocabulary.DUTY, text.letters().normal(), passage.span())
                        .subList(0, 1));
            }
        }
        if (open.isEmpty()) {
            return;
        }
        int from = open.stream().mapToInt(Span::from).min().orElseThrow();
        int to = open.stream().mapToInt(Span::to).max().orElseThrow();
        Span marker = markers.shortest(new Span(from, to), passage.span(), passage.clause());
        excuses.add(excuse(
                markers.cite(marker, passage.clause()), passage.clause(), marker, reason(passage, triggers, open)));
    }

    private Reason reason(Passage passage, Triggers triggers, List<Span> open) {
        String words = text.letters().normal(passage.span());
        if (ENCOURAGES.matcher(words).find()) {
            return Reason.ENCOURAGEMENT;
        }
        if (DOCUMENT.matcher(words).find()) {
            return Reason.PARENT_DOCUMENT;
        }
        if (open.stream().allMatch(quotes::hold) || open.equals(triggers.amounts())) {
            return Reason.NAME;
        }
        return open.equals(triggers.dates()) ? Reason.DATE : Reason.ATTITUDE;
    }

    private static Candidate excuse(List<Guess> place, String clause, Span span, Reason reason) {
        List<Guess> guesses = new ArrayList<>(place);
        guesses.add(Guess.of("reason", Fields.kebab(reason)));
        return new Candidate("", clause, span, List.copyOf(guesses));
    }
}
