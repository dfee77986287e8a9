package org.plancheck.workbook.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.archive.StableZip;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/** Lays out the workbook: guide, values, duties, and the hidden record of whose it is. */
final class TemplateWriter {
    private final Template template;
    private final Words words;

    TemplateWriter(Template template) {
        this.template = template;
        this.words = new Words(template.lang());
    }

    /** @param fill writes into the blank sheets before the check column is computed */
    byte[] write(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Styles styles = new Styles(book, template.lang());
            new GuideSheet(book, template, styles).write();
            if (!template.owed().values().isEmpty()) {
                new ValuesSheet(book, template, styles).write();
            }
            if (!template.owed().duties().isEmpty()) {
                new DutiesSheet(book, template, styles).write();
            }
            // People open the sheet to fill in; the guide stands before it.
            book.setActiveSheet(1);
            book.setSelectedTab(1);
            record(book);
            properties(book.getProperties());
            book.lockStructure();
            fill.accept(book);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            book.setForceFormulaRecalculation(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose workbook this is, and which rows it asked for. */
    private void record(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(Layout.RECORD_SHEET);
        template.stamp().entries().forEach((key, value) -> pair(sheet, key, value));
        for (OwedValue value : template.owed().values()) {
            pair(sheet, SheetKind.VALUES.name(), value.indicator().id());
        }
        for (OwedDuty duty : template.owed().duties()) {
            pair(sheet, SheetKind.DUTIES.name(), duty.key());
        }
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void pair(XSSFSheet sheet, String key, String value) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(key);
        row.createCell(1).setCellValue(value);
    }

    /** The second copy of the stamp, and a date that does not hang on the clock. */
    private void properties(POIXMLProperties properties) {
        template.stamp()
                .entries()
                .forEach((key, value) ->
                        properties.getCustomProperties().addProperty(Layout.PROPERTY_PREFIX + key, value));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> day = Optional.of(Date.from(LocalDate.of(template.owed().year(), 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
        core.setCreated(day);
        core.setModified(day);
        core.setCreator("plancheck");
        core.setTitle(words.of(
                "title",
                Map.of(
                        "city", template.owed().unit().city().name(),
                        "year", template.owed().year(),
                        "sheet", template.owed().unit().name())));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("plancheck");
    }
}
