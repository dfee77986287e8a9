package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Span;

/** Finds the shortest phrase that identifies a place of a clause. */
final class Markers {
    private final ClauseText text;

    Markers(ClauseText text) {
        this.text = text;
    }

    /**
     * The core, made longer within its limits until the clause holds it only once; first to the left, where the object
     * of a figure mostly stands, then to the right.
     */
    Span shortest(Span core, Span limits, String clause) {
        Span span = core;
        while (!isUnique(span, clause)) {
            if (span.from() > limits.from()) {
                span = new Span(span.from() - 1, span.to());
            } else if (span.to() < limits.to()) {
                span = new Span(span.from(), span.to() + 1);
            } else {
                return core;
            }
        }
        return span;
    }

    /** The keys that cite a place: clause, marker and, where the clause holds it several times, which of them. */
    List<Guess> cite(Span span, String clause) {
        List<Span> found = occurrences(span, clause);
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.of("clause", clause));
        guesses.add(Guess.of("marker", text.letters().printed(span)));
        guesses.add(Guess.of("occurrence", found.size() > 1 ? found.indexOf(span) + 1 : null));
        return guesses;
    }

    /** Whether the clause holds a phrase only once. */
    boolean isUnique(Span span, String clause) {
        return occurrences(span, clause).size() == 1;
    }

    private List<Span> occurrences(Span span, String clause) {
        Span place = text.place(clause).orElse(span);
        return text.occurrences(text.letters().normal(span), place);
    }
}
