package org.plancheck.workbook.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of cells: {@code E14} is row 14, column 5. */
public final class CellName {
    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of a cell; both numbers are 1-based. */
    public static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The row of a name. */
    static int row(String name) {
        return Integer.parseInt(matched(name).group(2));
    }

    /** The column of a name. */
    static int column(String name) {
        return matched(name).group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
    }

    private static Matcher matched(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw RefusedBook.damaged("cell " + name.substring(0, Math.min(name.length(), 20)));
        }
        return matcher;
    }
}
