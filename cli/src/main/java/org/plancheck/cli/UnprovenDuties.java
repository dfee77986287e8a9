package org.plancheck.cli;

import java.util.List;
import java.util.Map;
import org.plancheck.engine.due.DutyRows;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;

/** Duties reported done without evidence, at the rows where the unit can still add it. */
record UnprovenDuties(Assessment assessment, List<Submission> standing) {

    /** Those whose verdict a self-check leaves to the city: no finding tells of them. None where an earlier year proves it done. */
    List<Problem> leftToCity(Submission checked) {
        return checked.duties().stream()
                .filter(row -> row.state() == DutyState.DONE && !DutyRows.proveDone(List.of(row)))
                .filter(row -> !isDoneBefore(row))
                .flatMap(row -> assessment.deferred().stream()
                        .filter(deferred -> isAbout(row, deferred.plan(), deferred.item(), deferred.jurisdiction()))
                        .map(deferred -> note(deferred.item(), row)))
                .toList();
    }

    /** Those that count as not done for it: a finding tells of them, but not at which row. */
    List<Problem> judged(Submission checked) {
        List<Due> unproven = assessment.current().stream()
                .filter(judgement -> judgement.verdict() == Verdict.SHORTFALL)
                .map(Judgement::due)
                .filter(Due::isDoneUnproven)
                .toList();
        return checked.duties().stream()
                .filter(row -> !row.isBlank() && !DutyRows.proveDone(List.of(row)))
                .flatMap(row -> unproven.stream()
                        .filter(due -> isAbout(row, due.plan(), due.item(), due.jurisdiction()))
                        .map(due -> note(due.item(), row)))
                .toList();
    }

    private boolean isDoneBefore(DutyReport row) {
        return standing.stream()
                .filter(sent -> sent.year() < row.year())
                .anyMatch(sent -> DutyRows.proveDone(sent.duties().stream()
                        .filter(earlier -> earlier.duty().equals(row.duty()))
                        .toList()));
    }

    private static boolean isAbout(DutyReport row, Plan plan, Item item, Jurisdiction jurisdiction) {
        return row.duty().equals(plan.key(item)) && row.jurisdiction().equals(jurisdiction);
    }

    private static Problem note(Item item, DutyReport row) {
        return new Problem(
                row.provenance().file(),
                0,
                0,
                row.provenance().place(),
                "check.unproven",
                Map.of("item", item.title()),
                Failures.MESSAGES);
    }
}
