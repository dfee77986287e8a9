package org.plancheck.reports.pdf;

import org.plancheck.model.number.Quantity;

/** Lengths on paper, as the style sheet takes them: two decimals are finer than any printer. */
final class Lengths {
    private static final Quantity HUNDRED = Quantity.of(100);

    private Lengths() {}

    /** Plain digits, cut off. */
    static String plain(Quantity length) {
        return length.times(HUNDRED).floor().dividedBy(HUNDRED).toPlain();
    }

    /** Percent of a whole, cut off, without the sign. */
    static String percent(Quantity part, Quantity whole) {
        return plain(Quantity.percent(part, whole));
    }
}
