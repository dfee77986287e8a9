package org.plancheck.reports.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Table;
import org.plancheck.reports.official.PrintWidth;

/**
 * How much room a table must find to begin on a page: a small one all of it, a larger one its head and two rows. A
 * guess in points by the sizes of the style sheet, since rows are not yet set.
 */
final class TableRoom {
    private static final long LINE = 15;
    private static final long PADDING = 7;
    private static final long CAPTION = 32;
    private static final long CAPTION_LINE = 20;
    /** Hundredths of the print of tables across the page, and of that of captions. */
    private static final long TABLE = 4200;

    private static final long CAPTION_WIDTH = 3500;

    private static final int SMALL = 4;
    private static final int FIRST = 2;

    private TableRoom() {}

    /**
     * The room for caption, head and first rows.
     *
     * @param widths of the columns, as parts of {@code whole}
     */
    static long of(Table table, List<Long> widths, long whole) {
        int rows = table.rows().size() <= SMALL ? SMALL : FIRST;
        long head = height(table.columns().stream().map(Column::heading).toList(), widths, whole);
        long body = table.rows().stream()
                .limit(rows)
                .mapToLong(row -> height(row.stream().map(Cell::text).toList(), widths, whole))
                .sum();
        return CAPTION + CAPTION_LINE * (PrintWidth.of(table.caption()) / CAPTION_WIDTH) + head + body;
    }

    private static long height(List<String> texts, List<Long> widths, long whole) {
        long lines = IntStream.range(0, texts.size())
                .mapToLong(i -> lines(texts.get(i), widths.get(i) * TABLE / whole))
                .max()
                .orElse(1);
        return lines * LINE + PADDING;
    }

    /** Words seldom fill their lines: half a character is lost on each. */
    private static long lines(String text, long width) {
        long filled = Math.max(width - 3 * PrintWidth.EM / 2, PrintWidth.EM);
        return Math.max(1, (PrintWidth.of(text) + filled - 1) / filled);
    }
}
