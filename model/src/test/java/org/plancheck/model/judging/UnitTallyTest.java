package org.plancheck.model.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many units, one verdict: the gravest that counts. */
class UnitTallyTest {
    /** As docs/judging.md says, gravest first. */
    private static final List<Verdict> GRAVITY = List.of(
            Verdict.ERROR,
            Verdict.QUESTIONED,
            Verdict.SHORTFALL,
            Verdict.NOT_REPORTED,
            Verdict.BEHIND,
            Verdict.NOT_DUE,
            Verdict.ON_TRACK,
            Verdict.MET);

    private static final List<Verdict> DROPPED = List.of(Verdict.WAIVED, Verdict.NOT_APPLICABLE);

    @Test
    void everyVerdictIsEitherRankedOrDropped() {
        EnumSet<Verdict> all = EnumSet.copyOf(GRAVITY);
        all.addAll(DROPPED);
        assertThat(all).isEqualTo(EnumSet.allOf(Verdict.class)).hasSize(GRAVITY.size() + DROPPED.size());
    }

    @Test
    void ofEachPairTheGraverDecidesInAnyOrder() {
        for (int grave = 0; grave < GRAVITY.size(); grave++) {
            for (int light = grave; light < GRAVITY.size(); light++) {
                Verdict a = GRAVITY.get(grave);
                Verdict b = GRAVITY.get(light);
                assertThat(UnitTally.of(List.of(a, b)).combined()).isEqualTo(a);
                assertThat(UnitTally.of(List.of(b, a, b)).combined()).isEqualTo(a);
            }
        }
    }

    @Test
    void waivedAndNotApplicableUnitsDropOutAndAreCounted() {
        for (Verdict dropped : DROPPED) {
            for (Verdict verdict : GRAVITY) {
                UnitTally tally = UnitTally.of(List.of(dropped, verdict, dropped));
                assertThat(tally.combined()).isEqualTo(verdict);
                assertThat(tally.counted()).isEqualTo(1);
                assertThat(tally.all()).isEqualTo(3);
                assertThat(tally.count(dropped)).isEqualTo(2);
                assertThat(tally.isDecisive()).isTrue();
            }
        }
    }

    @Test
    void whenAllDropOutWaivedWinsOverNotApplicable() {
        assertThat(UnitTally.of(DROPPED).combined()).isEqualTo(Verdict.WAIVED);
        assertThat(UnitTally.of(List.of(Verdict.NOT_APPLICABLE)).combined()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(UnitTally.of(DROPPED).isDecisive()).isFalse();
        assertThat(UnitTally.of(List.of()).combined()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(UnitTally.of(List.of()).all()).isZero();
    }

    @Test
    void metOnlyWhenAllThatCountAreMet() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                verdicts.add(Verdict.values()[random.nextInt(Verdict.values().length)]);
            }
            List<Verdict> counting =
                    verdicts.stream().filter(v -> !DROPPED.contains(v)).toList();
            boolean allMet = !counting.isEmpty() && counting.stream().allMatch(v -> v == Verdict.MET);
            UnitTally tally = UnitTally.of(verdicts);
            assertThat(tally.combined() == Verdict.MET).isEqualTo(allMet);
            assertThat(tally.counted()).isEqualTo(counting.size());
            assertThat(tally.all()).isEqualTo(verdicts.size());
        }
    }
}
