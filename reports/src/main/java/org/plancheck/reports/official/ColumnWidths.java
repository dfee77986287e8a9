package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Table;

/**
 * How wide the columns of a table are: by their weights, but none narrower than its longest word, so that no format
 * has to cut one in two. Words are measured roughly and alike for all formats, in hundredths of the size of print.
 */
public final class ColumnWidths {
    /** The standard's 156 mm in the print of tables. */
    private static final long TABLE = 42 * PrintWidth.EM;

    /** Left and right of a cell's text, and the mark of a light before it. */
    private static final long PADDING = 80;

    private static final long MARK = 80;
    /** What is longer may be cut: one word must not press all other columns together. */
    private static final long LONGEST = 8 * PrintWidth.EM;

    /** No line ends within: letters and figures up to a joint, a figure with the Chinese unit after it. */
    private static final Pattern WORD = Pattern.compile(
            "[!-\u2E7F]+?(?:(?<=[\\p{L}\\d][-/])(?=\\p{L}{2})|(?<=\\d)[十百千万亿]?\\p{IsHan}|(?![!-\u2E7F]))");

    private ColumnWidths() {}

    /**
     * The width of each column.
     *
     * @param whole width of the table, in units of the caller's; they add up to it
     */
    public static List<Long> of(Table table, long whole) {
        long[] least = IntStream.range(0, table.columns().size())
                .mapToLong(column -> least(table, column))
                .toArray();
        long[] weights = table.columns().stream().mapToLong(Column::weight).toArray();
        return scaled(LongStream.of(least).sum() < TABLE ? shares(weights, least) : least, whole);
    }

    /** Columns whose weight gives them too little get what they need; the others share what is left. */
    private static long[] shares(long[] weights, long[] least) {
        long[] shares = least.clone();
        boolean[] held = new boolean[weights.length];
        boolean settled = false;
        while (!settled) {
            settled = true;
            long left = TABLE - sum(least, held, true);
            long weight = sum(weights, held, false);
            for (int i = 0; i < weights.length; i++) {
                if (!held[i] && left * weights[i] < least[i] * weight) {
                    held[i] = true;
                    settled = false;
                }
            }
            for (int i = 0; i < weights.length; i++) {
                shares[i] = held[i] ? least[i] : left * weights[i] / weight;
            }
        }
        return shares;
    }

    private static long sum(long[] values, boolean[] held, boolean which) {
        return IntStream.range(0, values.length)
                .filter(i -> held[i] == which)
                .mapToLong(i -> values[i])
                .sum();
    }

    private static List<Long> scaled(long[] shares, long whole) {
        long all = Arrays.stream(shares).sum();
        List<Long> widths = new ArrayList<>();
        long share = 0;
        for (long own : shares) {
            long left = whole * share / all;
            share += own;
            widths.add(whole * share / all - left);
        }
        return widths;
    }

    private static long least(Table table, int column) {
        long heading = longestWord(table.columns().get(column).heading(), 0) * 11 / 10;
        long cells = table.rows().stream()
                .map(row -> row.get(column))
                .mapToLong(ColumnWidths::least)
                .max()
                .orElse(0);
        return PADDING + Math.max(PrintWidth.EM, Math.min(LONGEST, Math.max(heading, cells)));
    }

    private static long least(Cell cell) {
        return longestWord(cell.text(), cell.tone() == Tone.NONE ? 0 : MARK);
    }

    /** The first word stands after the mark. */
    private static long longestWord(String text, long mark) {
        long longest = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            long width = PrintWidth.of(word.group());
            longest = Math.max(longest, width + (word.start() == 0 ? mark : 0));
        }
        return longest;
    }
}
