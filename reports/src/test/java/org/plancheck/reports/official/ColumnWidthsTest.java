package org.plancheck.reports.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Table;

class ColumnWidthsTest {
    /** Hundredths of a character, of which 42 stand side by side. */
    private static final long WHOLE = 4200;

    private static List<Long> widths(List<Integer> weights, String... row) {
        List<Column> columns =
                weights.stream().map(weight -> Column.words("", weight)).toList();
        List<Cell> cells = List.of(row).stream().map(Cell::of).toList();
        return ColumnWidths.of(new Table("", columns, List.of(cells)), WHOLE);
    }

    @Test
    void whereWordsFitWeightsDecide() {
        assertThat(widths(List.of(1, 2, 3), "甲", "乙", "丙")).containsExactly(700L, 1400L, 2100L);
    }

    @Test
    void aColumnIsNoNarrowerThanItsLongestWord() {
        List<Long> widths = widths(List.of(1, 20, 20), "a questioned figure", "", "");
        assertThat(widths.get(0)).isCloseTo(80 + PrintWidth.of("questioned"), within(1L));
        assertThat(widths.get(1)).isCloseTo(widths.get(2), within(1L));
        assertThat(widths.stream().mapToLong(w -> w).sum()).isEqualTo(WHOLE);
    }

    @Test
    void aWordMayBeDividedAtItsJointAndAChineseTextAnywhere() {
        assertThat(widths(List.of(1, 40), "front-line", "").get(0)).isCloseTo(80 + PrintWidth.of("front-"), within(1L));
        assertThat(widths(List.of(1, 40), "汉字文章", "").get(0)).isCloseTo(80 + PrintWidth.EM, within(1L));
    }

    @Test
    void aFigureKeepsItsChineseUnit() {
        assertThat(widths(List.of(1, 40), "共1.2万人次", "").get(0)).isCloseTo(80 + PrintWidth.of("1.2万人"), within(1L));
    }

    @Test
    void oneWordDoesNotPressTheOthersTogether() {
        assertThat(widths(List.of(1, 1), "x".repeat(90), "甲")).containsExactly(2100L, 2100L);
        assertThat(widths(List.of(1, 40), "x".repeat(90), "甲").get(0)).isCloseTo(80 + 8 * PrintWidth.EM, within(1L));
    }

    @Test
    void wordsThatDoNotFitAllShareTheWant() {
        List<Integer> weights = Collections.nCopies(10, 1);
        String[] row = Collections.nCopies(10, "questioned").toArray(String[]::new);
        assertThat(widths(weights, row)).containsOnly(420L);
    }
}
