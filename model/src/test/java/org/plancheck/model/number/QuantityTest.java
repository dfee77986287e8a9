package org.plancheck.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts stand on this arithmetic: exact, whatever the scale, and never shown nearer to a target than it is. */
class QuantityTest {
    private static final long SEED = 20211231;
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(SEED);

    @Test
    void aThirdOfATargetIsAThird() {
        Quantity third = Quantity.of(10).dividedBy(Quantity.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Quantity.of(10));
        assertThat(third.times(Quantity.of(3))).isEqualTo(Quantity.of(10));
    }

    @Test
    void sharesDoNotReachWhatTheyMiss() {
        assertThat(Quantity.percent(Quantity.of(220), Quantity.of(1000)).above(Quantity.of(22)))
                .isFalse();
        assertThat(Quantity.percent(Quantity.of(1), Quantity.of(3)).atLeast(Quantity.of("33.3334")))
                .isFalse();
        assertThat(Quantity.of("0.1").plus(Quantity.of("0.2"))).isEqualTo(Quantity.of("0.3"));
    }

    @Test
    void equalityNeverDependsOnScale() {
        Set<Quantity> tens = new HashSet<>();
        for (String ten : new String[] {"10", "10.0", "10.00", "1E1", "1E+1", "100E-1", "010"}) {
            tens.add(Quantity.of(ten));
        }
        tens.add(Quantity.of(10));
        tens.add(Quantity.of(20).dividedBy(Quantity.of(2)));
        tens.add(Quantity.of(-20).dividedBy(Quantity.of(-2)));
        assertThat(tens).hasSize(1);
    }

    @Test
    void signStandsInOnePlaceOnly() {
        Quantity half = Quantity.of("-0.5");
        Quantity divided = Quantity.of(1).dividedBy(Quantity.of(-2));
        assertThat(divided).isEqualTo(half).hasSameHashCodeAs(half);
        assertThat(divided.isNegative()).isTrue();
        assertThat(divided.floor()).isEqualTo(Quantity.of(-1));
        assertThat(divided.ceiling()).isEqualTo(Quantity.ZERO);
        assertThat(Quantity.of(6).dividedBy(Quantity.of(-3)).isWhole()).isTrue();
        assertThat(Quantity.of(6).dividedBy(Quantity.of(-3)).toPlain()).isEqualTo("-2");
    }

    @Test
    void zeroIsOneValue() {
        Quantity zero = Quantity.of("0.00");
        assertThat(zero)
                .isEqualTo(Quantity.ZERO)
                .hasSameHashCodeAs(Quantity.ZERO)
                .isEqualTo(Quantity.of("-0"));
        assertThat(Quantity.ZERO.minus(Quantity.ZERO)).isEqualTo(Quantity.ZERO).hasSameHashCodeAs(Quantity.ZERO);
        assertThat(Quantity.ZERO.dividedBy(Quantity.of(-7)))
                .isEqualTo(Quantity.ZERO)
                .hasSameHashCodeAs(Quantity.ZERO);
        assertThat(zero.isZero()).isTrue();
        assertThat(zero.isNegative()).isFalse();
        assertThat(zero.toPlain()).isEqualTo("0");
    }

