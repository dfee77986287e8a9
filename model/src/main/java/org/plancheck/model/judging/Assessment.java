package org.plancheck.model.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * One run: plans + rules + data + as-of date → verdicts and findings. Sorted, so that the same inputs
 * give the same bytes.
 *
 * @param kind an annual assessment or a unit's self-check
 * @param title what was assessed
 * @param illustrative whether the data are made up to show the tool
 * @param unit for self-checks: whose data, else null
 * @param engineVersion version of plancheck
 * @param ruleSetVersion hash over all active rules, shipped and local
 * @param rules title of each active rule by id
 * @param judgements one for each due triple, sorted by plan, item, jurisdiction, year
 * @param dueOtherwise what would be due only in other readings of the plans
 * @param findings sorted by severity, plan, clause, jurisdiction, year
 * @param followedUp earlier findings that a ledger follows, in the order of their ids
 * @param sincePrevious how findings stand to a pinned earlier assessment, null when none is pinned
 * @param verifications what the office verified, beside what was reported; for self-checks the unit's own
 * @param scores of counties, then of filing units, best first; none in self-checks or without a scoring scheme
 * @param reconciled figures of the city beside the sums of its counties, within tolerance or not
 * @param ledger every figure that came in, in the order of the files
 * @param deferred for self-checks: what the city decides
 */
public record Assessment(
        Kind kind,
        Bilingual title,
        boolean illustrative,
        @Nullable Bilingual unit,
        int year,
        LocalDate asOf,
        List<Plan> plans,
        Registry registry,
        Scheme scheme,
        String engineVersion,
        String ruleSetVersion,
        Map<String, Bilingual> rules,
        List<Judgement> judgements,
        List<DueOtherwise> dueOtherwise,
        List<Finding> findings,
        List<FollowedUp> followedUp,
        @Nullable SincePrevious sincePrevious,
        List<Deferred> deferred,
        List<Restated> restated,
        List<Verification> verifications,
        List<Score> scores,
        List<Untargeted> untargeted,
        List<Reconciled> reconciled,
        List<Recorded> ledger,
        List<Input> inputs) {

    /** What sort of run it was. */
    public enum Kind {
        ANNUAL,
        SELF_CHECK
    }

    /** The same assessment, compared with an earlier one whose file is among the inputs. */
    public Assessment comparedWith(SincePrevious previous) {
        List<Input> all = new ArrayList<>(inputs);
        all.add(new Input(
                previous.file(),
                Input.Role.PREVIOUS,
                Input.Status.ACCEPTED,
                previous.sha256(),
                null,
                previous.year(),
                null,
                List.of()));
        return new Assessment(
                kind,
                title,
                illustrative,
                unit,
                year,
                asOf,
                plans,
                registry,
                scheme,
                engineVersion,
                ruleSetVersion,
                rules,
                judgements,
                dueOtherwise,
                findings,
                followedUp,
                previous,
                deferred,
                restated,
                verifications,
                scores,
                untargeted,
                reconciled,
                ledger,
                List.copyOf(all));
    }

    /** Files that were refused. */
    public List<Input> refused() {
        return inputs.stream().filter(i -> i.status() == Input.Status.REFUSED).toList();
    }

    /** Judgements of the assessed year only. */
    public List<Judgement> current() {
        return judgements.stream().filter(j -> j.due().year() == year).toList();
    }

    /** Whether a self-check left anything open only because earlier years are not at hand. */
    public boolean needsEarlierYears() {
        return deferred.stream().anyMatch(Deferred::needsEarlierYears);
    }
}
