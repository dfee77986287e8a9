package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.Excuse;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.ledger.Waiting;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/** The drafts of a plan that are left: what they are, and which letters they speak of. */
final class Left {
    private final ClauseText text;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Left(ClauseText text, Plan plan, Coverage coverage) {
        this.text = text;
        Entry.of(plan.drafts()).forEach(this::add);
        coverage.drafts().forEach(this::add);
    }

    List<Waiting> waiting() {
        return waiting;
    }

    /** Whether a draft speaks of a passage. */
    boolean speakOf(Span passage) {
        return spans.stream().anyMatch(span -> span.overlaps(passage));
    }

    private void add(Entry entry) {
        Waiting.Kind kind = entry.item() == null
                ? Waiting.Kind.BASELINE
                : entry.item() instanceof Commitment ? Waiting.Kind.COMMITMENT : Waiting.Kind.DUTY;
        waiting.add(new Waiting(kind, entry.id(), entry.clause(), entry.marker()));
        place(entry.clause(), entry.marker(), entry.occurrence());
    }

    private void add(Excuse excuse) {
        String marker = Objects.requireNonNullElse(excuse.marker(), "");
        waiting.add(new Waiting(Waiting.Kind.EXCUSE, "", excuse.clause(), marker));
        place(excuse.clause(), marker, excuse.occurrence());
    }

    private void place(String clause, String marker, int occurrence) {
        Span place = clause.equals(Clause.FOREWORD)
                ? text.clause(clause).map(Clause::whole).orElse(null)
                : text.place(clause).orElse(null);
        if (place == null || marker.isEmpty()) {
            if (place != null) {
                spans.add(place);
            }
            return;
        }
        List<Span> found = text.occurrences(marker, place);
        int at = Math.max(occurrence, 1) - 1;
        if (at < found.size()) {
            spans.add(found.get(at));
        }
    }
}
