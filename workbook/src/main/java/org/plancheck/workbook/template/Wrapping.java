package org.plancheck.workbook.template;

/** How high a row must be so that wrapped text is seen in full: not all programs fit rows by themselves. */
final class Wrapping {
    private static final float LINE_POINTS = 16f;
    private static final float MARGIN_POINTS = 7f;
    private static final float WIDE = 1.95f;
    private static final float NARROW = 1.1f;
    /** From here on characters are as wide as high; Chinese fonts draw signs such as — and “ so as well. */
    private static final char FIRST_WIDE = '\u1100';

    private Wrapping() {}

    /** Lines that a text takes in a column of a width in characters. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(length(paragraph) / Math.max(1, width - 1)));
        }
        return lines;
    }

    /** Points for a number of lines. */
    static float points(int lines) {
        return lines * LINE_POINTS + MARGIN_POINTS;
    }

    private static float length(String text) {
        float length = 0;
        for (char c : text.toCharArray()) {
            length += c >= FIRST_WIDE ? WIDE : NARROW;
        }
        return length;
    }
}
