package org.plancheck.model.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plancheck.model.number.Quantity;

class WeightsTest {
    @Test
    void anActionTakesInTheClausesBelowIt() {
        assertThat(Weights.takesIn("三(一)", "三(一)4")).isTrue();
        assertThat(Weights.takesIn("三(一)", "三(一)")).isTrue();
        assertThat(Weights.takesIn("三", "三(一)4")).isTrue();
        assertThat(Weights.takesIn("四(一)", "四(一)¶2")).isTrue();
        assertThat(Weights.takesIn("三(一)", "三(二)4")).isFalse();
    }

    @Test
    void aNumberIsNotTheBeginningOfALongerOne() {
        assertThat(Weights.takesIn("三(一)1", "三(一)1")).isTrue();
        assertThat(Weights.takesIn("三(一)1", "三(一)10")).isFalse();
        assertThat(Weights.takesIn("二", "二十(一)1")).isFalse();
    }

    @Test
    void pointsArePrintedExactlyOrCutOff() {
        Quantity justBelow = Quantity.of("269.999").dividedBy(Quantity.of(3));
        assertThat(justBelow.toPlain(2)).isEqualTo("89.99");
        assertThat(justBelow.toExact()).isEqualTo("269999/3000");
        assertThat(Quantity.of("89.999999").toPlain(1)).isEqualTo("89.9");
        assertThat(Quantity.of(90).toPlain(1)).isEqualTo("90.0");
        assertThat(Quantity.of("15.50").toExact()).isEqualTo("15.5");
        assertThat(Quantity.of("-0.005").toPlain(2)).isEqualTo("-0.01");
    }
}
