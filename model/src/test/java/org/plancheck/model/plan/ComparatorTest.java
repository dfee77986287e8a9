package org.plancheck.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.number.Quantity;

/** Each comparator below the line, on it and above it. */
class ComparatorTest {
    private static final Quantity LINE = Quantity.of(22);
    private static final Quantity JUST_BELOW = Quantity.of("21.9999999");
    private static final Quantity ON_THE_LINE = Quantity.of("22.0");
    private static final Quantity JUST_ABOVE = Quantity.of("22.0000001");

    @ParameterizedTest(name = "{0}: below {1}, on the line {2}, above {3}")
    @CsvSource({
        "GE,false,true,true",
        "GT,false,false,true",
        "LE,true,true,false",
        "LT,true,false,false",
        "RANGE,false,true,true",
        "ABOUT,false,true,true"
    })
    void standsToTheLine(Comparator comparator, boolean below, boolean on, boolean above) {
        assertThat(comparator.satisfiedBy(JUST_BELOW.compareTo(LINE))).isEqualTo(below);
        assertThat(comparator.satisfiedBy(ON_THE_LINE.compareTo(LINE))).isEqualTo(on);
        assertThat(comparator.satisfiedBy(JUST_ABOVE.compareTo(LINE))).isEqualTo(above);
    }

    @Test
    void anyOrderCountsBySignOnly() {
        for (Comparator comparator : Comparator.values()) {
            assertThat(comparator.satisfiedBy(-7)).isEqualTo(comparator.satisfiedBy(-1));
            assertThat(comparator.satisfiedBy(7)).isEqualTo(comparator.satisfiedBy(1));
        }
    }

    @Test
    void onlyUpperLimitsAreLimits() {
        assertThat(Comparator.values()).filteredOn(Comparator::isLimit).containsExactly(Comparator.LE, Comparator.LT);
        assertThat(Comparator.values()).extracting(Comparator::sign).containsExactly("≥", ">", "≤", "<", "≥", "≥");
    }
}
