package org.plancheck.workbook.template;

import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/**
 * Where cells lie: columns by the sheet's layout, rows counted from 0.
 *
 * @param first the first row of items
 * @param last the last row of items
 */
record Grid(SheetKind kind, int first, int last) {

    int index(Column column) {
        int index = kind.columns().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(column + " is no column of " + kind);
        }
        return index;
    }

    int lastColumn() {
        return kind.columns().size() - 1;
    }

    /** A cell as a formula in its own row names it: {@code $H8}. */
    String at(Column column, int row) {
        return "$" + letters(column) + (row + 1);
    }

    /** A column's cells of items, fixed: {@code $H$6:$H$20}. */
    String range(Column column) {
        String letters = letters(column);
        return "$" + letters + "$" + (first + 1) + ":$" + letters + "$" + (last + 1);
    }

    /** A column's cells of items. */
    CellRangeAddressList cells(Column column) {
        return new CellRangeAddressList(first, last, index(column), index(column));
    }

    /** Some cells of one row. */
    CellRangeAddressList cells(int row, Column from, Column to) {
        return new CellRangeAddressList(row, row, index(from), index(to));
    }

    private String letters(Column column) {
        return CellReference.convertNumToColString(index(column));
    }
}
