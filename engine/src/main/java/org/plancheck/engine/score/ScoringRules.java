package org.plancheck.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Deduction;
import org.plancheck.model.judging.Scoring.Veto;

/** The rules that a scheme names, held against those of the run: local ones are not known before. */
public final class ScoringRules {
    private ScoringRules() {}

    /**
     * Checks that every rule exists.
     *
     * @throws InputException with every unknown rule and its place in the scheme
     */
    public static void check(Scoring scoring, Collection<String> known) {
        List<Problem> problems = new ArrayList<>();
        for (Deduction deduction : scoring.deductions()) {
            check(deduction.rule(), deduction.provenance(), known, problems);
        }
        for (Veto veto : scoring.vetoes()) {
            if (veto.rule() != null) {
                check(veto.rule(), veto.provenance(), known, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw InputException.of(problems);
        }
    }

    private static void check(String rule, Provenance at, Collection<String> known, List<Problem> problems) {
        if (!known.contains(rule)) {
            Map<String, Object> args = Map.of("found", rule, "hint", Suggestion.hint(rule, known));
            problems.add(new Problem(at.shown(), 0, 0, "", "scheme.rule", args));
        }
    }
}
