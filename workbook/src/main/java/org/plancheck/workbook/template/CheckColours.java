package org.plancheck.workbook.template;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.plancheck.workbook.layout.Column;

/** Red and green of the check column, by the mark that its text begins with. */
final class CheckColours {
    private final Page page;
    private final XSSFSheetConditionalFormatting formatting;

    private CheckColours(Page page) {
        this.page = page;
        this.formatting = page.sheet().getSheetConditionalFormatting();
    }

    static void in(Page page, Words words) {
        CheckColours colours = new CheckColours(page);
        colours.add(words.of("check.mark-wrong"), "C00000", "FFD9D9", true);
        colours.add(words.of("check.mark-ok").strip(), "2E7D32", "E8F5E9", false);
    }

    private void add(String mark, String ink, String paper, boolean bold) {
        Grid grid = page.grid();
        int check = grid.index(Column.CHECK);
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "LEFT(" + grid.at(Column.CHECK, grid.first()) + ",1)=" + Chain.text(mark));
        XSSFFontFormatting font = (XSSFFontFormatting) rule.createFontFormatting();
        font.setFontColor(Styles.colour(ink));
        font.setFontStyle(false, bold);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(paper));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] all = {new CellRangeAddress(grid.first(), grid.last(), check, check)};
        formatting.addConditionalFormatting(all, rule);
    }
}
