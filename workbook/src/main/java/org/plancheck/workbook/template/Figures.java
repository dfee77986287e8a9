package org.plancheck.workbook.template;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.plancheck.workbook.layout.Column;

/**
 * Separates the thousands of whole figures by a condition. A number format alone cannot: with decimals 500 reads "500.",
 * without them 12.5 reads 13, and what was typed must be seen. Whatever is not whole is shown as typed.
 */
final class Figures {
    private static final String GROUPED = "#,##0";
    /** The number by which every spreadsheet program knows that format. */
    private static final int GROUPED_NUMBER = 3;

    private final XSSFSheet sheet;
    private final Grid grid;

    Figures(XSSFSheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
    }

    /** Formats the figures of a column. */
    void in(Column column) {
        String cell = grid.at(column, grid.first());
        int index = grid.index(column);
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(grid.first(), grid.last(), index, index)},
                formatting.createConditionalFormattingRule(
                        "IF(ISNUMBER(" + cell + ")," + cell + "=INT(" + cell + "),FALSE)"));
        // The library's own model of conditional formats has no number formats.
        CTConditionalFormatting[] all = sheet.getCTWorksheet().getConditionalFormattingArray();
        all[all.length - 1].getCfRuleArray(0).setDxfId(grouped());
    }

    private long grouped() {
        CTDxf look = CTDxf.Factory.newInstance();
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(GROUPED_NUMBER);
        format.setFormatCode(GROUPED);
        return sheet.getWorkbook().getStylesSource().putDxf(look) - 1L;
    }
}
