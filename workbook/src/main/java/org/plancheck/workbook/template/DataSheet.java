package org.plancheck.workbook.template;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** What the two sheets to fill in have in common: title, identity, headings, bands, signatures, print and protection. */
final class DataSheet {
    private static final int TITLE_ROW = 0;
    private static final int SUBTITLE_ROW = 1;
    private static final int IDENTITY_ROW = 2;
    private static final int SUMMARY_ROW = 3;
    private static final int HEADER_ROW = 4;
    /** The first row below the headings. */
    static final int FIRST_ROW = 5;

    private final Template template;
    private final Words words;
    private final Styles styles;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final Map<Column, Double> widths;

    /** @param widths in characters, of every column but the hidden key */
    DataSheet(
            XSSFWorkbook book, Template template, Styles styles, SheetKind kind, int rows, Map<Column, Double> widths) {
        this.template = template;
        this.words = new Words(template.lang());
        this.styles = styles;
        this.grid = new Grid(kind, FIRST_ROW, FIRST_ROW + rows - 1);
        this.widths = widths;
        this.sheet = book.createSheet(kind.title().in(template.lang()));
        sheet.setDisplayGridlines(false);
        widths.forEach((column, width) -> sheet.setColumnWidth(grid.index(column), (int) Math.round(width * 256)));
        sheet.setColumnHidden(grid.index(Column.KEY), true);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Grid grid() {
        return grid;
    }

    /** Title, plans, identity, live summary and headings. */
    void head(List<Slot> identity) {
        OwingUnit unit = template.owed().unit();
        Map<String, Object> args = Map.of(
                "city", unit.city().name(),
                "year", template.owed().year(),
                "sheet", grid.kind().title());
        span(TITLE_ROW, words.of("title", args), Look.TITLE, 36);
        String cited = words.of("title.basis", Map.of("plans", template.citation()));
        span(SUBTITLE_ROW, cited, Look.SUBTITLE, Wrapping.points(Wrapping.lines(cited, visibleWidth())));
        XSSFRow row = row(IDENTITY_ROW, 24);
        for (Slot slot : identity) {
            place(row, slot, identityLook(slot.label()), identity(slot.label(), unit));
        }
        summary();
        headings();
    }

    private static Look identityLook(Label label) {
        return label == Label.SEQUENCE ? Look.INPUT_LINE : Look.IDENTITY;
    }

    private String identity(Label label, OwingUnit unit) {
        return switch (label) {
            case UNIT -> unit.name().in(template.lang());
            case CITY -> unit.city().name().in(template.lang());
            case YEAR -> String.valueOf(template.owed().year());
            default -> "";
        };
    }

    /** Writes the label and opens the place beside it. */
    private void place(XSSFRow row, Slot slot, Look look, String text) {
        cell(row, slot.labelFrom(), slot.labelTo(), Look.LABEL)
                .setCellValue(slot.label().words().in(template.lang()));
        XSSFCell place = cell(row, slot.from(), slot.to(), look);
        if (slot.label() == Label.YEAR) {
            place.setCellValue(template.owed().year());
        } else if (slot.label() == Label.SEQUENCE) {
            place.setCellValue(template.stamp().sequence());
            new Choices(sheet, words).sequence(at(place));
        } else if (slot.label() == Label.DATE) {
            place.setCellStyle(styles.of(look, Styles.DATE));
            new Choices(sheet, words).date(at(place));
        } else if (!text.isEmpty()) {
            place.setCellValue(text);
        } else {
            place.setCellStyle(styles.of(look, Styles.TEXT));
        }
    }

    private static CellRangeAddressList at(Cell cell) {
        return new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
    }

    private void summary() {
        XSSFRow row = row(SUMMARY_ROW, 22);
        int half = grid.lastColumn() / 2;
        XSSFCell live = merged(row, 1, half, Look.SUMMARY);
        int asked = grid.kind() == SheetKind.VALUES
                ? template.owed().values().size()
                : template.owed().duties().size();
        String checks = grid.range(Column.CHECK);
        String blank = "COUNTIF(" + checks + "," + Chain.text(words.of("check.blank")) + ")";
        String wrong = "COUNTIF(" + checks + "," + Chain.text(words.of("check.mark-wrong") + "*") + ")";
        live.setCellFormula(Chain.text(words.of("summary.asked", Map.of("count", asked))) + "&(" + asked + "-" + blank
                + ")&" + Chain.text(words.of("summary.filled")) + "&" + wrong + "&"
                + Chain.text(words.of("summary.wrong")));
        merged(row, half + 1, grid.lastColumn(), Look.LEGEND).setCellValue(words.of("legend"));
    }

    private void headings() {
        int lines = 1;
        XSSFRow row = row(HEADER_ROW, 0);
        for (Column column : grid.kind().columns()) {
            String heading = column.heading().in(template.lang());
            cell(row, column, Look.HEADER).setCellValue(heading);
            if (widths.containsKey(column)) {
                lines = Math.max(lines, Wrapping.lines(heading, width(column)));
            }
        }
        row.setHeightInPoints(Wrapping.points(lines) + 4);
    }

    /** A section's heading over the whole width. */
    void band(int at, String text) {
        XSSFRow row = row(at, Wrapping.points(1));
        cell(row, Column.KEY, Look.BAND).setCellValue(Layout.BAND);
        merged(row, 1, grid.lastColumn(), Look.BAND).setCellValue(text);
    }

    /** The signatures below the last row. */
    void foot(List<Slot> signatures) {
        XSSFRow row = row(grid.last() + 2, 26);
        for (Slot slot : signatures) {
            if (slot.label() == Label.SEAL) {
                cell(row, slot.labelFrom(), slot.to(), Look.LABEL)
                        .setCellValue(slot.label().words().in(template.lang()));
            } else {
                place(row, slot, Look.INPUT_LINE, "");
            }
        }
        String note = words.of("foot");
        span(grid.last() + 3, note, Look.PLAIN, Wrapping.points(Wrapping.lines(note, visibleWidth())));
    }

    /** Freezing, colours of the check, filter, print and protection. */
    void finish(Column lastFrozen) {
        sheet.createFreezePane(grid.index(lastFrozen) + 1, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, grid.last(), 1, grid.lastColumn()));
        colours();
        print();
        protect();
    }

