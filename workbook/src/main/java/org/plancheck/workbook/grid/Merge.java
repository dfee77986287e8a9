package org.plancheck.workbook.grid;

/** Merged cells; rows and columns are 1-based and inclusive. The first cell holds what is shown in all. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether a cell is part of it. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether it joins cells of several rows. */
    public boolean spansRows() {
        return lastRow > firstRow;
    }
}
