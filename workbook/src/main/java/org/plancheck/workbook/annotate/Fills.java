package org.plancheck.workbook.annotate;

import java.awt.Color;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** Gives cells another paper and leaves everything else of their looks. */
final class Fills {
    private final Workbook workbook;
    private final Map<String, CellStyle> made = new TreeMap<>();

    Fills(Workbook workbook) {
        this.workbook = workbook;
    }

    /** @param colour null for none */
    void fill(Cell cell, @Nullable Color colour) {
        CellStyle style = cell.getCellStyle();
        cell.setCellStyle(made.computeIfAbsent(style.getIndex() + "/" + colour, key -> make(style, colour)));
    }

    private CellStyle make(CellStyle style, @Nullable Color colour) {
        CellStyle filled = workbook.createCellStyle();
        filled.cloneStyleFrom(style);
        if (colour == null) {
            filled.setFillPattern(FillPatternType.NO_FILL);
        } else {
            filled.setFillForegroundColor(inFormat(colour));
            filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return filled;
    }

    /** By its red, green and blue: an index means another colour in a workbook that brings its own palette. */
    private org.apache.poi.ss.usermodel.Color inFormat(Color colour) {
        return workbook instanceof HSSFWorkbook old
                ? old.getCustomPalette().findSimilarColor(colour.getRed(), colour.getGreen(), colour.getBlue())
                : new XSSFColor(colour, null);
    }
}
