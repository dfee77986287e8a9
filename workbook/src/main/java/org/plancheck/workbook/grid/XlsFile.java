package org.plancheck.workbook.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the older binary workbooks (.xls) through POI. */
final class XlsFile {
    private static final int FIRST_CUSTOM_FORMAT = 164;

    private final HSSFWorkbook workbook;
    private int cells;

    private XlsFile(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Book read(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOtherKinds(file);
            try (HSSFWorkbook workbook = new HSSFWorkbook(file)) {
                return new XlsFile(workbook).book();
            }
        } catch (EncryptedDocumentException e) {
            throw new RefusedBook("book.encrypted", Map.of());
        } catch (OldExcelFormatException e) {
            throw new RefusedBook("book.other-kind", Map.of());
        } catch (RefusedBook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI throws whatever it stumbles over in a broken file
            throw RefusedBook.damaged("xls");
        }
    }

    private static void refuseOtherKinds(POIFSFileSystem file) {
        if (file.getRoot().hasEntry("EncryptedPackage")) {
            throw new RefusedBook("book.encrypted", Map.of());
        }
        if (file.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
            throw new RefusedBook("book.macros", Map.of());
        }
        if (!file.getRoot().hasEntry("Workbook") && !file.getRoot().hasEntry("WORKBOOK")) {
            throw new RefusedBook("book.other-kind", Map.of());
        }
    }

    private Book book() {
        Caps.require(workbook.getNumberOfSheets() <= Caps.SHEETS, "book.too-many-sheets", Caps.SHEETS);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(sheet(workbook.getSheetAt(i), hidden));
        }
        return new Book(List.copyOf(sheets), properties());
    }

    private Sheet sheet(org.apache.poi.ss.usermodel.Sheet from, boolean hidden) {
        SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        for (Row row : from) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = cell(cell, cell.getCellType());
                if (read != null && !read.text().isBlank()) {
                    rows.computeIfAbsent(row.getRowNum() + 1, r -> new TreeMap<>())
                            .put(cell.getColumnIndex() + 1, read);
                    cells++;
                }
            }
            Caps.require(rows.size() <= Caps.ROWS, "book.too-many-rows", Caps.ROWS);
            Caps.require(cells <= Caps.CELLS, "book.too-many-cells", Caps.CELLS);
        }
        return new Sheet(
                from.getSheetName(),
                hidden,
                rows,
                from.getMergedRegions().stream().map(XlsFile::merge).toList());
    }

    private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> new Cell(Cell.Kind.TEXT, cell.getStringCellValue());
            case BOOLEAN -> new Cell(Cell.Kind.TEXT, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                new Cell(
                        Cell.Kind.ERROR,
                        FormulaError.isValidCode(cell.getErrorCellValue())
                                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                                : "#N/A");
            case FORMULA -> cell(cell, cell.getCachedFormulaResultType());
            case BLANK, _NONE -> null;
        };
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        int format = cell.getCellStyle().getDataFormat();
        String code = format < FIRST_CUSTOM_FORMAT ? null : cell.getCellStyle().getDataFormatString();
        BigDecimal number = Numerals.read(String.valueOf(cell.getNumericCellValue()));
        return number == null
                ? new Cell(Cell.Kind.ERROR, "#NUM!")
                : NumberStyle.of(format, code)
                        .cell(number, workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    private static Merge merge(CellRangeAddress range) {
        return new Merge(
                range.getFirstRow() + 1, range.getFirstColumn() + 1, range.getLastRow() + 1, range.getLastColumn() + 1);
    }

    private Map<String, String> properties() {
        Map<String, String> found = new LinkedHashMap<>();
        DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
        CustomProperties custom = summary == null ? null : summary.getCustomProperties();
        if (custom != null) {
            custom.nameSet().forEach(name -> found.put(name, String.valueOf(custom.get(name))));
        }
        return found;
    }
}
