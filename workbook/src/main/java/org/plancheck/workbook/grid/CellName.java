package org.plancheck.workbook.grid;

/**
 * Names of cells: {@code E14} is row 14, column 5.
 *
 * @param row from 1
 * @param column from 1
 */
public record CellName(int row, int column) {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** The name of a cell; both numbers are 1-based. */
    public static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /**
     * Reads a name.
     *
     * @throws RefusedBook when it is none
     */
    static CellName read(String name) {
        int column = 0;
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = column * LETTERS + name.charAt(letters) - 'A' + 1;
            letters++;
        }
        int digits = name.length() - letters;
        int row = digits <= MOST_DIGITS ? Digits.read(name.substring(letters)).orElse(0) : 0;
        if (letters == 0 || letters > MOST_LETTERS || row == 0 || name.charAt(letters) == '0') {
            throw RefusedBook.damaged("cell " + name.substring(0, Math.min(name.length(), 20)));
        }
        return new CellName(row, column);
    }
}
