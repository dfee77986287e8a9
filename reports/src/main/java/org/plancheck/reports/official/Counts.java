package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Verdicts counted, as a sentence tells it: 达标193项、未达标16项. */
final class Counts {
    private Counts() {}

    /** Every verdict there is at least one of, and always how many were met and how many are short. */
    static String of(Wording wording, List<Judgement> judgements) {
        List<String> counted = new ArrayList<>();
        Facts.verdicts(judgements).forEach((verdict, count) -> {
            if (count > 0 || verdict == Verdict.MET || verdict == Verdict.SHORTFALL) {
                counted.add(
                        wording.say("counts.each", Map.of("verdict", wording.in(Words.of(verdict)), "count", count)));
            }
        });
        return wording.joined(counted);
    }

    /** How many have this verdict. */
    static int of(List<Judgement> judgements, Verdict verdict) {
        return (int) judgements.stream().filter(j -> j.verdict() == verdict).count();
    }
}
