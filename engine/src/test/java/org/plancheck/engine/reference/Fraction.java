package org.plancheck.engine.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.plancheck.model.number.Quantity;

/**
 * An exact number of the reference judge's own, so that a fault in the model's arithmetic cannot hide in
 * both judges. Always in lowest terms with a positive bottom.
 */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction HUNDRED = of(100);

    Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** What was read or encoded is always a finite decimal, so its decimal form is exact. */
    static Fraction of(Quantity quantity) {
        BigDecimal decimal = quantity.toDecimal();
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    /** {@code this × numerator ÷ denominator}. */
    Fraction times(long numerator, long denominator) {
        return times(new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    /** The largest whole number not above this one. */
    Fraction floor() {
        BigInteger rest = top.mod(bottom);
        return new Fraction(top.subtract(rest).divide(bottom), BigInteger.ONE);
    }

    boolean isWhole() {
        return bottom.equals(BigInteger.ONE);
    }

    boolean isNegative() {
        return top.signum() < 0;
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    boolean isAbove(Fraction other) {
        return compareTo(other) > 0;
    }

    boolean isAtLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return isWhole() ? top.toString() : top + "/" + bottom;
    }
}
