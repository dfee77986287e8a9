package org.plancheck.workbook.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a cell shows its number: as it is, in percent, or as a date. */
enum NumberStyle {
    PLAIN,
    PERCENT,
    DATE;

    /** Quoted and escaped characters, colours and locales say nothing about the kind. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+])[^\\]]*]");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    private static final LocalDate LEAP_BUG_END = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_LEAP_BUG = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets of 1900 hold a 29 February 1900 that never was. */
    private static final int LEAP_BUG = 60;
    /** 31 December 9999. */
    private static final int LAST_SERIAL = 2_958_465;

    /**
     * The style of a number format.
     *
     * @param id of the built-in format, or of one that the file defines
     * @param format the format's code, null for a built-in one
     */
    static NumberStyle of(int id, @Nullable String format) {
        if (format == null) {
            return id == 9 || id == 10 ? PERCENT : isBuiltInDate(id) ? DATE : PLAIN;
        }
        String first = format.split(";", 2)[0];
        String bare = LITERAL.matcher(first).replaceAll("");
        if (bare.equalsIgnoreCase("general")) {
            return PLAIN;
        }
        return DATE_LETTERS.matcher(bare).find() ? DATE : bare.contains("%") ? PERCENT : PLAIN;
    }

    /** Dates and times of all languages; 27–36 and 50–58 are the Chinese ones. */
    private static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    /** The cell that shows a number in this style. */
    Cell cell(BigDecimal number, boolean since1904) {
        return switch (this) {
            case PLAIN -> new Cell(Cell.Kind.NUMBER, Numerals.plain(number));
            case PERCENT -> new Cell(Cell.Kind.NUMBER, Numerals.plain(number.movePointRight(2)) + "%");
            case DATE -> {
                LocalDate date = date(number, since1904);
                yield date == null ? PLAIN.cell(number, since1904) : new Cell(Cell.Kind.DATE, date.toString());
            }
        };
    }

    /** The day of a serial number; null for a time of day and for numbers that are no day. */
    static @Nullable LocalDate date(BigDecimal serial, boolean since1904) {
        if (serial.compareTo(BigDecimal.ONE) < 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL + 1L)) >= 0) {
            return null;
        }
        int day = serial.intValue();
        if (since1904) {
            return EPOCH_1904.plusDays(day);
        }
        return day == LEAP_BUG ? null : (day > LEAP_BUG ? LEAP_BUG_END : BEFORE_LEAP_BUG).plusDays(day);
    }
}