    @ParameterizedTest(name = "floor of {0} is {1}, ceiling {2}")
    @CsvSource({"2.5,2,3", "-2.5,-3,-2", "2,2,2", "-2,-2,-2", "0.0001,0,1", "-0.0001,-1,0", "0,0,0"})
    void floorsAndCeilings(String number, long floor, long ceiling) {
        assertThat(Quantity.of(number).floor()).isEqualTo(Quantity.of(floor));
        assertThat(Quantity.of(number).ceiling()).isEqualTo(Quantity.of(ceiling));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "12000,12000",
        "1.2E4,12000",
        "850000,850000",
        "13.040,13.04",
        "100,100",
        "0.10,0.1",
        "1E-7,0.0000001",
        "1E30,1000000000000000000000000000000",
        "-0.50,-0.5"
    })
    void showsPlainDigits(String number, String shown) {
        assertThat(Quantity.of(number).toPlain()).isEqualTo(shown);
        assertThat(Quantity.of(number)).hasToString(shown);
    }

    @Test
    void cutsEndlessDecimalsAwayFromTheTarget() {
        Quantity twoThirds = Quantity.of(2).dividedBy(Quantity.of(3));
        assertThat(twoThirds.toDecimal()).isEqualByComparingTo("0.6666");
        assertThat(twoThirds.toDecimalUp()).isEqualByComparingTo("0.6667");
        Quantity below = Quantity.ZERO.minus(twoThirds);
        assertThat(below.toDecimal()).isEqualByComparingTo("-0.6667");
        assertThat(below.toDecimalUp()).isEqualByComparingTo("-0.6666");
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Quantity.ONE.dividedBy(Quantity.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.percent(Quantity.ONE, Quantity.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void agreesWithBigDecimalOnEverythingDecimal() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal a = decimal();
            BigDecimal b = decimal();
            Quantity x = Quantity.of(a);
            Quantity y = Quantity.of(b);
            assertThat(x.plus(y)).isEqualTo(Quantity.of(a.add(b)));
            assertThat(x.minus(y)).isEqualTo(Quantity.of(a.subtract(b)));
            assertThat(x.times(y)).isEqualTo(Quantity.of(a.multiply(b)));
            assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
            assertThat(x.equals(y)).isEqualTo(a.compareTo(b) == 0);
            assertThat(x.atLeast(y)).isEqualTo(a.compareTo(b) >= 0);
            assertThat(x.above(y)).isEqualTo(a.compareTo(b) > 0);
            assertThat(x.abs()).isEqualTo(Quantity.of(a.abs()));
            assertThat(x.isNegative()).isEqualTo(a.signum() < 0);
            assertThat(x.floor()).isEqualTo(Quantity.of(a.setScale(0, RoundingMode.FLOOR)));
            assertThat(x.ceiling()).isEqualTo(Quantity.of(a.setScale(0, RoundingMode.CEILING)));
            assertThat(x.toDecimal()).isEqualByComparingTo(a);
            assertThat(x.toDecimalUp()).isEqualByComparingTo(a);
            assertThat(x).hasSameHashCodeAs(Quantity.of(a.setScale(a.scale() + random.nextInt(5))));
            assertThat(x.toPlain()).doesNotContain("E").matches("-?\\d+(\\.\\d*[1-9])?");
        }
    }

    @Test
    void keepsFractionsExactAndShowsThemFromBelow() {
        for (int i = 0; i < ROUNDS; i++) {
            BigInteger top = BigInteger.valueOf(random.nextLong() % 1_000_000_000L);
            BigInteger bottom = BigInteger.valueOf(1 + random.nextInt(9_999));
            if (random.nextBoolean()) {
                bottom = bottom.negate();
            }
            Quantity fraction = Quantity.of(new BigDecimal(top)).dividedBy(Quantity.of(new BigDecimal(bottom)));
            assertThat(fraction.times(Quantity.of(new BigDecimal(bottom)))).isEqualTo(Quantity.of(new BigDecimal(top)));
            Quantity shown = Quantity.of(fraction.toDecimal());
            Quantity up = Quantity.of(fraction.toDecimalUp());
            assertThat(shown.above(fraction)).isFalse();
            assertThat(up.atLeast(fraction)).isTrue();
            assertThat(up.minus(shown).above(Quantity.of("0.0001"))).isFalse();
            assertThat(fraction.isWhole()).isEqualTo(top.mod(bottom.abs()).signum() == 0);
            assertThat(fraction.floor().toDecimal().toBigIntegerExact()).isEqualTo(floor(top, bottom));
        }
    }

    @Test
    void equalFractionsHashAlikeHoweverTheyWereReached() {
        for (int i = 0; i < ROUNDS; i++) {
            Quantity a = Quantity.of(decimal());
            Quantity b = Quantity.of(decimal());
            if (b.isZero()) {
                continue;
            }
            Quantity there = a.dividedBy(b);
            Quantity back = Quantity.ZERO.minus(a).dividedBy(Quantity.ZERO.minus(b));
            assertThat(there).isEqualTo(back).hasSameHashCodeAs(back).isEqualByComparingTo(back);
        }
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong() % 10_000_000L, random.nextInt(8) - 2);
    }

    private static BigInteger floor(BigInteger top, BigInteger bottom) {
        return new BigDecimal(top)
                .multiply(BigDecimal.valueOf(bottom.signum()))
                .divide(new BigDecimal(bottom.abs()), 0, RoundingMode.FLOOR)
                .toBigIntegerExact();
    }
}
