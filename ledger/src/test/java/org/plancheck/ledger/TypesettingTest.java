package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.model.ledger.Ledger;

/** However the text is printed, the proof comes out the same: typesetting is no content. */
class TypesettingTest {
    private static final int SHORTER = 4;
    private static final int SHORT_LINE = 8;

    private final Ledger plain = Proof.of(Sample.plan(), Sample.coverage(), Sample.text());

    @Test
    void wrappedLinesAndPageMarksInsideNumbersAndNames() {
        int tried = 0;
        for (int width = 14; width <= 46; width++) {
            if (hasAmbiguousEnds(width)) {
                continue;
            }
            tried++;
            assertThat(proof(wrapped(width))).as("wrapped at " + width).isEqualTo(outcome(plain));
        }
        assertThat(tried).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void blanksWidthsAndMarkdown(int seed) {
        Random dice = new Random(seed);
        List<String> lines = Sample.lines().stream()
                .map(line -> (dice.nextInt(4) == 0 ? "## " : "　　") + dressed(line, dice))
                .toList();
        assertThat(proof(lines)).isEqualTo(outcome(plain));
    }

    @Test
    void aWordThatFallsOutIsMissed() {
        List<String> lines = new ArrayList<>(Sample.lines());
        lines.replaceAll(line -> line.replace("科技辅导员不少于500人", "科技辅导员500人"));
        assertThat(Proof.of(Sample.plan(), Sample.coverage(), Sample.text(lines))
                        .isProven())
                .isFalse();
    }

    /** A paragraph whose last line is full cannot be told from a wrapped one. */
    private static boolean hasAmbiguousEnds(int width) {
        return Sample.lines().stream()
                .filter(line -> line.length() > SHORT_LINE)
                .anyMatch(line -> (line.length() - 1) % width + 1 > width - SHORTER);
    }

    private static List<String> wrapped(int width) {
        List<String> lines = new ArrayList<>();
        int printed = 0;
        for (String paragraph : Sample.lines()) {
            for (int at = 0; at < paragraph.length(); at += width) {
                lines.add(paragraph.substring(at, Math.min(at + width, paragraph.length())));
                lines.add("");
                if (++printed % 7 == 0) {
                    lines.add("— " + printed / 7 + " —");
                }
            }
        }
        return lines;
    }

    private static String dressed(String line, Random dice) {
        StringBuilder dressed = new StringBuilder();
        for (char c : line.toCharArray()) {
            boolean digit = c >= '0' && c <= '9' && dice.nextBoolean();
            boolean comma = c == '，' && dice.nextBoolean();
            dressed.append(digit ? (char) (c - '0' + '０') : comma ? ',' : c);
            dressed.append(dice.nextInt(6) == 0 ? " " : "");
        }
        return dressed.toString();
    }

    private static String proof(List<String> lines) {
        OfficialText text = Sample.text(lines);
        return outcome(Proof.of(Sample.plan(), Sample.coverage(), text));
    }

    private static String outcome(Ledger ledger) {
        return ledger.isProven() + " " + ledger.tallies() + " " + ledger.contradictions() + " " + ledger.unclaimed();
    }
}
