package org.plancheck.reports.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of plain tables as a clerk's program reads it. */
final class ReadBook {
    private static final int HEAD = 2;

    final XSSFWorkbook book;

    ReadBook(byte[] bytes) throws IOException {
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The rows of a sheet by heading: numbers as {@link BigDecimal}, texts as {@link String}, blanks left out. */
    List<Map<String, Object>> rows(int number) {
        XSSFSheet sheet = book.getSheetAt(number);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int r = HEAD + 1; r <= sheet.getLastRowNum(); r++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Cell head : sheet.getRow(HEAD)) {
                Cell cell = sheet.getRow(r).getCell(head.getColumnIndex(), Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                if (cell != null) {
                    row.put(head.getStringCellValue(), content(cell));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
            case STRING -> cell.getStringCellValue();
            default -> throw new AssertionError(cell.getAddress() + " is " + cell.getCellType());
        };
    }

    /** Whether any cell of any sheet is a formula. */
    boolean hasFormula() {
        for (var sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The headings of a sheet, in order. */
    List<String> headings(int number) {
        List<String> headings = new ArrayList<>();
        book.getSheetAt(number).getRow(HEAD).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    /** The six digits of the colour that a cell under a heading is filled with, from 0; empty for none. */
    String fill(int row, String heading) {
        Cell cell =
                book.getSheetAt(0).getRow(HEAD + 1 + row).getCell(headings(0).indexOf(heading));
        var color = book.getSheetAt(0)
                .getRow(HEAD + 1 + row)
                .getCell(cell.getColumnIndex())
                .getCellStyle()
                .getFillForegroundColorColor();
        return color == null ? "" : color.getARGBHex().substring(2);
    }
}
