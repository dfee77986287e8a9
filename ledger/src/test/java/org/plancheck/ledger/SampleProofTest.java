package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Likeness;
import org.plancheck.model.ledger.Tally;

/** The small plan is proven whole, and the ledger says what it saw. */
class SampleProofTest {
    private final Ledger ledger = Proof.of(Sample.plan(), Sample.coverage(), Sample.text());

    @Test
    void isProven() {
        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
        assertThat(ledger.isProven()).isTrue();
    }

    @Test
    void countsWhatItSaw() {
        assertThat(ledger.tallies())
                .containsExactly(
                        new Tally(Tally.Kind.AMOUNTS, 14, 11, 3),
                        new Tally(Tally.Kind.DATES, 10, 8, 2),
                        new Tally(Tally.Kind.DUTIES, 17, 14, 3),
                        new Tally(Tally.Kind.TASKS, 4, 4, 0),
                        new Tally(Tally.Kind.UNIT_LISTS, 6, 6, 0),
                        new Tally(Tally.Kind.ENTRIES, 18, 18, 0));
    }

    @Test
    void showsTheWholeText() {
        String shown =
                String.join("", ledger.accounts().stream().map(Account::text).toList());
        String printed = String.join("", Sample.lines()).replaceAll("\\s", "");
        assertThat(shown).isEqualTo(printed);
    }

    @Test
    void putsEntriesBesideTheirPassages() {
        Account passage = passage("到“十五五”末，");
        assertThat(passage.clause()).isEqualTo("三(二)3");
        Account claimed = passage("高技能人才总量超85万人。");
        assertThat(claimed.claims()).containsExactly("skilled-talent");
        assertThat(claimed.state()).isEqualTo(Account.State.CLAIMED);
        Account excused = passage("鼓励企业开展科技下乡活动。");
        assertThat(excused.state()).isEqualTo(Account.State.EXCUSED);
        assertThat(excused.excuse()).isEqualTo(new Account.Excused("encouragement", null));
        assertThat(passage("并定期检查；").excuse()).isEqualTo(new Account.Excused("means", "department-plans"));
    }

    @Test
    void knowsItsOwnTextFromAnother() {
        assertThat(ledger.likeness()).isEqualTo(new Likeness(true, 18, 18));
        Likeness other = Proof.of(
                        Sample.plan(),
                        Sample.coverage(),
                        Sample.text(List.of("另一市全民科学素质行动规划", "一、总体要求", "到2030年，高技能人才总量超85万人。")))
                .likeness();
        assertThat(other.titled()).isFalse();
        assertThat(other.found()).isLessThan(3);
        assertThat(other.isAnotherDocument()).isTrue();
    }

    @Test
    void aMovedClauseIsStillTheSameText() {
        List<String> reordered = new ArrayList<>(Sample.lines());
        Collections.reverse(reordered);
        Ledger moved = Proof.of(Sample.plan(), Sample.coverage(), Sample.text(reordered));
        assertThat(moved.contradictions()).hasSizeGreaterThan(10);
        assertThat(moved.likeness().isAnotherDocument()).isFalse();
    }

    private Account passage(String text) {
        List<Account> found =
                ledger.accounts().stream().filter(a -> a.text().equals(text)).toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
