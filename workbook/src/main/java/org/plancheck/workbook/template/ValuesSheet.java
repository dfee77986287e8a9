package org.plancheck.workbook.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.Counting;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** 年度数据: one row an indicator, in the plans' sections. */
final class ValuesSheet extends DataSheet<OwedValue> {
    private static final List<Slot> IDENTITY = List.of(
            new Slot(Label.UNIT, Column.ORDER, Column.CLAUSE, Column.INDICATOR, Column.INDICATOR),
            Slot.of(Label.CITY, Column.UNIT, Column.TARGET),
            Slot.of(Label.YEAR, Column.LAST_VALUE, Column.VALUE),
            Slot.of(Label.SEQUENCE, Column.NOT_APPLICABLE, Column.NOTE));
    private static final List<Slot> SIGNATURES = List.of(
            new Slot(Label.FILLED_BY, Column.ORDER, Column.CLAUSE, Column.INDICATOR, Column.INDICATOR),
            Slot.of(Label.REVIEWED_BY, Column.UNIT, Column.TARGET),
            new Slot(Label.PHONE, Column.LAST_VALUE, Column.LAST_VALUE, Column.VALUE, Column.NOT_APPLICABLE),
            Slot.of(Label.DATE, Column.NOTE, Column.EVIDENCE_NUMBER),
            new Slot(Label.SEAL, Column.EVIDENCE_ISSUER, Column.EVIDENCE_ISSUER, Column.CHECK, Column.CHECK));

    private final TargetWords targets;
    private final Counting counting;
    private final List<OwedValue> values;

    ValuesSheet(XSSFWorkbook book, Template template, Styles styles) {
        super(
                book,
                template,
                styles,
                SheetKind.VALUES,
                widths(),
                template.owed().values(),
                ValuesSheet::section);
        this.values = template.owed().values();
        this.targets = new TargetWords(template);
        this.counting = new Counting(template.registry());
    }

    private static Map<Column, Double> widths() {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        widths.put(Column.INDICATOR, 28.0);
        widths.put(Column.UNIT, 10.0);
        widths.put(Column.TARGET, 23.0);
        widths.put(Column.LAST_VALUE, 10.5);
        widths.put(Column.VALUE, 12.0);
        widths.put(Column.NUMERATOR, 10.5);
        widths.put(Column.DENOMINATOR, 10.5);
        return widths;
    }

    private static Sections.Place section(OwedValue value) {
        Ask first = value.first();
        return new Sections.Place(first.plan(), first.commitment().clause());
    }

    void write() {
        boolean parts = values.stream().anyMatch(v -> v.entry() != Entry.FIGURE);
        page.hide(Column.NUMERATOR, !parts);
        page.hide(Column.DENOMINATOR, !parts);
        write(IDENTITY, SIGNATURES);
    }

    @Override
    void validate() {
        super.validate();
        Figures figures = new Figures(page.sheet(), page.grid());
        List.of(Column.LAST_VALUE, Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR)
                .forEach(figures::in);
    }

    @Override
    void row(int at, int order, OwedValue value) {
        String unit = value.indicator().unit();
        boolean whole =
                template.registry().measure(unit).map(UnitOfMeasure::whole).orElse(false);
        boolean percent = unit.equals("%");
        String name = value.indicator().name().in(template.lang());
        String target = targets.of(value);
        int lines = Math.max(
                Wrapping.lines(name, page.width(Column.INDICATOR)), Wrapping.lines(target, page.width(Column.TARGET)));
        XSSFRow row = begin(at, order, value, value.indicator().id(), name, lines);
        page.cell(row, Column.UNIT, Look.CENTER)
                .setCellValue(template.registry().measureWords(unit).in(template.lang()));
        page.cell(row, Column.TARGET, Look.CENTER).setCellValue(target);
        lastValue(page.cell(row, Column.LAST_VALUE, Look.PAST), value);
        figures(row, value);
        end(row, checks.value(at, value.entry(), whole, percent, owedWholes(value)));
        validate(at, value, whole, percent);
    }

    /** Wholes that stand on the same sheet: others cannot be compared with here. */
    private List<String> owedWholes(OwedValue part) {
        return part.wholes().stream()
                .filter(whole ->
                        values.stream().anyMatch(v -> v.indicator().id().equals(whole) && v.entry() == Entry.FIGURE))
                .toList();
    }

    private void figures(XSSFRow row, OwedValue value) {
        boolean single = value.entry() != Entry.PARTS;
        boolean parts = value.entry() != Entry.FIGURE;
        page.cell(row, Column.VALUE, single ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.NUMERATOR, parts ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.DENOMINATOR, parts ? Look.INPUT_NUMBER : Look.CLOSED);
    }

    private void validate(int row, OwedValue value, boolean whole, boolean percent) {
        String prompt = counting.of(value).in(template.lang());
        if (value.entry() != Entry.PARTS) {
            CellRangeAddressList cell = page.grid().cells(row, Column.VALUE, Column.VALUE);
            if (percent) {
                choices.share(cell, prompt);
            } else if (whole) {
                choices.whole(cell, prompt);
            } else {
                choices.decimal(cell, prompt);
            }
        }
        if (value.entry() != Entry.FIGURE) {
            choices.decimal(page.grid().cells(row, Column.NUMERATOR, Column.DENOMINATOR), prompt);
        }
    }

    private void lastValue(XSSFCell cell, OwedValue value) {
        Optional<Observation> last =
                template.history().value(value.indicator().id(), template.owed().year() - 1);
        Reading reading = last.map(Observation::reading).orElse(new Reading.Blank());
        if (reading instanceof Reading.Ratio ratio) {
            cell.setCellValue(ratio.numerator() + "/" + ratio.denominator());
        } else if (reading instanceof Reading.Number) {
            Quantity number = Readings.number(last.orElseThrow(), template.registry());
            cell.setCellValue(number == null ? 0 : number.toDecimal().doubleValue());
        } else {
            cell.setCellValue(words.of(reading instanceof Reading.NotApplicable ? "past.not-applicable" : "past.none"));
        }
    }
}
