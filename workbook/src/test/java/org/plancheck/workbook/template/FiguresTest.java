package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** A cell shows every digit that was typed into it. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "12000, '12,000'",
        "999, 999",
        "0, 0",
        "12.5, 12.5",
        "0.125, 0.125",
        "12345.678, 12345.678",
        "-1000, '-1,000'",
    })
    void everyDigitIsSeenAndThousandsAreSeparated(double typed, String shown) throws IOException {
        assertThat(shown(SheetKind.VALUES, "science-tutors-trained", Column.VALUE, typed))
                .isEqualTo(shown);
        assertThat(shown(SheetKind.DUTIES, "lianyungang-2021-2025/practical-ability-appraisal", Column.COUNT, typed))
                .isEqualTo(shown);
    }

    private static String shown(SheetKind kind, String key, Column column, double typed) throws IOException {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市教育局")) {
            XSSFCell cell = Templates.cell(
                    kind, Templates.rows(Templates.sheet(book, kind)).get(key), column);
            cell.setCellValue(typed);
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
            return new DataFormatter(Locale.ROOT)
                    .formatCellValue(cell, evaluator, new ConditionalFormattingEvaluator(book, evaluator));
        }
    }
}
