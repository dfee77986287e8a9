package org.plancheck.ledger.proof;

import java.util.Map;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Headings;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Plan;

/** Actions and projects are headed in the text as they are encoded, and where any is encoded none is left out. */
final class ActionProof {
    private final ClauseText text;
    private final Plan plan;
    private final Contradictions contradictions;
    private final Headings headings;

    ActionProof(ClauseText text, Plan plan, Contradictions contradictions) {
        this.text = text;
        this.plan = plan;
        this.contradictions = contradictions;
        this.headings = new Headings(text);
    }

    void check() {
        plan.actions().forEach(this::action);
        if (!plan.actions().isEmpty()) {
            text.clauses().forEach(this::leftOut);
        }
    }

    private void action(Action action) {
        String clause = action.clause();
        if (text.place(clause).isEmpty()) {
            add(clause, "clause.unknown", Map.of("clause", clause));
        } else if (!headings.isHeaded(clause, action.heading())) {
            add(clause, "action.heading", Map.of("printed", headings.above(clause), "encoded", action.heading()));
        } else {
            kind(action);
        }
    }

    private void kind(Action action) {
        Action.Kind said = Headings.kindOf(action.heading());
        if (said != null && said != action.kind()) {
            add(
                    action.clause(),
                    "action.kind",
                    Map.of(
                            "heading",
                            action.heading(),
                            "printed",
                            Fields.kebab(said),
                            "encoded",
                            Fields.kebab(action.kind())));
        }
    }

    /** A section headed 行动 or 工程; what numbers such sections or stands under them is no action of its own. */
    private void leftOut(Clause clause) {
        String heading = headings.above(clause.code());
        if (clause.code().endsWith(")")
                && Headings.kindOf(heading) != null
                && plan.actionOf(clause.code()).isEmpty()) {
            add(clause.code(), "action.missing", Map.of("heading", heading));
        }
    }

    private void add(String clause, String code, Map<String, ?> args) {
        contradictions.add(clause, clause, code, args);
    }
}
