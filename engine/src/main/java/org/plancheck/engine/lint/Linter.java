package org.plancheck.engine.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.engine.read.PlanDraft;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintReport.Checked;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.plan.Plan;

/** Looks for contradictions inside encoded plans, and tells them in one list with the mistakes that the reader refuses. */
public final class Linter {
    /** All that is looked for in a plan. */
    private static final List<Check> CHECKS = List.of(
            YearChecks::withinPeriod,
            YearChecks::asSourced,
            YearChecks::notBeforeIssue,
            MarkerChecks::claimedOnce,
            OwnerChecks::answeredFor,
            OwnerChecks::listedInText,
            OwnerChecks::notOnlyTogether,
            TaskChecks::askForSomething,
            ActionChecks::holdEveryItem,
            DutyChecks::cadenceFitsKind,
            IndicatorChecks::inOneUnit,
            IndicatorChecks::measuredOneWay,
            PromiseChecks::sameFigure,
            PromiseChecks::onwards,
            QuotaChecks::addUp,
            PartChecks::withinWhole,
            PartChecks::comparable,
            PartChecks::sameYears,
            PartChecks::noCircles,
            BaselineChecks::belowTarget,
            TermChecks::milestonesLeadOn,
            TermChecks::fallsDue,
            TermChecks::baseIsKnown,
            AllocationChecks::addUp,
            ReadingChecks::changeSomething);

    private final LibraryDraft library;
    private final List<PlanDraft> chosen;
    private final Findings findings = new Findings();

    private Linter(LibraryDraft library, List<PlanDraft> chosen) {
        this.library = library;
        this.chosen = chosen;
    }

    /**
     * Looks at all plans and at the registry that they share.
     *
     * @param folder an assessment folder whose allocations are looked at, null for none
     */
    public static LintReport all(LibraryDraft library, @Nullable Path folder) {
        Linter linter = new Linter(library, library.plans());
        linter.look(folder);
        linter.lookAtRegistry();
        return linter.report();
    }

    /**
     * Looks at one plan, which is compared with the others.
     *
     * @param folder an assessment folder whose allocations are looked at, null for none
     */
    public static LintReport one(LibraryDraft library, PlanDraft plan, @Nullable Path folder) {
        Linter linter = new Linter(library, List.of(plan));
        linter.look(folder);
        return linter.report();
    }

    private void look(@Nullable Path folder) {
        library.problems().forEach(problem -> findings.refused(null, problem));
        chosen.forEach(draft -> draft.problems().forEach(problem -> findings.refused(draft.id(), problem)));
        List<Reading> all = readings(library.plans());
        List<Allocation> allocations = folder == null ? List.of() : allocations(folder);
        readings(chosen).forEach(reading -> check(reading, all, allocations));
    }

    /** Who uses what can be told only when every plan was read. */
    private void lookAtRegistry() {
        List<Reading> all = readings(library.plans());
        if (all.size() == library.plans().size()) {
            RegistryChecks.used(library, all.stream().map(Reading::asRead).toList(), findings);
        }
    }

    private LintReport report() {
        return new LintReport(chosen.stream().map(this::account).toList(), findings.sorted());
    }

    /** The plans that can be checked; none at all while the registry itself is in doubt. */
    private List<Reading> readings(List<PlanDraft> drafts) {
        return library.problems().isEmpty()
                ? drafts.stream().map(Reading::of).flatMap(Optional::stream).toList()
                : List.of();
    }

    private void check(Reading reading, List<Reading> all, List<Allocation> allocations) {
        Subject subject = new Subject(
                reading.sound(),
                reading.asRead(),
                all.stream().map(Reading::sound).toList(),
                library.registry(),
                allocations,
                new Places(reading.draft(), reading.asRead()),
                findings);
        CHECKS.forEach(check -> check.look(subject));
    }

    /** How much of a plan was checked; what was not is said, never passed over. */
    private Checked account(PlanDraft draft) {
        Plan plan = draft.plan();
        int items = plan == null ? 0 : (int) plan.items().count();
        int checked =
                readings(List.of(draft)).stream().mapToInt(Reading::checked).sum();
        if (readings(List.of(draft)).isEmpty()) {
            note(draft.id(), draft.name(), "unchecked.plan", Map.of("plan", draft.id()));
        } else if (checked < items) {
            note(draft.id(), draft.name(), "unchecked.items", Map.of("items", items - checked));
        }
        return new Checked(draft.id(), items, checked);
    }

    private List<Allocation> allocations(Path folder) {
        String shown = folder.toString().replace('\\', '/');
        Library sound = library.library();
        if (sound == null || !library.allProblems().isEmpty()) {
            note(null, shown, "unchecked.allocations", Map.of());
            return List.of();
        }
        try {
            List<Allocation> all = AssessmentFolder.read(folder, sound).allocations();
            if (all.stream().noneMatch(this::isOfChosen)) {
                note(null, shown, "shares.none", Map.of());
            }
            return all;
        } catch (InputException refused) {
            refused.located().forEach(problem -> findings.refused(null, problem));
            note(null, shown, "unchecked.allocations", Map.of());
            return List.of();
        }
    }

    private boolean isOfChosen(Allocation allocation) {
        return chosen.stream().anyMatch(draft -> allocation.item().startsWith(draft.id() + "/"));
    }

    private void note(@Nullable String plan, String file, String code, Map<String, Object> args) {
        findings.add(LintSeverity.NOTE, plan, new Place(null, file, 0), code, args);
    }
}
