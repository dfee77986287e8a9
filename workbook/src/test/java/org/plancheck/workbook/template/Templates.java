package org.plancheck.workbook.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/** Templates of the shipped plans, written and opened again. */
final class Templates {
    static final Library LIBRARY = Library.read(
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize(), List.of());

    private static final Map<String, byte[]> BLANK = new HashMap<>();

    private Templates() {}

    static Plan plan(String prefix) {
        return LIBRARY.plan(prefix).orElseThrow();
    }

    static Template of(String plan, String unit, int year, Lang lang, List<Submission> history) {
        return of(List.of(plan(plan)), unit, year, lang, history);
    }

    static Template of(List<Plan> plans, String unit, int year, Lang lang, List<Submission> history) {
        Owed owed = Owed.all(LIBRARY, plans, List.of(), year).stream()
                .filter(o -> o.unit().name().zh().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit + " owes nothing"));
        return new Template(LIBRARY, plans, owed, History.of(owed.unit(), history), lang);
    }

    static XSSFWorkbook open(Template template) {
        return open(template.workbook());
    }

    /** A blank template of a shipped plan; each is written once for all tests. */
    static XSSFWorkbook blank(String plan, String unit) {
        return open(BLANK.computeIfAbsent(
                plan + unit, key -> of(plan, unit, 2025, Lang.ZH, List.of()).workbook()));
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet sheet(XSSFWorkbook book, SheetKind kind) {
        XSSFSheet sheet = book.getSheet(kind.title().zh());
        return sheet == null ? book.getSheet(kind.title().en()) : sheet;
    }

    /** Rows of items by their key, in the sheet's order. */
    static Map<String, XSSFRow> rows(XSSFSheet sheet) {
        Map<String, XSSFRow> rows = new LinkedHashMap<>();
        for (int at = DataSheet.FIRST_ROW; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            XSSFCell key = row == null ? null : row.getCell(0);
            if (key != null && !key.getStringCellValue().equals(Layout.BAND)) {
                rows.put(key.getStringCellValue(), row);
            }
        }
        return rows;
    }

    static XSSFCell cell(SheetKind kind, XSSFRow row, Column column) {
        return row.getCell(kind.columns().indexOf(column));
    }

    /** What the check column says after a row was filled in. */
    static String check(XSSFWorkbook book, SheetKind kind, XSSFRow row) {
        XSSFCell cell = cell(kind, row, Column.CHECK);
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell((Cell) cell);
        return cell.getStringCellValue();
    }
}
