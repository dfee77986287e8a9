package org.plancheck.workbook.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the program lets people type, and what it tells them otherwise. */
final class Choices {
    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final Words words;

    Choices(XSSFSheet sheet, Words words) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.words = words;
    }

    void whole(CellRangeAddressList cells, String prompt) {
        add(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), cells, "whole", prompt);
    }

    void decimal(CellRangeAddressList cells, String prompt) {
        add(helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), cells, "decimal", prompt);
    }

    void share(CellRangeAddressList cells, String prompt) {
        add(helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"), cells, "share", prompt);
    }

    void sequence(CellRangeAddressList cells) {
        add(
                helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "9999"),
                cells,
                "sequence",
                words.of("prompt.sequence"));
    }

    void date(CellRangeAddressList cells) {
        DataValidationConstraint date =
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1949,10,1)", "DATE(2199,12,31)", "");
        add(date, cells, "date", words.of("prompt.date"));
    }

    void list(CellRangeAddressList cells, String code, String... offered) {
        add(helper.createExplicitListConstraint(offered), cells, code, words.of("prompt." + code));
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, String code, String prompt) {
        if (cells.countRanges() == 0) {
            return;
        }
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(words.of("refuse.title"), words.of("refuse." + code));
        validation.setShowPromptBox(true);
        validation.createPromptBox(words.of("prompt.title"), prompt);
        // For lists the library's flag is the wrong way round in XSSF: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
