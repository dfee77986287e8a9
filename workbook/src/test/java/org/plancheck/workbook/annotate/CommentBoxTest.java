package org.plancheck.workbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A comment's box fits its text in any rows and columns. */
class CommentBoxTest {
    private static final String FOUR_LINES = "字".repeat(22 * 4);

    private final Sheet sheet = new XSSFWorkbook().createSheet();

    @Test
    void lowRowsTakeMoreOfThemThanHighOnes() {
        sheet.setColumnWidth(1, 44 * 256);
        assertThat(rows(at(0, 0), FOUR_LINES)).isEqualTo(5);
        for (int row = 0; row < 9; row++) {
            sheet.createRow(row).setHeightInPoints(33);
        }
        assertThat(rows(at(0, 0), FOUR_LINES)).isEqualTo(2);
        assertThat(rows(at(0, 0), "字")).isEqualTo(1);
    }

    @Test
    void narrowColumnsTakeMoreOfThemAndHiddenOnesDoNotCount() {
        sheet.setColumnWidth(1, 44 * 256);
        assertThat(CommentBox.beside(at(0, 0), "字").getCol2()).isEqualTo((short) 2);
        sheet.setColumnWidth(1, 43 * 256);
        assertThat(CommentBox.beside(at(0, 0), "字").getCol2()).isEqualTo((short) 3);
        sheet.setColumnHidden(1, true);
        sheet.setColumnWidth(2, 44 * 256);
        assertThat(CommentBox.beside(at(0, 0), "字").getCol2()).isEqualTo((short) 3);
    }

    @Test
    void theLastColumnOfAnOldWorkbookHasItsBoxToo() {
        Cell last = new HSSFWorkbook().createSheet().createRow(65535).createCell(255);
        ClientAnchor box = CommentBox.beside(last, FOUR_LINES);
        assertThat(box.getCol2()).isEqualTo((short) 255);
        assertThat(box.getRow2()).isEqualTo(65535);
    }

    private Cell at(int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private static int rows(Cell cell, String text) {
        ClientAnchor box = CommentBox.beside(cell, text);
        return box.getRow2() - box.getRow1();
    }
}
