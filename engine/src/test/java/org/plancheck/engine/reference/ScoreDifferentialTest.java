package org.plancheck.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.reference.ReferenceScore.Result;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Scoring;

/** Engine and a second reckoning score hundreds of made-up cities and must agree to the last digit. */
class ScoreDifferentialTest {
    private static final int CASES = 300;

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void engineAndReferenceAgreeOnEveryScore() {
        List<String> rules = List.copyOf(Engine.RULES.titles().keySet());
        for (int seed = 0; seed < CASES; seed++) {
            Scoring scoring = new GeneratedScoring(new Dice(seed), rules).scoring();
            CityCase city = scored(GeneratedCity.of(seed), scoring);
            Assessment assessment = Engine.assess(city.request(Engine.RULES));
            compare(seed, assessment, ReferenceScore.of(assessment, scoring));
        }
        assertThat(seen.keySet()).contains("a", "b", "c", "none", "fraction", "tie", "zero", "bonus", "deducted");
        seen.forEach((what, times) -> assertThat(times).as("times %s", what).isGreaterThanOrEqualTo(5));
    }

    private void compare(int seed, Assessment assessment, SortedMap<String, Result> expected) {
        SortedMap<String, Result> found = new TreeMap<>();
        for (Score s : assessment.scores()) {
            found.put(
                    s.kind() + " " + s.unitId(),
                    new Result(
                            s.total() == null ? null : ReferenceScore.exact(s.total()),
                            s.grade() == null ? null : s.grade().id()));
            note(s);
            assertThat(s.rank()).as("seed %d, rank of %s", seed, s.unitId()).isEqualTo(rank(s, expected));
        }
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
        ties(assessment.scores());
    }

    private static Integer rank(Score score, SortedMap<String, Result> expected) {
        Fraction own = expected.get(score.kind() + " " + score.unitId()).total();
        if (own == null) {
            return null;
        }
        return 1
                + (int) expected.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(score.kind().name()))
                        .filter(e -> e.getValue().total() != null
                                && e.getValue().total().isAbove(own))
                        .count();
    }

    private void note(Score s) {
        see(s.grade() == null ? "none" : s.grade().id());
        if (s.total() != null && s.total().toExact().contains("/")) {
            see("fraction");
        }
        if (s.total() != null && s.total().isZero()) {
            see("zero");
        }
        if (!s.bonus().isZero()) {
            see("bonus");
        }
        if (!s.deducted().isZero()) {
            see("deducted");
        }
    }

    private void ties(List<Score> scores) {
        for (int i = 1; i < scores.size(); i++) {
            boolean sameKind = scores.get(i).kind() == scores.get(i - 1).kind();
            if (sameKind
                    && scores.get(i).rank() != null
                    && scores.get(i).rank().equals(scores.get(i - 1).rank())) {
                see("tie");
            }
        }
    }

    private void see(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static CityCase scored(CityCase city, Scoring scoring) {
        Scheme s = city.scheme();
        return city.withScheme(new Scheme(
                s.id(),
                s.aboutTolerance(),
                s.reconcileTolerance(),
                s.changeLimit(),
                s.nearDays(),
                s.evenPath(),
                s.proRata(),
                s.heapedYears(),
                s.escalation(),
                scoring,
                s.rectification(),
                s.readings()));
    }
}
