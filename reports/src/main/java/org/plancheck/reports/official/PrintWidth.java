package org.plancheck.reports.official;

/** How much room text takes in print, in hundredths of its size: a good guess for any serif type. */
public final class PrintWidth {
    /** A Chinese character. */
    public static final long EM = 100;

    private static final String THIN = "!,.:;'’\"()[]{}|/\\-ijlftI";
    private static final String NARROW = "?*1rsczJ";
    private static final String BROAD = "bdhknopquABCEFGKLPRTVXYZ";
    private static final String BROADEST = "mwDHMNOQUW%&@—";

    private PrintWidth() {}

    /** The width of a text on one line. */
    public static long of(String text) {
        return text.codePoints().mapToLong(PrintWidth::of).sum();
    }

    private static long of(int letter) {
        if (letter > 0x2E7F) {
            return EM;
        }
        if (THIN.indexOf(letter) >= 0) {
            return 35;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 49;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 66;
        }
        return BROADEST.indexOf(letter) >= 0 ? 92 : 57;
    }
}
