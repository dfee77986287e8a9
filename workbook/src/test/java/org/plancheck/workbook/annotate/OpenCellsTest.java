package org.plancheck.workbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plancheck.workbook.layout.Column;

/** Where a blank row is to be filled in. */
class OpenCellsTest {
    private static final List<Column> MOVED =
            List.of(Column.DENOMINATOR, Column.NOTE, Column.VALUE, Column.STATE, Column.COUNT, Column.NUMERATOR);

    private final Sheet sheet = new XSSFWorkbook().createSheet();
    private final CellStyle open = sheet.getWorkbook().createCellStyle();

    OpenCellsTest() {
        open.setLocked(false);
        Row headings = sheet.createRow(1);
        for (int i = 0; i < MOVED.size(); i++) {
            headings.createCell(i).setCellValue(MOVED.get(i).heading().zh());
        }
    }

    @Test
    void anOpenCellIsMeantItself() {
        row(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.NOTE);
        assertThat(asked(Column.VALUE)).containsExactly("C5");
    }

    @Test
    void aClosedValueMeansItsParts() {
        row(Column.NUMERATOR, Column.DENOMINATOR, Column.COUNT, Column.NOTE);
        assertThat(asked(Column.VALUE)).containsExactly("A5", "F5");
    }

    @Test
    void aClosedStateMeansTheCount() {
        row(Column.NUMERATOR, Column.COUNT, Column.NOTE);
        assertThat(asked(Column.STATE)).containsExactly("E5");
    }

    @Test
    void whereNothingIsOpenForItTheCellStays() {
        row(Column.NOTE);
        assertThat(asked(Column.VALUE)).containsExactly("C5");
        assertThat(asked(Column.DENOMINATOR)).containsExactly("A5");
    }

    private void row(Column... opened) {
        Row row = sheet.createRow(4);
        for (Column column : MOVED) {
            Cell cell = row.createCell(MOVED.indexOf(column));
            if (List.of(opened).contains(column)) {
                cell.setCellStyle(open);
            }
        }
    }

    private List<String> asked(Column column) {
        return OpenCells.of(sheet.getRow(4).getCell(MOVED.indexOf(column))).stream()
                .map(cell -> cell.getAddress().formatAsString())
                .toList();
    }
}
