package org.plancheck.workbook.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as spreadsheets store them. A spreadsheet keeps at most 15 significant digits of what is typed, but
 * writes binary fractions with up to 17: 12.3 may be stored as 12.300000000000001. Rounding to the 15 digits
 * that the program itself shows gives back what was typed, and never alters anything that was.
 */
final class Numerals {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern STORED =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    private Numerals() {}

    /** The number that a cell shows, null when the stored text is no number. */
    static @Nullable BigDecimal read(String stored) {
        String text = stored.strip();
        return STORED.matcher(text).matches() ? new BigDecimal(text).round(SHOWN) : null;
    }

    /** Plain decimals without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
