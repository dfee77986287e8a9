package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.scenario.LanguageExample;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/** Every example of the plan language is proven against its own phrase: the proof knows the whole language. */
class LanguageExamplesProofTest {
    static Stream<Named<LanguageExample>> examples() {
        return LanguageExample.shipped().stream().map(example -> Named.of(example.name(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsPhraseProvesItsEntry(LanguageExample example) {
        Plan plan = example.plan();
        List<Commitment> entries = plan.commitments();
        Coverage coverage = new Coverage(0, entries.size(), 0, 0, List.of(), List.of());

        Ledger ledger = Proof.of(plan, coverage, text(example));

        assertThat(codes(ledger, entries)).isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anotherFigureContradictsThePhrase(LanguageExample example) {
        Commitment entry = example.plan().commitments().get(0);
        Quantity low = entry.low();
        Commitment other = new Edit(entry)
                .figures(
                        low == null ? entry.target().plus(Quantity.ONE) : null,
                        low == null ? null : low.plus(Quantity.ONE))
                .done();
        Plan plan = example.plan().withItems(List.of(other), List.of());

        Ledger ledger = Proof.of(plan, new Coverage(0, 1, 0, 0, List.of(), List.of()), text(example));

        assertThat(codes(ledger, List.of(other))).containsAnyOf("figure.differs", "figure.none");
    }

    private static List<String> codes(Ledger ledger, List<Commitment> entries) {
        return ledger.contradictions().stream()
                .filter(c -> entries.stream().anyMatch(e -> e.id().equals(c.entry())))
                .map(Contradiction::code)
                .toList();
    }

    private static OfficialText text(LanguageExample example) {
        Commitment entry = example.plan().commitments().get(0);
        String units = "（责任单位：" + String.join("、", entry.responsible()) + "）";
        return Sample.text(lines(entry.clause(), example.phrase() + "。" + units));
    }

    /** The phrase as the last item of a text that counts up to its clause. */
    private static List<String> lines(String clause, String phrase) {
        String chapters = "一二三四五六";
        List<String> lines = new ArrayList<>();
        for (char chapter :
                chapters.substring(0, chapters.indexOf(clause.charAt(0)) + 1).toCharArray()) {
            lines.add(chapter + "、空章");
        }
        for (char section :
                chapters.substring(0, chapters.indexOf(clause.charAt(2)) + 1).toCharArray()) {
            lines.add("（" + section + "）空节");
        }
        int items = Integer.parseInt(clause.replaceFirst(".*\\D", ""));
        for (int item = 1; item <= items; item++) {
            String number = clause.contains("¶") ? "" : item + ". 标题。";
            lines.add(number + (item == items ? phrase : "空话。"));
        }
        return lines;
    }
}
