package org.plancheck.reports.official;

import java.util.List;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;

/** Waivers and accepted exceptions (豁免与备注): what the office granted, and what has run out. */
final class Waived {
    private final Wording wording;

    Waived(Wording wording) {
        this.wording = wording;
    }

    /** Nothing where nothing was granted, noted or has expired. */
    List<Block> blocks(List<Judgement> judgements, List<Finding> findings) {
        List<String> notes = findings.stream()
                .filter(f -> f.severity() == Severity.NOTE)
                .map(f -> wording.in(f.message()))
                .toList();
        boolean waived = judgements.stream().anyMatch(j -> j.verdict() == Verdict.WAIVED);
        if (notes.isEmpty() && !waived) {
            return List.of();
        }
        return new Blocks()
                .heading(1, wording.say("waived.heading"))
                .paragraph(wording.say("waived.lead"))
                .steps(notes)
                .list();
    }
}
