package org.plancheck.reports.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.archive.StableZip;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.words.Lines;

/**
 * A workbook of plain tables, to filter and to print: heads frozen and repeated, A4 across. The same tables give the
 * same bytes. Texts are only ever written as texts: what others submitted cannot become a formula.
 */
public final class TableBook {
    private static final String FONT = "Microsoft YaHei";
    private static final String INK = "1F3864";
    private static final String LINE = "BFC8D6";
    /** What a spreadsheet takes in one cell. */
    private static final int LONGEST = 32_000;
    /** Beyond this a spreadsheet's own numbers are no longer exact. */
    private static final int EXACT_DIGITS = 15;

    private static final int HEAD = 2;
    private static final String TO_FILL = "FFF9E5";
    private static final String TO_FILL_BY_OFFICE = "EAF1FB";
    /** Columns that name the row, kept in view and repeated where a table is wider than a page. */
    private static final int LEADING = 5;

    /** In points. */
    private static final double LINE_HEIGHT = 12.5;

    private static final double PADDING = 6;
    private static final double TALLEST = 400;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(bytes, "plancheck", null);

    /**
     * A column.
     *
     * @param width in characters
     * @param input how it is filled in, null for a column that is only read
     * @param align {@code left} for words, {@code right} for amounts, {@code center} for short marks and counts
     */
    public record Column(
            String heading,
            double width,
            String align,
            @Nullable Input input) {
        public static Column text(String heading, double width) {
            return new Column(heading, width, "left", null);
        }

        public static Column figure(String heading, double width) {
            return new Column(heading, width, "right", null);
        }

        public static Column mark(String heading, double width) {
            return new Column(heading, width, "center", null);
        }

        /** The same column, to be filled in. */
        public Column filledIn(Input how) {
            return new Column(heading, width, align, how);
        }
    }

    /**
     * How a column is filled in.
     *
     * @param byOffice whether the office fills it in, not the units
     * @param date whether it takes days
     * @param choices the only words it takes; none for free text
     * @param wrong what a spreadsheet says to any other word
     */
    public record Input(boolean byOffice, boolean date, List<String> choices, String wrong) {}

    /** Words in a cell that is filled with the pale colour of a tone; the words say what the colour says. */
    public record Lit(String text, Tone tone) {}

    /**
     * Adds a sheet.
     *
     * @param rows cells are texts, {@link Lit} words, lists of lines, or exact decimals
     * @param pagesWide on how many sheets of paper side by side it is printed
     */
    public TableBook sheet(
            String name, String title, String note, List<Column> columns, List<? extends List<?>> rows, int pagesWide) {
        Table table = new Table(book.newWorksheet(name), columns, HEAD);
        table.write(title, note, rows);
        table.print(name, pagesWide);
        return this;
    }

    /**
     * Adds a sheet to be filled in and read back: a hidden row above the headings names each column by its key.
     *
     * @param keys a key for each column
     */
    public TableBook form(
            String name,
            String title,
            String note,
            List<String> keys,
            List<Column> columns,
            List<? extends List<?>> rows,
            int pagesWide) {
        Worksheet sheet = book.newWorksheet(name);
        for (int c = 0; c < keys.size(); c++) {
            text(sheet, HEAD, c, keys.get(c));
        }
        sheet.hideRow(HEAD);
        Table table = new Table(sheet, columns, HEAD + 1);
        table.write(title, note, rows);
        table.print(name, pagesWide);
        return this;
    }

