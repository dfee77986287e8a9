package org.plancheck.reports.inquiry;

/** How far a mistyped id is from a known one. */
public final class Distance {
    /** Longer ids are no ids; the comparison must stay cheap whatever is typed. */
    private static final int LONGEST = 300;

    private Distance() {}

    /** Insertions, deletions and replacements; almost nothing when one contains the other. */
    public static int between(String known, String typed) {
        String wanted = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (!wanted.isEmpty() && known.contains(wanted)) {
            return 0;
        }
        int[] row = new int[wanted.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= known.length(); i++) {
            advance(row, known.charAt(i - 1), i, wanted);
        }
        return row[wanted.length()];
    }

    private static void advance(int[] row, char c, int i, String wanted) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (c == wanted.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
