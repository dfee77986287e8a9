package org.plancheck.ledger.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Letters;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.plan.Plan;

/** Title, document number, issuer, date and period of the plan stand in the text; the totals agree. */
final class HeadProof {
    private final ClauseText text;
    private final Plan plan;
    private final MarkerProof markers;
    private final Contradictions contradictions;

    HeadProof(ClauseText text, Plan plan, MarkerProof markers, Contradictions contradictions) {
        this.text = text;
        this.plan = plan;
        this.markers = markers;
        this.contradictions = contradictions;
    }

    /** Checks the head; returns where in the text it is printed. */
    List<Span> check() {
        List<Span> printed = new ArrayList<>();
        printed.addAll(stands("title", plan.title().zh()));
        printed.addAll(stands("issuer", plan.issuer()));
        if (plan.documentNumber() != null) {
            printed.addAll(stands("documentNumber", plan.documentNumber()));
        }
        LocalDate issued = plan.issued();
        if (issued != null) {
            printed.addAll(stands(
                    "issued", issued.getYear() + "年" + issued.getMonthValue() + "月" + issued.getDayOfMonth() + "日"));
        }
        period();
        return printed;
    }

    /** The numbers of entries that coverage.yaml states: what falls out of the encoding between two others is missed. */
    void totals(Coverage coverage) {
        total("tasks", coverage.tasks(), plan.tasks().size());
        total("commitments", coverage.commitments(), plan.commitments().size());
        total("duties", coverage.duties(), plan.duties().size());
        total("baselines", coverage.baselines(), plan.baselines().size());
    }

    private void total(String key, int stated, int encoded) {
        if (stated != encoded) {
            contradictions.add(null, "", "totals.differ", Map.of("key", key, "stated", stated, "encoded", encoded));
        }
    }

    private void period() {
        String title = Letters.normalise(plan.title().zh());
        boolean inTitle = title.matches(".*" + plan.from() + "[-~]" + plan.to() + "年.*");
        String all = text.letters().normal();
        boolean inText = all.contains(plan.to() + "年");
        if (title.matches(".*20\\d\\d.*") ? !inTitle : !inText) {
            contradictions.add(null, "", "head.period", Map.of("from", plan.from(), "to", plan.to()));
        }
    }

    private List<Span> stands(String key, String wording) {
        List<Span> found = markers.anywhere(wording);
        if (found.isEmpty()) {
            contradictions.add(null, Clause.FOREWORD, "head.missing", Map.of("key", key, "encoded", wording));
        }
        return found;
    }
}
