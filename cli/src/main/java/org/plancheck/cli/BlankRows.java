package org.plancheck.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.text.Bilingual;
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

    /** A note on the blank figures that no finding tells of, because only the city's sum is made of them. */
    List<Problem> notes(Submission checked) {
        List<Bilingual> names = checked.observations().stream()
                .filter(o -> o.reading() instanceof Reading.Blank && onlyJoinsSum(o))
                .map(o -> o.indicator().name())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Bilingual items = new Bilingual(
                Bilingual.join("、", names).zh(), Bilingual.join(", ", names).en());
        return List.of(new Problem(
                checked.file(),
                0,
                0,
                "",
                "check.left-blank",
                Map.of("count", names.size(), "items", items),
                Failures.MESSAGES));
    }

    private boolean isMissed(Observation blank) {
        return isJudgedMissed(blank) || isLeftToCity(blank);
    }

    private boolean onlyJoinsSum(Observation blank) {
        Stream<Item> own = assessment.deferred().stream()
                .filter(deferred -> deferred.jurisdiction().equals(blank.jurisdiction()))
                .map(Deferred::item);
        return isLeftToCity(blank) && !isJudgedMissed(blank) && !isAmong(own, blank);
    }

    private boolean isJudgedMissed(Observation blank) {
        return isAmong(missed(blank.jurisdiction().code()), blank);
    }

    private boolean isLeftToCity(Observation blank) {
        return isAmong(assessment.deferred().stream().map(Deferred::item), blank);
    }

    private static boolean isAmong(Stream<Item> items, Observation blank) {
        return items.anyMatch(item -> item instanceof Commitment commitment
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
