package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Tally;

/** The five plans are proven whole against their official texts. */
class OfficialPlansTest {
    @ParameterizedTest
    @CsvSource({"haimen,34,34", "lianyungang,38,40", "nanjing,39,39", "suzhou,7,0", "xuzhou,33,33"})
    void everythingIsAccountedFor(String city, int items, int unitLists) {
        assumeTrue(OfficialPlans.text(city).toFile().exists(), "the official texts are not beside the project");
        Ledger ledger =
                PlanVerifier.verify(OfficialPlans.plan(city), OfficialPlans.folder(city), OfficialPlans.text(city));
        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
        assertThat(ledger.isProven()).isTrue();
        assertThat(total(ledger, Tally.Kind.TASKS)).isEqualTo(items);
        assertThat(total(ledger, Tally.Kind.UNIT_LISTS)).isEqualTo(unitLists);
        assertThat(total(ledger, Tally.Kind.DUTIES)).isGreaterThan(150);
        assertThat(total(ledger, Tally.Kind.AMOUNTS)).isGreaterThan(15);
        assertThat(total(ledger, Tally.Kind.ENTRIES)).isGreaterThan(100);
    }

    /** Neighbours copied from each other: the pair with the most in common is told apart, too. */
    @ParameterizedTest
    @MethodSource("org.plancheck.ledger.OfficialPlans#names")
    void noTextIsTakenForAnotherCitys(String city) {
        assumeTrue(OfficialPlans.text(city).toFile().exists(), "the official texts are not beside the project");
        OfficialPlans.names().forEach(text -> {
            Ledger ledger =
                    PlanVerifier.verify(OfficialPlans.plan(city), OfficialPlans.folder(city), OfficialPlans.text(text));
            assertThat(ledger.likeness().isAnotherDocument()).as(text).isEqualTo(!text.equals(city));
        });
    }

    private static int total(Ledger ledger, Tally.Kind kind) {
        return ledger.tallies().stream()
                .filter(t -> t.kind() == kind)
                .mapToInt(Tally::total)
                .sum();
    }
}
