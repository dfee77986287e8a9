package org.plancheck.workbook.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/**
 * What the two sheets to fill in have in common: one row an item in the plans' sections, what is answered of every item,
 * freezing, print and protection.
 *
 * @param <T> the items
 */
abstract class DataSheet<T> {
    /** The first row below the headings. */
    static final int FIRST_ROW = SheetFrame.HEADER_ROW + 1;

    final Template template;
    final Words words;
    final Page page;
    final Choices choices;
    final Checks checks;
    private final List<T> items;
    private final Function<T, Sections.Place> section;

    /** @param widths in characters, of the columns that only this sheet has */
    DataSheet(
            XSSFWorkbook book,
            Template template,
            Styles styles,
            SheetKind kind,
            Map<Column, Double> widths,
            List<T> items,
            Function<T, Sections.Place> section) {
        this.template = template;
        this.words = new Words(template.lang());
        this.items = items;
        this.section = section;
        int rows = items.size() + Sections.count(items, section);
        Grid grid = new Grid(kind, FIRST_ROW, FIRST_ROW + rows - 1);
        this.page = Page.in(book, grid, styles, withShared(widths), template.lang());
        this.choices = new Choices(page.sheet(), words);
        this.checks = new Checks(words, grid);
    }

    private static Map<Column, Double> withShared(Map<Column, Double> own) {
        Map<Column, Double> widths = new EnumMap<>(own);
        widths.put(Column.ORDER, 6.0);
        widths.put(Column.CLAUSE, 9.5);
        widths.put(Column.NOT_APPLICABLE, 11.0);
        widths.put(Column.NOTE, 22.0);
        widths.put(Column.EVIDENCE_NUMBER, 19.0);
        widths.put(Column.EVIDENCE_ISSUER, 15.0);
        widths.put(Column.EVIDENCE_DATE, 12.0);
        widths.put(Column.CHECK, 19.0);
        return widths;
    }

    /** Writes the row of an item. */
    abstract void row(int at, int order, T item);

    /** Writes the whole sheet between its head and its foot. */
    void write(List<Slot> identity, List<Slot> signatures) {
        SheetFrame frame = new SheetFrame(template, page);
        frame.head(identity);
        rows();
        validate();
        frame.foot(signatures);
        finish();
    }

    private void rows() {
        Sections sections = new Sections(template, words);
        int at = FIRST_ROW;
        int order = 0;
        for (T item : items) {
            Optional<String> band = sections.next(section.apply(item));
            if (band.isPresent()) {
                band(at++, band.get());
            }
            row(at++, ++order, item);
        }
    }

    /** A section's heading over the whole width. */
    private void band(int at, String text) {
        XSSFRow row = page.row(at, Wrapping.points(1));
        page.cell(row, Column.KEY, Look.BAND).setCellValue(Layout.BAND);
        page.span(row, text, Look.BAND);
    }

    /** Begins a row: which item it is, and where the plan says it. */
    XSSFRow begin(int at, int order, T item, String key, String name, int lines) {
        XSSFRow row = page.row(at, Wrapping.points(Math.max(2, lines)));
        page.cell(row, Column.KEY, Look.TEXT).setCellValue(key);
        page.cell(row, Column.ORDER, Look.CENTER).setCellValue(order);
        page.cell(row, Column.CLAUSE, Look.CENTER)
                .setCellValue(ClauseWords.of(section.apply(item).clause()).in(template.lang()));
        page.cell(row, page.grid().kind().naming(), Look.STRONG).setCellValue(name);
        return row;
    }

    /** Ends a row: what is asked of every item, and its check. */
    void end(XSSFRow row, String check) {
        page.cell(row, Column.NOT_APPLICABLE, Look.INPUT_CHOICE);
        page.cell(row, Column.NOTE, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_NUMBER, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_ISSUER, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_DATE, Look.INPUT_CHOICE, Styles.DATE);
        page.cell(row, Column.CHECK, Look.CHECK).setCellFormula(checks.unlessError(check));
    }

    /** What may be typed into the columns of all rows, and how figures in them are shown. */
    void validate() {
        choices.date(page.grid().cells(Column.EVIDENCE_DATE));
        choices.list(
                page.grid().cells(Column.NOT_APPLICABLE),
                "not-applicable",
                Layout.yes().in(template.lang()));
    }

    /** Freezing, colours of the check, filter, print and protection. */
    private void finish() {
        XSSFSheet sheet = page.sheet();
        Grid grid = page.grid();
        sheet.createFreezePane(grid.index(grid.kind().naming()) + 1, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(SheetFrame.HEADER_ROW, grid.last(), 1, grid.lastColumn()));
        CheckColours.in(page, words);
        print();
        protect();
    }

    private void print() {
        XSSFSheet sheet = page.sheet();
        Printing.landscape(sheet, words, template);
        sheet.setRepeatingRows(new CellRangeAddress(SheetFrame.HEADER_ROW, SheetFrame.HEADER_ROW, -1, -1));
        int last = page.grid().last() + SheetFrame.FOOT_ROWS;
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 1, page.grid().lastColumn(), 0, last);
    }

    /** Without a password: against slips, not against people. Widths, heights and the filter stay free. */
    private void protect() {
        XSSFSheet sheet = page.sheet();
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }
}
