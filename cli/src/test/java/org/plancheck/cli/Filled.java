package org.plancheck.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.rectification.LedgerRecord;

/** A rectification ledger as a clerk's program opens, changes and saves it. */
final class Filled {
    private static final int KEY_ROW = 2;

    private final Path file;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();

    private Filled(Path file, XSSFWorkbook book) {
        this.file = file;
        this.book = book;
        this.sheet = book.getSheetAt(0);
        sheet.getRow(KEY_ROW).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
    }

    static Filled open(Path file) throws IOException {
        return new Filled(file, new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int r = KEY_ROW + 2; r <= sheet.getLastRowNum(); r++) {
            ids.add(text(sheet.getRow(r), "id"));
        }
        return ids;
    }

    String text(String id, String column) {
        return text(row(id), column);
    }

    Filled set(String id, Map<String, String> cells) {
        Row row = row(id);
        cells.forEach((column, text) -> cell(row, column).setCellValue(text));
        return this;
    }

    Filled formula(String id, String column, String formula) {
        Cell cell = cell(row(id), column);
        cell.setCellFormula(formula);
        return this;
    }

    /** A second row like one. */
    Filled copyRow(String id) {
        XSSFRow copy = sheet.createRow(sheet.getLastRowNum() + 1);
        copy.copyRowFrom(row(id), new CellCopyPolicy());
        return this;
    }

    /** What sorting does. */
    Filled swap(String one, String other) {
        XSSFRow first = row(one);
        XSSFRow second = row(other);
        XSSFRow aside = sheet.createRow(sheet.getLastRowNum() + 1);
        aside.copyRowFrom(first, new CellCopyPolicy());
        first.copyRowFrom(second, new CellCopyPolicy());
        second.copyRowFrom(aside, new CellCopyPolicy());
        sheet.removeRow(aside);
        return this;
    }

    Filled delete(String id) {
        XSSFRow row = row(id);
        int at = row.getRowNum();
        sheet.removeRow(row);
        if (at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
        }
        return this;
    }

    Filled dropKey(String key) {
        sheet.getRow(KEY_ROW).getCell(Objects.requireNonNull(columns.get(key))).setBlank();
        return this;
    }

    Filled changeRecord() {
        book.getSheet(LedgerRecord.SHEET).getRow(2).getCell(1).setCellValue("QUOTA-002");
        return this;
    }

    /** Saves and tells where the columns stand. */
    Map<String, Integer> save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
        return columns;
    }

    private XSSFRow row(String id) {
        for (int r = KEY_ROW + 2; r <= sheet.getLastRowNum(); r++) {
            if (sheet.getRow(r) != null && text(sheet.getRow(r), "id").equals(id)) {
                return sheet.getRow(r);
            }
        }
        throw new AssertionError(id + " has no row");
    }

    private String text(Row row, String column) {
        return new DataFormatter().formatCellValue(cell(row, column));
    }

    private Cell cell(Row row, String column) {
        return row.getCell(Objects.requireNonNull(columns.get(column)), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
