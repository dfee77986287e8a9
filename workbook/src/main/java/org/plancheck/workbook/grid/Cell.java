package org.plancheck.workbook.grid;

/**
 * What one cell holds. A blank cell is no cell.
 *
 * @param text as typed; a number in plain decimals, in percent where it is shown in percent; a date in ISO form
 */
public record Cell(Kind kind, String text) {
    /** Kinds of content. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        /** An error value such as {@code #REF!}. */
        ERROR,
        /** A formula that was saved without its result; the text is the formula. */
        UNCALCULATED
    }
}
