package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.ledger.Likeness;
import org.plancheck.model.plan.Plan;

/** Every marker stands in the clause that its entry names, once or with its occurrence given, and is claimed once. */
public final class MarkerProof {
    private final ClauseText text;
    private final Contradictions contradictions;

    MarkerProof(ClauseText text, Contradictions contradictions) {
        this.text = text;
        this.contradictions = contradictions;
    }

    /** The entries whose markers were found, in the text's order. */
    List<Located> locate(Plan plan) {
        List<Located> located = new ArrayList<>();
        for (Entry entry : Entry.of(plan)) {
            find(entry).ifPresent(span -> located.add(new Located(entry, span)));
        }
        located.sort(Comparator.comparingInt(l -> l.span().from()));
        for (int i = 1; i < located.size(); i++) {
            if (located.get(i - 1).span().overlaps(located.get(i).span())) {
                contradictions.add(
                        located.get(i).entry(),
                        "marker.shared",
                        Map.of("other", located.get(i - 1).entry().id()));
            }
        }
        return List.copyOf(located);
    }

    /** Whether this is the plan's text at all: its title, and how many markers stand anywhere in it. */
    Likeness likeness(Plan plan) {
        List<Entry> entries = Entry.of(plan);
        List<Entry> found = entries.stream()
                .filter(entry -> !anywhere(entry.marker()).isEmpty())
                .toList();
        return new Likeness(!anywhere(plan.title().zh()).isEmpty(), entries.size(), found.size());
    }

    private Optional<Span> find(Entry entry) {
        Optional<Span> place = text.place(entry.clause());
        if (place.isEmpty()) {
            contradictions.add(entry, "clause.unknown", Map.of("clause", entry.clause()));
            return Optional.empty();
        }
        List<Span> found = text.occurrences(entry.marker(), place.get());
        if (found.isEmpty()) {
            elsewhere(entry);
            return Optional.empty();
        }
        if (found.size() > 1 && entry.occurrence() == 0) {
            contradictions.add(entry, "marker.many", Map.of("marker", entry.marker(), "count", found.size()));
        } else if (entry.occurrence() > found.size()) {
            contradictions.add(
                    entry,
                    "marker.occurrence",
                    Map.of("marker", entry.marker(), "given", entry.occurrence(), "count", found.size()));
            return Optional.empty();
        }
        return Optional.of(found.get(Math.max(entry.occurrence(), 1) - 1));
    }

    private void elsewhere(Entry entry) {
        List<String> clauses = anywhere(entry.marker()).stream()
                .map(span -> text.citation(span.from()))
                .distinct()
                .toList();
        if (clauses.isEmpty()) {
            contradictions.add(entry, "marker.missing", Map.of("marker", entry.marker()));
        } else {
            contradictions.add(
                    entry, "marker.elsewhere", Map.of("marker", entry.marker(), "clauses", String.join(", ", clauses)));
        }
    }

    /** Where a wording stands in the whole text. */
    List<Span> anywhere(String wording) {
        return text.occurrences(wording, new Span(0, text.letters().length()));
    }
}
