package org.plancheck.workbook.template;

import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: A4, one page wide, pages numbered, the unit and year on each. */
final class Printing {
    private Printing() {}

    static void landscape(XSSFSheet sheet, Words words, Template template) {
        onA4(sheet, words, template, true);
    }

    static void portrait(XSSFSheet sheet, Words words, Template template) {
        onA4(sheet, words, template, false);
    }

    private static void onA4(XSSFSheet sheet, Words words, Template template, boolean landscape) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        Map<String, Object> args = Map.of(
                "unit", template.owed().unit().name(),
                "year", template.owed().year());
        // An ampersand starts a code in footers.
        sheet.getFooter().setLeft(words.of("print.left", args).replace("&", "&&"));
        sheet.getFooter().setRight(words.of("print.pages", Map.of("page", "&P", "pages", "&N")));
    }
}