    /** Adds a sheet of texts that nobody sees. */
    public TableBook hidden(String name, List<? extends List<String>> lines) {
        Worksheet sheet = book.newWorksheet(name);
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                String content = lines.get(r).get(c);
                if (!content.isEmpty()) {
                    text(sheet, r, c, content);
                }
            }
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        return this;
    }

    /** A text as a cell takes it: on one line, and no longer than a cell holds. */
    static String shown(String text) {
        return cut(Lines.clean(text));
    }

    private static String cut(String clean) {
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** The whole workbook. */
    public byte[] bytes() {
        try {
            book.finish();
            return StableZip.withoutClock(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object content) {
        if (content instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
            sheet.value(row, column, number);
        } else if (content instanceof BigDecimal number) {
            text(sheet, row, column, number.toPlainString());
        } else {
            String text = lines(content).stream().map(Lines::clean).collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                sheet.value(row, column, cut(text));
            }
        }
    }

    /** What a cell says, line by line. */
    private static List<String> lines(Object content) {
        if (content instanceof List<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return List.of(content instanceof Lit lit ? lit.text() : String.valueOf(content));
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, shown(text));
    }

    /**
     * One table on a sheet.
     *
     * @param head the row of the headings, from 0
     */
    private record Table(Worksheet sheet, List<Column> columns, int head) {

        void write(String title, String note, List<? extends List<?>> rows) {
            text(sheet, 0, 0, title);
            sheet.range(0, 0, 0, last())
                    .style()
                    .fontName(FONT)
                    .fontSize(15)
                    .bold()
                    .fontColor(INK)
                    .set();
            sheet.rowHeight(0, 28);
            text(sheet, 1, 0, note);
            sheet.range(1, 0, 1, last())
                    .style()
                    .fontName(FONT)
                    .fontSize(9)
                    .fontColor("595959")
                    .set();
            headings();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c <= last(); c++) {
                    cell(sheet, head + 1 + r, c, rows.get(r).get(c));
                }
                sheet.rowHeight(head + 1 + r, height(rows.get(r)));
            }
            dress(rows.size());
            light(rows);
            sheet.setAutoFilter(head, 0, head + Math.max(1, rows.size()), last());
        }

        private int last() {
            return columns.size() - 1;
        }

        /** As many lines as the longest text takes; spreadsheets do not work that out for a finished file. */
        private double height(List<?> row) {
            int lines = 1;
            for (int c = 0; c < columns.size(); c++) {
                // Two columns of a cell are its margins.
                double room = columns.get(c).width() - 2;
                int taken = lines(row.get(c)).stream()
                        .mapToInt(line -> taken(line, room))
                        .sum();
                lines = Math.max(lines, taken);
            }
            return Math.min(TALLEST, LINE_HEIGHT * lines + PADDING);
        }

        private static int taken(String line, double room) {
            // No sign is wider than two columns: most texts are short enough to need no counting.
            return 2 * line.length() <= room ? 1 : Math.max(1, (int) Math.ceil(Lines.width(line) / room));
        }

        private void headings() {
            for (int c = 0; c < columns.size(); c++) {
                text(sheet, head, c, columns.get(c).heading());
                sheet.width(c, columns.get(c).width());
            }
            bordered(sheet.range(head, 0, head, last()).style())
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(INK)
                    .horizontalAlignment("center")
                    .set();
            sheet.rowHeight(head, columns.stream().anyMatch(c -> c.input() != null) ? 36 : 24);
        }

        private void dress(int rows) {
            if (rows == 0) {
                return;
            }
            for (int c = 0; c < columns.size(); c++) {
                Range cells = sheet.range(head + 1, c, head + rows, c);
                StyleSetter style = bordered(cells.style())
                        .horizontalAlignment(columns.get(c).align());
                Input input = columns.get(c).input();
                if (input != null) {
                    toFill(cells, style, input);
                }
                style.set();
            }
        }

        private void light(List<? extends List<?>> rows) {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c <= last(); c++) {
                    if (rows.get(r).get(c) instanceof Lit lit && lit.tone() != Tone.NONE) {
                        sheet.style(head + 1 + r, c).fillColor(pale(lit.tone())).set();
                    }
                }
            }
        }

        /** A fifth of the tone on white, so that dark words on it stay legible. */
        private static String pale(Tone tone) {
            int rgb = Integer.parseInt(tone.rgb(), 16);
            return String.format(Locale.ROOT, "%02X%02X%02X", pale(rgb >> 16), pale(rgb >> 8), pale(rgb));
        }

        private static int pale(int channel) {
            return 255 - (255 - (channel & 0xFF)) / 5;
        }

        private static void toFill(Range cells, StyleSetter style, Input input) {
            style.fillColor(input.byOffice() ? TO_FILL_BY_OFFICE : TO_FILL);
            if (input.date()) {
                style.format("yyyy-mm-dd");
            }
            if (!input.choices().isEmpty()) {
                cells.validateWithListByFormula("\"" + String.join(",", input.choices()) + "\"")
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .error(input.wrong());
            }
        }

        private static StyleSetter bordered(StyleSetter style) {
            return style.fontName(FONT)
                    .fontSize(9)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .verticalAlignment("center")
                    .wrapText(true);
        }

        void print(String name, int pagesWide) {
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) pagesWide);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(head);
            if (pagesWide > 1) {
                sheet.repeatCols(0, LEADING - 1);
            }
            sheet.footer(name.replace("&", "&&"), Position.LEFT, 8);
            sheet.footer("&P / &N", Position.RIGHT, 8);
            sheet.freezePane(pagesWide > 1 ? LEADING : 0, head + 1);
        }
    }
}
