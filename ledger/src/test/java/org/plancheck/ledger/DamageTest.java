package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.CoverageReader;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Plan;

/** Proves the verifier: every damage to a proven encoding is found, at places that a seeded die picks. */
class DamageTest {
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OFFICIAL = 2;

    @Test
    void findsEveryDamageToTheSmallPlan() {
        assertThat(unfound(named(Sample.plan()), Sample.coverage(), Sample.text(named(Sample.lines())), ROUNDS))
                .isEmpty();
    }

    /** What the text does not call 行动 or 工程 nobody can prove to be one; so here it does. */
    private static Plan named(Plan plan) {
        return plan.withActions(List.of(
                new Action("三(一)", "学校行动", null, Action.Kind.ACTION),
                new Action("三(二)", "农村工程", null, Action.Kind.PROJECT)));
    }

    private static List<String> named(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace("（一）学校", "（一）学校行动").replace("（二）农村", "（二）农村工程"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.plancheck.ledger.OfficialPlans#names")
    void findsEveryDamageToAnOfficialPlan(String city) {
        Path source = OfficialPlans.text(city);
        assumeTrue(source.toFile().exists(), "the official texts are not beside the project");
        Plan plan = OfficialPlans.plan(city);
        Coverage coverage = CoverageReader.read(OfficialPlans.coverage(city), "coverage.yaml", plan);
        assertThat(unfound(plan, coverage, OfficialTexts.read(source), ROUNDS_OFFICIAL))
                .isEmpty();
    }

    /** The damages that went unnoticed, of so many rounds of each kind. */
    private static List<String> unfound(Plan plan, Coverage coverage, OfficialText text, int rounds) {
        assertThat(Proof.of(plan, coverage, text).isProven())
                .as("proven before")
                .isTrue();
        List<String> unfound = new ArrayList<>();
        int done = 0;
        for (int round = 0; round < rounds; round++) {
            for (Damage damage : Damage.values()) {
                // Suzhou lists no units, so that none can be swapped.
                boolean possible = damage != Damage.UNITS_SWAPPED
                        || plan.tasks().stream().anyMatch(t -> t.responsible().size() > 1);
                if (possible) {
                    done++;
                    Plan damaged = damage.of(plan, new Random(round * 1_000L + damage.ordinal()));
                    if (Proof.of(damaged, coverage, text).isProven()) {
                        unfound.add(damage + " in round " + round);
                    }
                }
            }
        }
        assertThat(done).isGreaterThanOrEqualTo(rounds * (Damage.values().length - 1));
        return unfound;
    }
}
