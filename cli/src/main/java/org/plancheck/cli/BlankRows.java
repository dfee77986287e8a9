package org.plancheck.cli;

import java.util.List;
import java.util.stream.Stream;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.workbook.annotate.Remark;

/** The rows that a unit left blank although something is due there, or the city's figure is made of it. */
record BlankRows(Assessment assessment) {

    /** A remark on each. */
    List<Remark> in(Submission checked) {
        return Stream.concat(
                        checked.observations().stream()
                                .filter(o -> o.reading() instanceof Reading.Blank && isMissed(o))
                                .map(blank -> Remark.blankValue(blank.provenance())),
                        checked.duties().stream()
                                .filter(d -> d.isBlank() && isMissed(d))
                                .map(blank -> Remark.blankDuty(blank.provenance())))
                .toList();
    }

    private boolean isMissed(Observation blank) {
        return Stream.concat(
                        missed(blank.jurisdiction().code()),
                        assessment.deferred().stream().map(deferred -> deferred.item()))
                .anyMatch(item -> item instanceof Commitment commitment
                        && commitment.indicator().equals(blank.indicator().id()));
    }

    private boolean isMissed(DutyReport blank) {
        return assessment.current().stream()
                .filter(j -> j.verdict() == Verdict.NOT_REPORTED)
                .filter(j -> j.due().jurisdiction().equals(blank.jurisdiction()))
                .anyMatch(j -> blank.duty().equals(j.due().plan().key(j.due().item())));
    }

    private Stream<Item> missed(String area) {
        return assessment.current().stream()
                .filter(j -> j.verdict() == Verdict.NOT_REPORTED)
                .filter(j -> j.due().jurisdiction().code().equals(area))
                .map(j -> j.due().item());
    }
}
