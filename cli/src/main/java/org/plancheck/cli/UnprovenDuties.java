package org.plancheck.cli;

import java.util.List;
import java.util.Map;
import org.plancheck.engine.due.DutyRows;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;

/**
 * Duties reported done without evidence whose verdict a self-check leaves to the city: no finding tells of them, but the
 * unit still has the papers at hand.
 */
record UnprovenDuties(Assessment assessment, List<Submission> standing) {

    /** A note at each such row of the submission that is checked; none where an earlier year proves it done. */
    List<Problem> in(Submission checked) {
        return checked.duties().stream()
                .filter(row -> row.state() == DutyState.DONE && !DutyRows.proveDone(List.of(row)))
                .filter(row -> !isDoneBefore(row))
                .flatMap(row -> assessment.deferred().stream()
                        .filter(deferred -> isAbout(deferred, row))
                        .map(deferred -> note(deferred, row)))
                .toList();
    }

    private boolean isDoneBefore(DutyReport row) {
        return standing.stream()
                .filter(sent -> sent.year() < row.year())
                .anyMatch(sent -> DutyRows.proveDone(sent.duties().stream()
                        .filter(earlier -> earlier.duty().equals(row.duty()))
                        .toList()));
    }

    private static boolean isAbout(Deferred deferred, DutyReport row) {
        return row.duty().equals(deferred.plan().id() + "/" + deferred.item().id())
                && row.jurisdiction().equals(deferred.jurisdiction());
    }

    private static Problem note(Deferred deferred, DutyReport row) {
        return new Problem(
                row.provenance().file(),
                0,
                0,
                row.provenance().place(),
                "check.unproven",
                Map.of("item", deferred.item().title()),
                Failures.MESSAGES);
    }
}
