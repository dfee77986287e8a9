package org.plancheck.engine.allocating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plancheck.engine.due.Shares;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.allocating.ShareBalance;
import org.plancheck.model.allocating.ShareBalance.CountyShare;
import org.plancheck.model.allocating.ShareBalance.IdleShare;
import org.plancheck.model.allocating.ShareBalance.IdleShare.Reason;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Allocations;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Holds each allocated commitment of an assessed year against its shares and against what was reported. */
public final class ShareBalances {
    private final Assessment assessment;
    private final Registry registry;
    private final Allocations allocations;
    private final Shares shares;
    private final Map<String, Judgement> judgements = new HashMap<>();

    private ShareBalances(Assessment assessment, List<Allocation> allocations) {
        this.assessment = assessment;
        this.registry = assessment.registry();
        this.allocations = new Allocations(allocations);
        this.shares = new Shares(registry, allocations);
        assessment.judgements().forEach(j -> judgements.put(j.due().key(), j));
    }

    /** One balance for each commitment with allocations that is due or watched in the assessed year, in the plans' order. */
    public static List<ShareBalance> of(Assessment assessment, List<Allocation> allocations) {
        ShareBalances balances = new ShareBalances(assessment, allocations);
        List<ShareBalance> all = new ArrayList<>();
        for (Plan plan : assessment.plans()) {
            plan.commitments().stream()
                    .filter(commitment -> balances.isInQuestion(plan, commitment))
                    .forEach(commitment -> all.add(balances.balance(plan, commitment)));
        }
        return List.copyOf(all);
    }

    private boolean isInQuestion(Plan plan, Commitment commitment) {
        int year = assessment.year();
        return commitment.from().year() <= year
                && year <= commitment.finalYear()
                && !allocations.of(plan, commitment).isEmpty();
    }

    private ShareBalance balance(Plan plan, Commitment commitment) {
        int year = assessment.year();
        Indicator indicator = registry.indicator(commitment.indicator()).orElseThrow();
        List<CountyShare> counties = new ArrayList<>();
        shares.inForce(plan, commitment, year)
                .forEach((county, share) -> counties.add(new CountyShare(
                        county,
                        Targets.scaled(commitment, share.value(), registry),
                        judgement(plan, commitment, county.code()))));
        List<Jurisdiction> bearing = counties.stream().map(CountyShare::county).toList();
        return new ShareBalance(
                plan,
                commitment,
                year,
                registry.measureWords(indicator.unit()),
                indicator.addsUp() && commitment.measure() != Measure.SHARE,
                Targets.scaled(commitment, commitment.figure(year), registry),
                List.copyOf(counties),
                registry.countiesOf(plan.jurisdiction(), year).stream()
                        .filter(commitment::concerns)
                        .filter(county -> !bearing.contains(county))
                        .toList(),
                idle(plan, commitment),
                judgement(plan, commitment, plan.jurisdiction()));
    }

    private Judgement judgement(Plan plan, Commitment commitment, String area) {
        String key = plan.key(commitment) + "@" + area + "/" + assessment.year();
        return Objects.requireNonNull(judgements.get(key), key);
    }

    /** In the order of the files. */
    private List<IdleShare> idle(Plan plan, Commitment commitment) {
        Set<Allocation> ever = new HashSet<>();
        for (int year = commitment.from().year(); year <= commitment.finalYear(); year++) {
            ever.addAll(allocations.inForce(plan, commitment, year));
        }
        List<Allocation> now = allocations.inForce(plan, commitment, assessment.year());
        List<IdleShare> idle = new ArrayList<>();
        for (Allocation share : allocations.of(plan, commitment)) {
            if (!ever.contains(share)) {
                idle.add(new IdleShare(share, Reason.SUPERSEDED));
            } else if (commitment.cadence() != Cadence.EACH_YEAR && share.year() != commitment.finalYear()) {
                idle.add(new IdleShare(share, Reason.OTHER_YEAR));
            } else if (now.contains(share) && !isBorne(share)) {
                idle.add(new IdleShare(share, Reason.NO_BEARER));
            }
        }
        return List.copyOf(idle);
    }

    private boolean isBorne(Allocation share) {
        return registry.jurisdiction(share.jurisdiction())
                .flatMap(area -> registry.bearer(area, assessment.year()))
                .isPresent();
    }
}
