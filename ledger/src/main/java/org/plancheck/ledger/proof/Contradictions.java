package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.text.Messages;

/** Collects contradictions with their words. */
public final class Contradictions {
    private static final Messages MESSAGES = Messages.beside(Contradictions.class, "contradictions");

    private final List<Contradiction> found = new ArrayList<>();

    /** About an entry. */
    void add(Entry entry, String code, Map<String, ?> args) {
        add(entry.id(), entry.clause(), code, args);
    }

    /** About anything else: a task, an excuse, the plan itself. */
    void add(@Nullable String id, String clause, String code, Map<String, ?> args) {
        found.add(new Contradiction(code, id, clause, MESSAGES.of(code, args)));
    }

    /** Everything found, in the order of the proofs. */
    public List<Contradiction> all() {
        return List.copyOf(found);
    }
}
