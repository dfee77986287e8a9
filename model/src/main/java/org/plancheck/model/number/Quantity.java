package org.plancheck.model.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: a fraction of whole numbers, so that a third of a target is a third and 10 equals
 * 10.00. Verdicts compare quantities; decimals are only shown.
 */
public final class Quantity implements Comparable<Quantity> {
    public static final Quantity ZERO = new Quantity(BigFraction.ZERO);
    public static final Quantity ONE = new Quantity(BigFraction.ONE);
    private static final Quantity HUNDRED = of(100);
    /** Digits shown of a fraction that has no finite decimal form. */
    private static final int SHOWN_DIGITS = 4;

    private final BigFraction exact;

    /** The library lets the sign stand below the line; here it stands above, so that equal values are equal in form. */
    private Quantity(BigFraction exact) {
        this.exact = exact.getDenominator().signum() > 0
                ? exact
                : BigFraction.of(
                        exact.getNumerator().negate(), exact.getDenominator().negate());
    }

    /** A whole number. */
    public static Quantity of(long whole) {
        return new Quantity(BigFraction.of(whole));
    }

    /** An exact decimal. */
    public static Quantity of(BigDecimal decimal) {
        if (decimal.scale() == 0) {
            return new Quantity(BigFraction.of(decimal.unscaledValue()));
        }
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
        return new Quantity(BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
    }

    /** An exact decimal from its plain digits, such as {@code 15.5}. */
    public static Quantity of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /** {@code numerator / denominator × 100}: a share in percent. The denominator must not be zero. */
    public static Quantity percent(Quantity numerator, Quantity denominator) {
        return numerator.times(HUNDRED).dividedBy(denominator);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(exact.add(other.exact));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(exact.subtract(other.exact));
    }

    public Quantity times(Quantity other) {
        return isWhole() && other.isWhole()
                ? new Quantity(BigFraction.of(exact.getNumerator().multiply(other.exact.getNumerator())))
                : new Quantity(exact.multiply(other.exact));
    }

    /** Exact division; {@code other} must not be zero. */
    public Quantity dividedBy(Quantity other) {
        return new Quantity(exact.divide(other.exact));
    }

    /** This, multiplied with itself; a whole exponent from 0. */
    public Quantity power(int exponent) {
        return new Quantity(exact.pow(exponent));
    }

    /** The largest whole number not above this one. */
    public Quantity floor() {
        BigInteger[] parts = exact.getNumerator().divideAndRemainder(exact.getDenominator());
        boolean below = parts[1].signum() < 0;
        return new Quantity(BigFraction.of(below ? parts[0].subtract(BigInteger.ONE) : parts[0]));
    }

    /** The smallest whole number not below this one. */
    public Quantity ceiling() {
        return ZERO.minus(ZERO.minus(this).floor());
    }

    public Quantity abs() {
        return exact.signum() < 0 ? ZERO.minus(this) : this;
    }

    public boolean isNegative() {
        return exact.signum() < 0;
    }

    public boolean isZero() {
        return exact.signum() == 0;
    }

    public boolean isWhole() {
        return exact.getDenominator().equals(BigInteger.ONE);
    }

    public boolean atLeast(Quantity other) {
        return compareTo(other) >= 0;
    }

    public boolean above(Quantity other) {
        return compareTo(other) > 0;
    }

    /** By cross-multiplication: the library (1.2) orders two negative fractions by their magnitude. */
    @Override
    public int compareTo(Quantity other) {
        if (isWhole() && other.isWhole()) {
            return exact.getNumerator().compareTo(other.exact.getNumerator());
        }
        BigInteger mine = exact.getNumerator().multiply(other.exact.getDenominator());
        return mine.compareTo(other.exact.getNumerator().multiply(exact.getDenominator()));
    }

    /**
     * As a decimal for output: exact where a finite form exists, else cut off (never rounded up) after
     * some digits, so that what is shown never reaches a target that the exact value misses.
     */
    public BigDecimal toDecimal() {
        return decimal(RoundingMode.FLOOR);
    }

    /** As {@link #toDecimal()} but cut upwards: for gaps, so that closing the shown gap suffices. */
    public BigDecimal toDecimalUp() {
        return decimal(RoundingMode.CEILING);
    }

    /** Plain digits without exponent or trailing zeros, such as {@code 12000} or {@code 13.04}. */
    public String toPlain() {
        return toDecimal().toPlainString();
    }

    /** The exact value for people: plain digits where a finite form exists, else a fraction such as {@code 2/3}. */
    public String toExact() {
        return isFinite() ? toPlain() : exact.getNumerator() + "/" + exact.getDenominator();
    }

    /** Plain digits with exactly this many decimals; the rest is cut off, never rounded up. */
    public String toPlain(int decimals) {
        Quantity scale = of(BigDecimal.TEN.pow(decimals));
        return times(scale)
                .floor()
                .dividedBy(scale)
                .toDecimal()
                .setScale(decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** Whether the denominator divides a power of ten: one of two and five alone, of no more of either than it has bits. */
    private boolean isFinite() {
        BigInteger denominator = exact.getDenominator();
        return isWhole()
                || BigInteger.TEN.pow(denominator.bitLength()).mod(denominator).signum() == 0;
    }

    private BigDecimal decimal(RoundingMode rounding) {
        if (isWhole()) {
            return new BigDecimal(exact.getNumerator());
        }
        BigDecimal numerator = new BigDecimal(exact.getNumerator());
        BigDecimal denominator = new BigDecimal(exact.getDenominator());
        BigDecimal result =
                isFinite() ? numerator.divide(denominator) : numerator.divide(denominator, SHOWN_DIGITS, rounding);
        BigDecimal stripped = result.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact.getNumerator(), exact.getDenominator());
    }

    @Override
    public String toString() {
        return toPlain();
    }
}
