package org.plancheck.workbook.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** Writes a submission into a template's cells, so that reading the workbook gives the same values. */
final class Filler {
    /** More digits than a spreadsheet keeps of a number are written as text. */
    private static final int DIGITS = 15;
    /** Spreadsheets know no earlier days; earlier ones are written as text. */
    private static final int FIRST_YEAR = 1901;

    private final XSSFWorkbook book;
    private final Library library;
    private final Lang lang;
    private final Map<String, XSSFRow> rows = new HashMap<>();
    private final List<Bilingual> misfits = new ArrayList<>();

    Filler(XSSFWorkbook book, Template template) {
        this.book = book;
        this.library = template.library();
        this.lang = template.lang();
    }

    /** @throws InputException with everything that the workbook has no place for */
    void fill(Submission submission) {
        for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
            XSSFSheet sheet = book.getSheet(kind.title().in(lang));
            if (sheet != null) {
                sheet.forEach(row -> rows.put(key(kind, (XSSFRow) row), (XSSFRow) row));
            }
        }
        submission.observations().forEach(this::value);
        submission.duties().forEach(this::duty);
        if (!misfits.isEmpty()) {
            throw new InputException(misfits);
        }
        XSSFSheet first = book.getSheetAt(1);
        place(first, Label.SEQUENCE).setCellValue(submission.sequence());
        LocalDate submitted = submission.submitted();
        if (submitted != null) {
            date(place(first, Label.DATE), submitted);
        }
    }

    private static String key(SheetKind kind, XSSFRow row) {
        XSSFCell cell = row.getCell(kind.columns().indexOf(Column.KEY));
        return kind + "/" + (cell == null ? "" : cell.getStringCellValue());
    }

    private void value(Observation value) {
        XSSFRow row =
                row(SheetKind.VALUES, value.indicator().id(), value.indicator().name(), value.provenance());
        if (row == null) {
            return;
        }
        Target cells = new Target(SheetKind.VALUES, row);
        if (value.reading() instanceof Reading.NotApplicable) {
            text(cells.at(Column.NOT_APPLICABLE), Layout.yes().in(lang));
        } else if (value.reading() instanceof Reading.Ratio ratio) {
            number(cells.at(Column.NUMERATOR), ratio.numerator().toPlain());
            number(cells.at(Column.DENOMINATOR), ratio.denominator().toPlain());
        } else {
            figure(cells, Column.VALUE, value.reading());
        }
        rest(cells, value.indicator().name(), value.note(), value.evidence(), value.provenance());
    }

    private void duty(DutyReport duty) {
        Bilingual item = library.duty(duty.duty()).map(Filler::named).orElse(Bilingual.same(duty.duty()));
        XSSFRow row = row(SheetKind.DUTIES, duty.duty(), item, duty.provenance());
        if (row == null) {
            return;
        }
        Target cells = new Target(SheetKind.DUTIES, row);
        if (duty.notApplicable()) {
            text(cells.at(Column.NOT_APPLICABLE), Layout.yes().in(lang));
        } else {
            if (duty.state() != null) {
                text(cells.at(Column.STATE), Layout.state(duty.state()).in(lang));
            }
            figure(cells, Column.COUNT, duty.count());
        }
        LocalDate done = duty.date();
        if (done != null) {
            date(cells.at(Column.DONE_DATE), done);
        }
        rest(cells, item, duty.note(), duty.evidence(), duty.provenance());
    }

    /** As people know it: by its title, and its clause where a title comes twice. */
    private static Bilingual named(Duty duty) {
        return Words.MESSAGES.of("fill.duty", Map.of("title", duty.title(), "clause", ClauseWords.of(duty.clause())));
    }

    private @Nullable XSSFRow row(SheetKind kind, String key, Bilingual item, Provenance place) {
        XSSFRow row = rows.get(kind + "/" + key);
        if (row == null) {
            misfit("fill.no-row", item, place);
        }
        return row;
    }

    private void misfit(String code, Bilingual item, Provenance place) {
        misfits.add(Words.MESSAGES.of(code, Map.of("place", place.shown(), "item", item)));
    }

    /** A number in the row's own unit as a number; with a unit of its own as it was typed. */
    private static void figure(Target cells, Column column, Reading reading) {
        if (reading instanceof Reading.Blank) {
            return;
        }
        if (reading instanceof Reading.Number number && number.unit() == null) {
            number(cells.at(column), number.value().toPlain());
        } else {
            text(cells.at(column), Readings.typed(reading));
        }
    }

    private static void number(XSSFCell cell, String plain) {
        if (new BigDecimal(plain).precision() <= DIGITS) {
            cell.setCellValue(Double.parseDouble(plain));
        } else {
            text(cell, plain);
        }
    }

    private void rest(
            Target cells, Bilingual item, @Nullable String note, @Nullable Evidence evidence, Provenance place) {
        text(cells, Column.NOTE, note, item, place);
        if (evidence == null) {
            return;
        }
        if (evidence.sha256() != null) {
            misfit("fill.no-hash", item, place);
        }
        text(cells, Column.EVIDENCE_NUMBER, evidence.number(), item, place);
        text(cells, Column.EVIDENCE_ISSUER, evidence.issuer(), item, place);
        LocalDate day = evidence.date();
        if (day != null) {
            date(cells.at(Column.EVIDENCE_DATE), day);
        }
    }

    private void text(Target cells, Column column, @Nullable String text, Bilingual item, Provenance place) {
        if (text != null && text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            misfit("fill.too-long", item, place);
        } else if (text != null) {
            text(cells.at(column), text);
        }
    }

    /** A string cell: whatever it begins with, it is no formula. */
    private static void text(XSSFCell cell, String text) {
        cell.setCellValue(text);
    }

    private static void date(XSSFCell cell, LocalDate date) {
        if (date.getYear() < FIRST_YEAR) {
            text(cell, date.toString());
        } else {
            cell.setCellValue(date);
        }
    }

    /** The place right of a label. */
    private XSSFCell place(XSSFSheet sheet, Label label) {
        String words = label.words().in(lang);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    return ((XSSFRow) row).getCell(right(sheet, (XSSFCell) cell));
                }
            }
        }
        throw new IllegalStateException(label + " is missing in " + sheet.getSheetName());
    }

    private static int right(XSSFSheet sheet, XSSFCell label) {
        return sheet.getMergedRegions().stream()
                        .filter(region -> region.isInRange(label))
                        .mapToInt(CellRangeAddress::getLastColumn)
                        .findFirst()
                        .orElse(label.getColumnIndex())
                + 1;
    }

    /** A row's cells; a column that was hidden, because nobody was asked for it, shows itself once it holds something. */
    private record Target(SheetKind kind, XSSFRow row) {
        XSSFCell at(Column column) {
            int index = kind.columns().indexOf(column);
            row.getSheet().setColumnHidden(index, false);
            return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }
    }
}
