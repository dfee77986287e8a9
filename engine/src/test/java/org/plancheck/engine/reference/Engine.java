package org.plancheck.engine.reference;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.engine.reference.ReferenceJudge.Ruled;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;

/** What the reference tests share of the engine; the shipped rules are loaded once. */
final class Engine {
    static final RuleBook RULES = RuleBook.load(List.of());

    private Engine() {}

    /** Judgements by triple. */
    static SortedMap<String, Judgement> byTriple(Assessment assessment) {
        SortedMap<String, Judgement> judgements = new TreeMap<>();
        assessment
                .judgements()
                .forEach(judgement -> judgements.put(judgement.due().key(), judgement));
        return judgements;
    }

    static Ruled ruled(Judgement judgement) {
        return new Ruled(judgement.verdict(), judgement.replaced(), judgement.light());
    }
}
