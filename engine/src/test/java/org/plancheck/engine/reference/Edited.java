package org.plancheck.engine.reference;

import java.util.List;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;

/** Copies of records with a part exchanged. */
final class Edited {
    private Edited() {}

    static Submission submission(Submission submission, List<Observation> observations, List<DutyReport> duties) {
        return new Submission(
                submission.reporter(),
                submission.reporterName(),
                submission.jurisdiction(),
                submission.year(),
                submission.sequence(),
                submission.submitted(),
                submission.file(),
                submission.sha256(),
                observations,
                duties);
    }

    static Plan commitments(Plan plan, List<Commitment> commitments) {
        return plan(plan, plan.baselines(), commitments, plan.duties());
    }

    static Plan duties(Plan plan, List<Duty> duties) {
        return plan(plan, plan.baselines(), plan.commitments(), duties);
    }

    static Plan baselines(Plan plan, List<Baseline> baselines) {
        return plan(plan, baselines, plan.commitments(), plan.duties());
    }

    private static Plan plan(Plan plan, List<Baseline> baselines, List<Commitment> commitments, List<Duty> duties) {
        return new Plan(
                plan.id(),
                plan.title(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued(),
                plan.from(),
                plan.to(),
                plan.jurisdiction(),
                plan.surveys(),
                baselines,
                plan.tasks(),
                commitments,
                duties);
    }
}
