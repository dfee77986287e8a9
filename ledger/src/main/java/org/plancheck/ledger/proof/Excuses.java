package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.Excuse;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figures;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;

/** The excuses of coverage.yaml with their places in the text; knows which of them were needed. */
final class Excuses {
    private final ClauseText text;
    private final Contradictions contradictions;
    private final List<Placed> placed = new ArrayList<>();

    /** An excuse with the letters it covers. */
    static final class Placed {
        private final Excuse excuse;
        private final Span span;
        private boolean needed;

        Placed(Excuse excuse, Span span) {
            this.excuse = excuse;
            this.span = span;
        }

        Excuse excuse() {
            return excuse;
        }
    }

    Excuses(Coverage coverage, ClauseText text, List<Located> located, Contradictions contradictions) {
        this.text = text;
        this.contradictions = contradictions;
        coverage.excuses().forEach(excuse -> place(excuse, located));
    }

    /** The excuse that covers a figure or date: its marker holds it. */
    @Nullable
    Placed of(Span trigger) {
        return placed.stream().filter(p -> p.span.contains(trigger)).findFirst().orElse(null);
    }

    /** The excuse that covers a passage: its marker touches it. */
    @Nullable
    Placed touching(Span passage) {
        return placed.stream()
                .filter(p -> p.span.overlaps(passage))
                .filter(this::speaksOfDuty)
                .findFirst()
                .orElse(null);
    }

    /** What excuses a figure or date says nothing about the duty beside it, unless its marker holds that word too. */
    private boolean speaksOfDuty(Placed excuse) {
        boolean figure = !Figures.in(text.letters(), excuse.span).isEmpty()
                || !Figures.spans(Vocabulary.DATE, text.letters().normal(), excuse.span)
                        .isEmpty();
        return !figure
                || !Figures.spans(Vocabulary.DUTY, text.letters().normal(), excuse.span)
                        .isEmpty();
    }

    /** Notes that an excuse was needed. */
    static void need(Placed excuse) {
        excuse.needed = true;
    }

    /** Excuses that excuse nothing hide a change of the text or of the encoding. */
    void tellIdle() {
        placed.stream()
                .filter(p -> !p.needed)
                .forEach(p -> add(p.excuse, "excuse.idle", Map.of("place", p.excuse.place())));
    }

    private void place(Excuse excuse, List<Located> located) {
        Optional<Span> clause = excuse.clause().equals(Clause.FOREWORD)
                ? text.clause(Clause.FOREWORD).map(Clause::whole)
                : text.place(excuse.clause());
        if (clause.isEmpty()) {
            add(excuse, "clause.unknown", Map.of("clause", excuse.clause()));
            return;
        }
        String marker = excuse.marker();
        if (marker == null) {
            wholeClause(excuse, clause.get(), located);
            return;
        }
        List<Span> found = text.occurrences(marker, clause.get());
        if (found.isEmpty()) {
            add(excuse, "excuse.missing", Map.of("marker", marker, "place", excuse.place()));
        } else if (found.size() > 1 && excuse.occurrence() == 0) {
            add(excuse, "marker.many", Map.of("marker", marker, "count", found.size()));
        } else if (excuse.occurrence() > found.size()) {
            add(
                    excuse,
                    "marker.occurrence",
                    Map.of("marker", marker, "given", excuse.occurrence(), "count", found.size()));
        } else {
            placed.add(new Placed(excuse, found.get(Math.max(excuse.occurrence(), 1) - 1)));
        }
    }

    /** A clause may be excused whole only while nothing is encoded from it but baselines. */
    private void wholeClause(Excuse excuse, Span clause, List<Located> located) {
        List<String> items = located.stream()
                .filter(l -> l.entry().item() != null && clause.contains(l.span()))
                .map(l -> l.entry().id())
                .toList();
        if (items.isEmpty()) {
            placed.add(new Placed(excuse, clause));
        } else {
            add(excuse, "excuse.over-claims", Map.of("place", excuse.place(), "items", String.join(", ", items)));
        }
    }

    private void add(Excuse excuse, String code, Map<String, ?> args) {
        contradictions.add(null, excuse.clause(), code, args);
    }
}
