package org.plancheck.workbook.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;

/**
 * A template with something in every place to fill in, no two rows alike.
 *
 * @param said what was filled in, by the key of each row
 */
record Filled(byte[] bytes, Map<String, Map<Column, String>> said) {
    private static final List<String> STATES = List.of("未开展", "进行中", "已完成");

    static Filled of(Library library, List<Plan> plans, Owed owed) {
        byte[] template = new Template(library, plans, owed, History.of(owed.unit(), List.of()), Lang.ZH).workbook();
        Map<String, Map<Column, String>> said = new LinkedHashMap<>();
        int number = 0;
        for (OwedValue value : owed.values()) {
            said.put(value.indicator().id(), value(value, ++number));
        }
        for (OwedDuty duty : owed.duties()) {
            said.put(duty.key(), duty(duty, ++number));
        }
        return new Filled(edit(template, book -> book.forEach(sheet -> fill(sheet, said))), said);
    }

    private static Map<Column, String> value(OwedValue value, int number) {
        Map<Column, String> cells = evidence(number);
        if (value.entry() == Entry.PARTS) {
            cells.put(Column.NUMERATOR, String.valueOf(number));
            cells.put(Column.DENOMINATOR, String.valueOf(number + 10));
        } else {
            cells.put(Column.VALUE, value.entry() == Entry.SHARE ? number + ".3" : String.valueOf(1000 + number));
        }
        return cells;
    }

    private static Map<Column, String> duty(OwedDuty duty, int number) {
        Map<Column, String> cells = evidence(number);
        cells.put(Column.STATE, STATES.get(number % 3));
        if (duty.isCounted()) {
            cells.put(Column.COUNT, String.valueOf(number));
        }
        cells.put(Column.DONE_DATE, LocalDate.of(2024, 6, 1).plusDays(number).toString());
        return cells;
    }

    private static Map<Column, String> evidence(int number) {
        Map<Column, String> cells = new LinkedHashMap<>();
        cells.put(Column.NOTE, "=第" + number + "项，含“培训”");
        cells.put(Column.EVIDENCE_NUMBER, "东科协〔2024〕" + number + "号");
        cells.put(Column.EVIDENCE_ISSUER, "第" + number + "办");
        cells.put(
                Column.EVIDENCE_DATE, LocalDate.of(2024, 1, 1).plusDays(number).toString());
        return cells;
    }

    /** Changes a workbook through POI. */
    static byte[] edit(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, Map<String, Map<Column, String>> said) {
        DataFormatter texts = new DataFormatter();
        for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
            if (sheet.getSheetName().equals(kind.title().zh())) {
                for (Row row : sheet) {
                    String key =
                            texts.formatCellValue(row.getCell(kind.columns().indexOf(Column.KEY)));
                    said.getOrDefault(key, Map.of())
                            .forEach((column, text) ->
                                    write(row.getCell(kind.columns().indexOf(column)), column, text));
                }
            }
        }
    }

    private static void write(Cell cell, Column column, String text) {
        switch (column) {
            case VALUE, NUMERATOR, DENOMINATOR, COUNT -> cell.setCellValue(Double.parseDouble(text));
            case DONE_DATE, EVIDENCE_DATE -> cell.setCellValue(LocalDate.parse(text));
            default -> cell.setCellValue(text);
        }
    }
}
