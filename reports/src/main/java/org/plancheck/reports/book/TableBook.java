package org.plancheck.reports.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
     * @param align {@code left} for words, {@code right} for amounts, {@code center} for short marks and counts
     */
    public record Column(String heading, double width, String align) {
        public static Column text(String heading, double width) {
            return new Column(heading, width, "left");
        }

        public static Column figure(String heading, double width) {
            return new Column(heading, width, "right");
        }

        public static Column mark(String heading, double width) {
            return new Column(heading, width, "center");
        }
    }

    /**
     * Adds a sheet.
     *
     * @param rows cells are texts or exact decimals
     * @param pagesWide on how many sheets of paper side by side it is printed
     */
    public TableBook sheet(
            String name, String title, String note, List<Column> columns, List<? extends List<?>> rows, int pagesWide) {
        Worksheet sheet = book.newWorksheet(name);
        int last = columns.size() - 1;
        text(sheet, 0, 0, title);
        sheet.range(0, 0, 0, last)
                .style()
                .fontName(FONT)
                .fontSize(15)
                .bold()
                .fontColor(INK)
                .set();
        sheet.rowHeight(0, 28);
        text(sheet, 1, 0, note);
        sheet.range(1, 0, 1, last)
                .style()
                .fontName(FONT)
                .fontSize(9)
                .fontColor("595959")
                .set();
        head(sheet, columns);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c <= last; c++) {
                cell(sheet, HEAD + 1 + r, c, rows.get(r).get(c));
            }
            sheet.rowHeight(HEAD + 1 + r, height(columns, rows.get(r)));
        }
        dress(sheet, columns, rows.size());
        print(sheet, name, pagesWide);
        sheet.freezePane(pagesWide > 1 ? LEADING : 0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, HEAD + Math.max(1, rows.size()), last);
        return this;
    }

    /** The whole workbook. */
    public byte[] bytes() {
        try {
            book.finish();
            return PlainZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As many lines as the longest text takes; spreadsheets do not work that out for a finished file. */
    private static double height(List<Column> columns, List<?> row) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            // Two columns of a cell are its margins.
            double room = columns.get(c).width() - 2;
            lines = Math.max(lines, (int) Math.ceil(Lines.width(String.valueOf(row.get(c))) / room));
        }
        return Math.min(TALLEST, LINE_HEIGHT * lines + PADDING);
    }

    private static void head(Worksheet sheet, List<Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            text(sheet, HEAD, c, columns.get(c).heading());
            sheet.width(c, columns.get(c).width());
        }
        bordered(sheet.range(HEAD, 0, HEAD, columns.size() - 1).style())
                .bold()
                .fontColor("FFFFFF")
                .fillColor(INK)
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(HEAD, 24);
    }

    private static void dress(Worksheet sheet, List<Column> columns, int rows) {
        if (rows == 0) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            bordered(sheet.range(HEAD + 1, c, HEAD + rows, c).style())
                    .horizontalAlignment(columns.get(c).align())
                    .set();
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

    private static void print(Worksheet sheet, String name, int pagesWide) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pagesWide);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
        if (pagesWide > 1) {
            sheet.repeatCols(0, LEADING - 1);
        }
        sheet.footer(name.replace("&", "&&"), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }

    private static void cell(Worksheet sheet, int row, int column, Object content) {
        if (content instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
            sheet.value(row, column, number);
        } else if (content instanceof BigDecimal number) {
            text(sheet, row, column, number.toPlainString());
        } else {
            text(sheet, row, column, String.valueOf(content));
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        String clean = Lines.clean(text);
        sheet.value(row, column, clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…");
    }
}
