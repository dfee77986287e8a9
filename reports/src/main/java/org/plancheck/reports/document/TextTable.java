package org.plancheck.reports.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plancheck.reports.words.Lines;

/**
 * A table for the terminal whose columns line up with Chinese text. Every line is equally wide; a cell that does not
 * fit is cut with …, the columns that may give way being narrowed until the whole fits.
 */
public final class TextTable {
    private static final String GUTTER = "  ";
    /** No column becomes narrower than this: less says nothing. */
    private static final int NARROWEST = 6;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * A column.
     *
     * @param right whether it holds figures, set flush right
     * @param least how far it may be narrowed while others still give way
     * @param widest never wider than this
     */
    public record Column(String heading, boolean right, int least, int widest) {
        /** Words, which may be cut. */
        public static Column text(String heading) {
            return text(heading, NARROWEST, Integer.MAX_VALUE);
        }

        public static Column text(String heading, int least, int widest) {
            return new Column(heading, false, least, widest);
        }

        /** Words that are kept whole as long as anything else can give way. */
        public static Column fixed(String heading) {
            return text(heading, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        /** Figures, kept whole as long as anything else can give way. */
        public static Column figure(String heading) {
            return new Column(heading, true, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }

    public void add(String... cells) {
        rows.add(Arrays.stream(cells).map(Lines::clean).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The heading, a rule, and one line for each row.
     *
     * @param columnsAvailable width of the terminal
     * @param heading what to do to the heading line, for colour
     */
    public List<String> lines(int columnsAvailable, UnaryOperator<String> heading) {
        int[] widths = widths(columnsAvailable);
        List<String> lines = new ArrayList<>();
        lines.add(heading.apply(line(columns.stream().map(Column::heading).toList(), widths)));
        lines.add(rule(widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(i);
        }
        while (total(widths) > available && narrow(widths)) {
            // one column less each time, always from the widest that gives
        }
        return widths;
    }

    private int natural(int column) {
        int widest = Lines.width(columns.get(column).heading());
        for (List<String> row : rows) {
            widest = Math.max(widest, Lines.width(row.get(column)));
        }
        return Math.min(widest, columns.get(column).widest());
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GUTTER.length() * (widths.length - 1);
    }

    private boolean narrow(int[] widths) {
        int widest = widest(widths, false);
        if (widest < 0) {
            widest = widest(widths, true);
        }
        if (widest < 0) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    /** The widest column that is wider than it need be, or in distress wider than {@link #NARROWEST}; -1 if none. */
    private int widest(int[] widths, boolean distress) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            int least = distress ? NARROWEST : columns.get(i).least();
            if (widths[i] > least && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = Lines.cut(cells.get(i), widths[i]);
            padded.add(columns.get(i).right() ? Lines.padLeft(cell, widths[i]) : Lines.padRight(cell, widths[i]));
        }
        return String.join(GUTTER, padded);
    }

    private static String rule(int[] widths) {
        return String.join(GUTTER, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    }
}
