package org.plancheck.engine.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
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

    static Submission file(Submission submission, String file) {
        return new Submission(
                submission.reporter(),
                submission.reporterName(),
                submission.jurisdiction(),
                submission.year(),
                submission.sequence(),
                submission.submitted(),
                file,
                file,
                submission.observations(),
                submission.duties());
    }

    static Observation reading(Observation row, Reading reading) {
        return new Observation(
                row.indicator(),
                row.jurisdiction(),
                row.year(),
                row.reporter(),
                reading,
                row.note(),
                row.evidence(),
                row.provenance());
    }

    /** The plan with figures in 万元 written out in 元. */
    static Plan printedInYuan(Plan plan) {
        return plan.withItems(
                plan.commitments().stream()
                        .map(commitment -> commitment.unit().equals("万元") ? inYuan(commitment) : commitment)
                        .toList(),
                plan.duties());
    }

    /** Shares of commitments printed in 万元, written out in 元 like the commitment. */
    static List<Allocation> allocatedInYuan(CityCase city) {
        return city.allocations().stream()
                .map(share -> isInTenThousands(city, share.item())
                        ? new Allocation(
                                share.item(),
                                share.jurisdiction(),
                                share.year(),
                                share.value().times(Quantity.of(10_000)),
                                share.keyed(),
                                share.reallocation(),
                                share.provenance())
                        : share)
                .toList();
    }

    private static boolean isInTenThousands(CityCase city, String item) {
        return city.plans().stream()
                .flatMap(plan -> plan.commitments().stream().filter(c -> item.equals(CityFigures.key(plan, c))))
                .anyMatch(c -> c.unit().equals("万元"));
    }

    private static Commitment inYuan(Commitment commitment) {
        return new Commitment(
                commitment.id(),
                commitment.clause(),
                commitment.marker(),
                commitment.occurrence(),
                commitment.indicator(),
                tenThousandfold(commitment.value()),
                tenThousandfold(commitment.low()),
                tenThousandfold(commitment.high()),
                "元",
                commitment.comparator(),
                commitment.measure(),
                commitment.cadence(),
                commitment.from(),
                commitment.to(),
                commitment.deadline(),
                commitment.strength(),
                commitment.scope(),
                commitment.terms(),
                commitment.partOf(),
                commitment.reporter(),
                commitment.responsible(),
                commitment.title());
    }

    private static @Nullable Quantity tenThousandfold(@Nullable Quantity figure) {
        return figure == null ? null : figure.times(Quantity.of(10_000));
    }
}
