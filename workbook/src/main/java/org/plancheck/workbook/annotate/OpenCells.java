package org.plancheck.workbook.annotate;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.read.Words;

/**
 * Where a blank row is to be filled in. A row that asks for a figure in its parts, or for a count alone, has its usual
 * cell closed; the open ones are found by their headings, so that moved columns are found too.
 */
final class OpenCells {
    private static final Map<Column, List<Column>> INSTEAD = Map.of(
            Column.VALUE, List.of(Column.NUMERATOR, Column.DENOMINATOR),
            Column.STATE, List.of(Column.COUNT));

    private OpenCells() {}

    /** The cell itself when it is open, or when nothing stands open for it. */
    static List<Cell> of(Cell usual) {
        List<Cell> open = isOpen(usual) ? List.of() : instead(usual);
        return open.isEmpty() ? List.of(usual) : open;
    }

    private static List<Cell> instead(Cell usual) {
        for (int at = usual.getRowIndex() - 1; at >= 0; at--) {
            Row row = usual.getSheet().getRow(at);
            for (Map.Entry<Column, List<Column>> entry : INSTEAD.entrySet()) {
                if (row != null && says(row.getCell(usual.getColumnIndex()), entry.getKey())) {
                    return open(usual.getRow(), row, entry.getValue());
                }
            }
        }
        return List.of();
    }

    /** The open cells of a row under some of the headings. */
    private static List<Cell> open(Row row, Row headings, List<Column> columns) {
        return StreamSupport.stream(headings.spliterator(), false)
                .filter(heading -> columns.stream().anyMatch(column -> says(heading, column)))
                .map(heading -> row.getCell(heading.getColumnIndex()))
                .filter(cell -> cell != null && isOpen(cell))
                .toList();
    }

    private static boolean says(@Nullable Cell cell, Column column) {
        return cell != null
                && cell.getCellType() == CellType.STRING
                && Words.says(cell.getStringCellValue(), column.heading());
    }

    private static boolean isOpen(Cell cell) {
        return !cell.getCellStyle().getLocked();
    }
}