    private void colours() {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        int check = grid.index(Column.CHECK);
        CellRangeAddress[] all = {new CellRangeAddress(grid.first(), grid.last(), check, check)};
        String first = "LEFT(" + grid.at(Column.CHECK, grid.first()) + ",1)=";
        formatting.addConditionalFormatting(
                all, rule(formatting, first + Chain.text(words.of("check.mark-wrong")), "C00000", "FFD9D9", true));
        formatting.addConditionalFormatting(
                all,
                rule(formatting, first + Chain.text(words.of("check.mark-ok").strip()), "2E7D32", "E8F5E9", false));
    }

    private static ConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, String formula, String ink, String paper, boolean bold) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFFontFormatting font = (XSSFFontFormatting) rule.createFontFormatting();
        font.setFontColor(Styles.colour(ink));
        font.setFontStyle(false, bold);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(paper));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    private void print() {
        Printing.landscape(sheet, words, template);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 1, grid.lastColumn(), 0, grid.last() + 3);
    }

    /** Without a password: against slips, not against people. Widths, heights and the filter stay free. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }

    XSSFRow row(int at, float points) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(points);
        return row;
    }

    XSSFCell cell(XSSFRow row, Column column, Look look) {
        return cell(row, column, look, Styles.AS_TYPED);
    }

    XSSFCell cell(XSSFRow row, Column column, Look look, String format) {
        XSSFCell cell = row.createCell(grid.index(column));
        cell.setCellStyle(styles.of(look, format));
        return cell;
    }

    private XSSFCell cell(XSSFRow row, Column from, Column to, Look look) {
        return merged(row, grid.index(from), grid.index(to), look);
    }

    private void span(int at, String text, Look look, float points) {
        merged(row(at, points), 1, grid.lastColumn(), look).setCellValue(text);
    }

    private XSSFCell merged(XSSFRow row, int from, int to, Look look) {
        for (int column = from; column <= to; column++) {
            row.createCell(column).setCellStyle(styles.of(look));
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
        return row.getCell(from, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    double width(Column column) {
        return widths.getOrDefault(column, 0.0);
    }

    private double visibleWidth() {
        return widths.entrySet().stream()
                .filter(e -> !sheet.isColumnHidden(grid.index(e.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
