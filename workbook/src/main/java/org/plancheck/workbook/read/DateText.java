package org.plancheck.workbook.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.NumberReader;
import org.plancheck.workbook.grid.Cell;

/**
 * Reads a date as people type it: 2025-3-5, 2025/3/5, 2025.3.5, 2025年3月5日 (or 号), 20250305, with or without a time of day, or
 * the bare number of a day that a program stored. What is no date stays as typed.
 */
public final class DateText {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?([T\\s]+[\\d:.]+)?");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})()");
    /** Days from 1950 to 2149 as spreadsheets number them: five digits, so never mistaken for a year. */
    private static final Pattern SERIAL = Pattern.compile("([2-8]\\d|1[89])\\d{3}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /** The ISO form, or the text as typed. */
    public static String iso(Cell cell) {
        String typed = cell.text().strip();
        String text = NumberReader.halfWidth(typed);
        if (cell.kind() == Cell.Kind.NUMBER && SERIAL.matcher(text).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(text)).toString();
        }
        String date = of(PARTS.matcher(text));
        String other = date == null ? of(TOGETHER.matcher(text)) : date;
        return other == null ? typed : other;
    }

    /** Whether a text is the ISO form of a day. */
    static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable String of(Matcher parts) {
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
