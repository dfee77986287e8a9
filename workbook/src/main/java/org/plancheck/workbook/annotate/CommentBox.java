package org.plancheck.workbook.annotate;

import java.util.function.IntToDoubleFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Where a comment's box lies: right of its cell, as wide as reads well and as high as its text, whatever the rows are. */
final class CommentBox {
    /** In characters of the sheet's font, as columns are measured. */
    private static final double WIDTH = 44;
    /** A Chinese character is about as wide as two of them. */
    private static final double CHARACTER = 2;

    private static final double LINE_POINTS = 14;
    private static final double MARGIN_POINTS = 10;

    private CommentBox() {}

    /** The box for a text at a cell. */
    static ClientAnchor beside(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        SpreadsheetVersion format = sheet.getWorkbook().getSpreadsheetVersion();
        int left = Math.min(cell.getColumnIndex() + 1, format.getLastColumnIndex() - 1);
        int right = end(left, WIDTH, format.getLastColumnIndex(), column -> width(sheet, column));
        double width = 0;
        for (int column = left; column < right; column++) {
            width += width(sheet, column);
        }
        int top = cell.getRowIndex();
        double height = lines(text, Math.max(width, CHARACTER)) * LINE_POINTS + MARGIN_POINTS;
        int bottom = end(top, height, format.getLastRowIndex(), row -> height(sheet, row));
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(left);
        anchor.setCol2(right);
        anchor.setRow1(top);
        anchor.setRow2(bottom);
        return anchor;
    }

    /** The first place at which what lies from {@code start} up to it is as large as asked. */
    private static int end(int start, double asked, int last, IntToDoubleFunction size) {
        int end = start;
        for (double sum = 0; sum < asked && end < last; end++) {
            sum += size.applyAsDouble(end);
        }
        return end;
    }

    private static long lines(String text, double width) {
        return text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() * CHARACTER / width)))
                .sum();
    }

    private static double width(Sheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / 256.0;
    }

    private static double height(Sheet sheet, int at) {
        Row row = sheet.getRow(at);
        if (row == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
}
