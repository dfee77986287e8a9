package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.scenario.LanguageExample;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/** Every example of the plan language is proven against its own phrase: the proof knows the whole language. */
class LanguageExamplesProofTest {
    static Stream<LanguageExample> examples() {
        return LanguageExample.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsPhraseProvesItsEntry(LanguageExample example) {
        Plan plan = example.plan();
        List<Commitment> entries = plan.commitments();
        String clause = entries.get(0).clause();
        Coverage coverage = new Coverage(0, entries.size(), 0, 0, List.of());

        var ledger = Proof.of(plan, coverage, Sample.text(lines(clause, example.phrase())));

        assertThat(ledger.contradictions().stream()
                        .filter(c -> entries.stream().anyMatch(e -> e.id().equals(c.entry())))
                        .map(Contradiction::toString))
                .isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
    }

    /** The phrase as the only item of a text, under the headings that its clause names. */
    private static List<String> lines(String clause, String phrase) {
        String chapter = clause.substring(0, 1);
        String section = clause.replaceFirst("^.\\((.)\\).*", "$1");
        boolean numbered = !clause.contains("¶");
        int item = Integer.parseInt(clause.replaceFirst(".*\\D", ""));
        String body = phrase + "。";
        Stream<String> before = Stream.iterate(1, i -> i + 1)
                .limit(item - 1L)
                .map(i -> numbered ? i + ".标题。空话。" : "空话。");
        return Stream.concat(
                        Stream.concat(
                                Stream.of(chapter + "、要做的事", "（" + section + "）学校"), before),
                        Stream.of(numbered ? item + ".标题。" + body : body))
                .toList();
    }
}
