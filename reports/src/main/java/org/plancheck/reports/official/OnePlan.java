package org.plancheck.reports.official;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.SincePrevious.Gone;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;

/** What an assessment of several plans says of one of them; findings of no plan go with the area that they are about. */
final class OnePlan {
    private final Assessment all;
    private final Plan plan;

    private OnePlan(Assessment all, Plan plan) {
        this.all = all;
        this.plan = plan;
    }

    /** The assessment itself where it is about one plan only. Scores are of all plans together, so a part has none. */
    static Assessment of(Assessment all, Plan plan) {
        return all.plans().size() == 1 ? all : new OnePlan(all, plan).assessment();
    }

    private Assessment assessment() {
        List<Finding> findings = only(all.findings(), f -> concerns(f.planId(), f.jurisdiction()));
        return new Assessment(
                all.kind(),
                all.title(),
                all.illustrative(),
                all.unit(),
                all.year(),
                all.asOf(),
                List.of(plan),
                all.registry(),
                all.scheme(),
                all.engineVersion(),
                all.ruleSetVersion(),
                all.rules(),
                only(all.judgements(), j -> isOwn(j.due().plan())),
                only(all.dueOtherwise(), other -> isOwn(other.due().plan())),
                findings,
                only(
                        all.followedUp(),
                        f -> concerns(f.finding().planId(), f.finding().jurisdiction())),
                since(all.sincePrevious(), findings),
                only(all.deferred(), d -> isOwn(d.plan())),
                all.restated(),
                only(all.verifications(), v -> isHere(v.jurisdiction().code())),
                List.of(),
                only(all.untargeted(), u -> isAsked(u.indicator().id())),
                only(all.reconciled(), r -> r.city().code().equals(plan.jurisdiction())),
                all.ledger(),
                all.inputs());
    }

    /** What is gone keeps to its id, which begins with rule and plan. */
    private @Nullable SincePrevious since(@Nullable SincePrevious since, List<Finding> findings) {
        if (since == null) {
            return null;
        }
        Set<String> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<Gone> resolved = only(since.resolved(), gone -> gone.id().contains("/" + plan.id() + "/"));
        return new SincePrevious(
                since.title(),
                since.year(),
                since.asOf(),
                since.file(),
                since.sha256(),
                only(since.newIds(), ids::contains),
                only(since.persistingIds(), ids::contains),
                resolved);
    }

    private boolean concerns(@Nullable String planId, String area) {
        return planId == null ? isHere(area) : planId.equals(plan.id());
    }

    private boolean isOwn(Plan other) {
        return other.id().equals(plan.id());
    }

    private boolean isHere(String area) {
        return area.equals(plan.jurisdiction())
                || all.registry()
                        .jurisdiction(area)
                        .map(Jurisdiction::parent)
                        .filter(plan.jurisdiction()::equals)
                        .isPresent();
    }

    private boolean isAsked(String indicator) {
        return plan.commitments().stream().anyMatch(c -> c.indicator().equals(indicator));
    }

    private static <T> List<T> only(List<T> some, Predicate<T> which) {
        return some.stream().filter(which).toList();
    }
}
