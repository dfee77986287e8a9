package org.plancheck.workbook.grid;

import java.util.OptionalInt;

/** Whole numbers as the parts of a workbook write them. Read by hand, because every cell holds three. */
final class Digits {
    private static final int MOST = 9;
    private static final int TEN = 10;

    private Digits() {}

    /** The number that one to nine digits write; empty for anything else. */
    static OptionalInt read(String text) {
        if (text.isEmpty() || text.length() > MOST) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            number = number * TEN + digit - '0';
        }
        return OptionalInt.of(number);
    }
}
