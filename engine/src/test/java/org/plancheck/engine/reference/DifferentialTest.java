package org.plancheck.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.reference.ReferenceJudge.Ruled;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;

/** Engine and reference judge decide thousands of made-up cities and must agree on every due triple. */
class DifferentialTest {
    private static final int ENOUGH = 2_000;
    private static final int CASES = Integer.getInteger("plancheck.differential.cases", ENOUGH);
    /** Shrinking takes a while; a few differences shown are enough to begin with. */
    private static final int SHOWN = 3;
    /** What one case in twenty would show is seen often enough to be tested. */
    private static final int OFTEN = Math.max(1, CASES / 20);

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Light, Integer> lights = new EnumMap<>(Light.class);
    private final StringBuilder differences = new StringBuilder();
    private int triples;
    private int differing;
    private int verified;

    @Test
    void engineAndReferenceJudgeAgreeOnEveryDueTriple() {
        for (int seed = 0; seed < CASES; seed++) {
            CityCase city = GeneratedCity.of(seed);
            verified +=
                    city.verified().values().size() + city.verified().duties().size();
            Assessment assessment = Engine.assess(city.request(Engine.RULES));
            compare(seed, city, ReferenceJudge.judge(city), Engine.byTriple(assessment));
        }
        print();
        if (differing > 0) {
            fail(differing + " triples differ; the first ones, made as short as possible:\n" + differences);
        }
        assertEverythingWasSeen();
    }

    private void compare(
            int seed, CityCase city, SortedMap<String, Ruled> expected, SortedMap<String, Judgement> found) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            triples++;
            if (differs(expected.get(key), found.get(key))) {
                difference(seed, city, key);
            } else {
                verdicts.merge(expected.get(key).verdict(), 1, Integer::sum);
                lights.merge(expected.get(key).light(), 1, Integer::sum);
            }
        }
    }

    private static boolean differs(@Nullable Ruled expected, @Nullable Judgement found) {
        return !Objects.equals(expected, found == null ? null : Engine.ruled(found));
    }

    private void difference(int seed, CityCase city, String key) {
        if (++differing > SHOWN) {
            return;
        }
        CityCase shortest = new CaseShrinker(smaller -> stillDiffers(smaller, key)).shrunk(city);
        differences
                .append("\n=== seed %d, %s".formatted(seed, key))
                .append("\nreference: ")
                .append(ReferenceJudge.judge(shortest).get(key))
                .append("\nengine:    ")
                .append(explained(shortest, key))
                .append('\n')
                .append(CaseText.of(shortest))
                .append('\n');
    }

    /** Whether a smaller case differs on the same triple. */
    private static boolean stillDiffers(CityCase smaller, String key) {
        try {
            Judgement found = Engine.byTriple(Engine.assess(smaller.request(Engine.RULES)))
                    .get(key);
            return differs(ReferenceJudge.judge(smaller).get(key), found);
        } catch (RuntimeException e) {
            // Smaller cases may be none at all (nothing due); then the larger one is kept.
            return false;
        }
    }

    private static String explained(CityCase city, String key) {
        Judgement judgement =
                Engine.byTriple(Engine.assess(city.request(Engine.RULES))).get(key);
        if (judgement == null) {
            return "nothing due";
        }
        StringBuilder steps = new StringBuilder(Engine.ruled(judgement) + " by " + judgement.ruleId());
        judgement
                .steps()
                .forEach(step -> steps.append("\n    ").append(step.text().en()));
        return steps.toString();
    }

    private void print() {
        System.out.printf(
                "%d cases with %d verified figures, %d triples agree on %s and %s%n",
                CASES, verified, triples - differing, verdicts, lights);
    }

    private void assertEverythingWasSeen() {
        assertThat(verified).as("figures verified by the office").isGreaterThanOrEqualTo(CASES);
        for (Verdict verdict : EnumSet.complementOf(EnumSet.of(Verdict.ERROR))) {
            assertThat(verdicts.getOrDefault(verdict, 0))
                    .as("times %s", verdict)
                    .isGreaterThanOrEqualTo(OFTEN);
        }
        for (Light light : Light.values()) {
            assertThat(lights.getOrDefault(light, 0)).as("times %s", light).isGreaterThanOrEqualTo(OFTEN);
        }
    }
}
