package org.plancheck.ledger.text;

import org.plancheck.model.number.Quantity;

/** Chinese numerals: 十二, 两千三百, 1.2万, 三亿. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** A small whole number as headings count: 一 … 九十九; 0 for what is none. */
    public static int whole(String numeral) {
        int value = 0;
        int digit = 0;
        for (char sign : numeral.toCharArray()) {
            if (sign == '十') {
                value += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(sign);
            }
        }
        return value + digit;
    }

    /** A small whole number as headings print it. */
    public static String chinese(int value) {
        String tens = value < 10 ? "" : (value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十";
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
        return tens + ones;
    }

    /** A numeral in Chinese signs up to 万 and 亿, 两 for two; exact. */
    static Quantity value(String numeral) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char sign : numeral.replace('两', '二').toCharArray()) {
            int at = DIGITS.indexOf(sign);
            if (at >= 0) {
                digit = at;
                continue;
            }
            long unit = unit(sign);
            if (unit >= 10_000) {
                total = (total + section + digit) * unit;
                section = 0;
            } else {
                // 十五 and 百名 leave the one out.
                section += Math.max(digit, 1) * unit;
            }
            digit = 0;
        }
        return Quantity.of(total + section + digit);
    }

    /** What a sign multiplies by: 万 by 10,000. */
    public static long unit(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new IllegalArgumentException("no numeral: " + sign);
        };
    }
}
