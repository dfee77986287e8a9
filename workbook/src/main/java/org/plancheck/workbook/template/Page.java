package org.plancheck.workbook.template;

import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;

/**
 * A sheet to fill in as columns, rows and looks.
 *
 * @param widths in characters, of every column but the hidden key
 */
record Page(XSSFSheet sheet, Grid grid, Styles styles, Map<Column, Double> widths) {

    /** A new sheet of a workbook. */
    static Page in(XSSFWorkbook book, Grid grid, Styles styles, Map<Column, Double> widths, Lang lang) {
        XSSFSheet sheet = book.createSheet(grid.kind().title().in(lang));
        sheet.setDisplayGridlines(false);
        widths.forEach((column, width) -> sheet.setColumnWidth(grid.index(column), (int) Math.round(width * 256)));
        sheet.setColumnHidden(grid.index(Column.KEY), true);
        return new Page(sheet, grid, styles, widths);
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

    /** One cell over several columns. */
    XSSFCell merged(XSSFRow row, Column from, Column to, Look look) {
        return merged(row, grid.index(from), grid.index(to), look);
    }

    /** One cell over several columns, counted from 0. */
    XSSFCell merged(XSSFRow row, int from, int to, Look look) {
        for (int column = from; column <= to; column++) {
            row.createCell(column).setCellStyle(styles.of(look));
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
        return row.getCell(from, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A text over the whole width. */
    void span(XSSFRow row, String text, Look look) {
        merged(row, 1, grid.lastColumn(), look).setCellValue(text);
    }

    void hide(Column column, boolean hidden) {
        sheet.setColumnHidden(grid.index(column), hidden);
    }

    /** The width of a column in characters. */
    double width(Column column) {
        return widths.getOrDefault(column, 0.0);
    }

    /** The width of all columns that are not hidden, in characters. */
    double visibleWidth() {
        return widths.entrySet().stream()
                .filter(e -> !sheet.isColumnHidden(grid.index(e.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
