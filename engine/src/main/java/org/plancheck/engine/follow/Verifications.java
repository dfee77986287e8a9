package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.VerifiedSteps;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Verification;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** Lays what the office verified beside what was reported, so that the reported figure is never lost. */
public final class Verifications {
    private final Registry registry;
    private final DutyTitles titles;
    private final DataBook data;

    public Verifications(Registry registry, List<Plan> plans, DataBook data) {
        this.registry = registry;
        this.titles = new DutyTitles(plans);
        this.data = data;
    }

    /** Every figure that the office verified, values first. */
    public List<Verification> all() {
        List<Verification> all = new ArrayList<>();
        data.verified().values().forEach(v -> all.add(of(v)));
        data.verified().duties().forEach(v -> all.add(ofDuty(v)));
        return List.copyOf(all);
    }

    private Verification of(Verified<Observation> verified) {
        Observation o = verified.value();
        String subject = o.indicator().id();
        return new Verification(
                subject,
                o.indicator().name(),
                Reporters.named(o.reporter(), registry),
                o.jurisdiction(),
                o.year(),
                VerifiedSteps.filed(o, registry),
                data.filed(subject, o.jurisdiction().code(), o.year(), o.reporter()).stream()
                        .map(row -> VerifiedSteps.filed(row, registry))
                        .toList(),
                verified.reason(),
                verified.by(),
                verified.on());
    }

    private Verification ofDuty(Verified<DutyReport> verified) {
        DutyReport report = verified.value();
        return new Verification(
                report.duty(),
                titles.of(report.duty()),
                Reporters.named(report.reporter(), registry),
                report.jurisdiction(),
                report.year(),
                VerifiedSteps.filed(report),
                data.filedDuty(report.duty(), report.jurisdiction().code(), report.year(), report.reporter()).stream()
                        .map(VerifiedSteps::filed)
                        .toList(),
                verified.reason(),
                verified.by(),
                verified.on());
    }
}
