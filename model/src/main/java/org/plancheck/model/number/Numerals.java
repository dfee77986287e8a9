package org.plancheck.model.number;

import java.math.BigDecimal;

/** Numbers as officials write them in a sentence: exact, never rounded, never with an exponent. */
public final class Numerals {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    /** With more digits behind the point the plain number reads better: 12345 stays 12345. */
    private static final int DECIMALS = 2;

    private static final int GROUP = 3;

    private Numerals() {}

    /** {@code 1.2万}, {@code 85万}, {@code 1.5亿}; {@code 12345} where 万 would need more than two decimals. */
    public static String zh(BigDecimal number) {
        if (number.abs().compareTo(YI) >= 0 && isShort(number.divide(YI))) {
            return plain(number.divide(YI)) + "亿";
        }
        if (number.abs().compareTo(WAN) >= 0 && isShort(number.divide(WAN))) {
            return plain(number.divide(WAN)) + "万";
        }
        return plain(number);
    }

    /** {@code 12,000}: a comma every three digits. */
    public static String en(BigDecimal number) {
        String plain = plain(number);
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point);
        return grouped(whole) + fraction;
    }

    private static String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int comma = whole.length() - GROUP; comma > first; comma -= GROUP) {
            grouped.insert(comma, ',');
        }
        return grouped.toString();
    }

    private static boolean isShort(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static String plain(BigDecimal number) {
        return number.scale() <= 0
                ? number.toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }
}
