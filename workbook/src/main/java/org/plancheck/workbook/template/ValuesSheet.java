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
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** 年度数据: one row an indicator, in the plans' sections. */
final class ValuesSheet {
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

    private final Template template;
    private final Words words;
    private final DataSheet page;
    private final Choices choices;
    private final Checks checks;
    private final TargetWords targets;
    private final Definitions definitions;
    private final List<OwedValue> values;

    ValuesSheet(XSSFWorkbook book, Template template, Styles styles) {
        this.template = template;
        this.words = new Words(template.lang());
        this.values = template.owed().values();
        int bands = Sections.count(values, ValuesSheet::section);
        this.page = new DataSheet(book, template, styles, SheetKind.VALUES, values.size() + bands, widths());
        this.choices = new Choices(page.sheet(), words);
        this.checks = new Checks(words, page.grid());
        this.targets = new TargetWords(template);
        this.definitions = new Definitions(template);
    }

    private static Map<Column, Double> widths() {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        widths.put(Column.ORDER, 6.0);
        widths.put(Column.CLAUSE, 9.5);
        widths.put(Column.INDICATOR, 28.0);
        widths.put(Column.UNIT, 10.0);
        widths.put(Column.TARGET, 23.0);
        widths.put(Column.LAST_VALUE, 10.5);
        widths.put(Column.VALUE, 12.0);
        widths.put(Column.NUMERATOR, 10.5);
        widths.put(Column.DENOMINATOR, 10.5);
        widths.put(Column.NOT_APPLICABLE, 11.0);
        widths.put(Column.NOTE, 22.0);
        widths.put(Column.EVIDENCE_NUMBER, 19.0);
        widths.put(Column.EVIDENCE_ISSUER, 15.0);
        widths.put(Column.EVIDENCE_DATE, 12.0);
        widths.put(Column.CHECK, 19.0);
        return widths;
    }

    private static Sections.Place section(OwedValue value) {
        Ask first = value.first();
        return new Sections.Place(first.plan(), first.commitment().clause());
    }

    void write() {
        boolean parts = values.stream().anyMatch(v -> v.entry() != Entry.FIGURE);
        page.sheet().setColumnHidden(page.grid().index(Column.NUMERATOR), !parts);
        page.sheet().setColumnHidden(page.grid().index(Column.DENOMINATOR), !parts);
        page.head(IDENTITY);
        Sections sections = new Sections(template, words);
        int at = DataSheet.FIRST_ROW;
        int order = 0;
        for (OwedValue value : values) {
            Optional<String> band = sections.next(section(value));
            if (band.isPresent()) {
                page.band(at++, band.get());
            }
            row(at++, ++order, value);
        }
        CellRangeAddressList everywhere = rows(Column.EVIDENCE_DATE);
        choices.date(everywhere);
        choices.list(rows(Column.NOT_APPLICABLE), "not-applicable", Layout.yes().in(template.lang()));
        Figures figures = new Figures(page.sheet(), page.grid());
        List.of(Column.LAST_VALUE, Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR)
                .forEach(figures::in);
        page.foot(SIGNATURES);
        page.finish(Column.INDICATOR);
    }

    private CellRangeAddressList rows(Column column) {
        int index = page.grid().index(column);
        return new CellRangeAddressList(page.grid().first(), page.grid().last(), index, index);
    }

    private void row(int at, int order, OwedValue value) {
        String unit = value.indicator().unit();
        boolean whole =
                template.registry().measure(unit).map(UnitOfMeasure::whole).orElse(false);
        boolean percent = unit.equals("%");
        String name = value.indicator().name().in(template.lang());
        String target = targets.of(value);
        int lines = Math.max(
                Math.max(2, Wrapping.lines(name, page.width(Column.INDICATOR))),
                Wrapping.lines(target, page.width(Column.TARGET)));
        XSSFRow row = page.row(at, Wrapping.points(lines));
        page.cell(row, Column.KEY, Look.TEXT).setCellValue(value.indicator().id());
        page.cell(row, Column.ORDER, Look.CENTER).setCellValue(order);
        page.cell(row, Column.CLAUSE, Look.CENTER)
                .setCellValue(
                        ClauseWords.of(value.first().commitment().clause()).in(template.lang()));
        page.cell(row, Column.INDICATOR, Look.STRONG).setCellValue(name);
        page.cell(row, Column.UNIT, Look.CENTER)
                .setCellValue(template.registry().measureWords(unit).in(template.lang()));
        page.cell(row, Column.TARGET, Look.CENTER).setCellValue(target);
        lastValue(page.cell(row, Column.LAST_VALUE, Look.PAST), value);
        inputs(row, value);
        page.cell(row, Column.CHECK, Look.CHECK)
                .setCellFormula(checks.value(at, value.entry(), whole, percent, owedWholes(value)));
        validate(row, value, whole, percent);
    }

    /** Wholes that stand on the same sheet: others cannot be compared with here. */
    private List<String> owedWholes(OwedValue part) {
        return part.wholes().stream()
                .filter(whole ->
                        values.stream().anyMatch(v -> v.indicator().id().equals(whole) && v.entry() == Entry.FIGURE))
                .toList();
    }

    private void inputs(XSSFRow row, OwedValue value) {
        boolean single = value.entry() != Entry.PARTS;
        boolean parts = value.entry() != Entry.FIGURE;
        page.cell(row, Column.VALUE, single ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.NUMERATOR, parts ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.DENOMINATOR, parts ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.NOT_APPLICABLE, Look.INPUT_CHOICE);
        page.cell(row, Column.NOTE, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_NUMBER, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_ISSUER, Look.INPUT_TEXT, Styles.TEXT);
        page.cell(row, Column.EVIDENCE_DATE, Look.INPUT_CHOICE, Styles.DATE);
    }

    private void validate(XSSFRow row, OwedValue value, boolean whole, boolean percent) {
        String prompt = definitions.of(value);
        if (value.entry() != Entry.PARTS) {
            CellRangeAddressList cell = one(row, Column.VALUE, Column.VALUE);
            if (percent) {
                choices.share(cell, prompt);
            } else if (whole) {
                choices.whole(cell, prompt);
            } else {
                choices.decimal(cell, prompt);
            }
        }
        if (value.entry() != Entry.FIGURE) {
            choices.decimal(one(row, Column.NUMERATOR, Column.DENOMINATOR), prompt);
        }
    }

    private CellRangeAddressList one(XSSFRow row, Column from, Column to) {
        return new CellRangeAddressList(
                row.getRowNum(),
                row.getRowNum(),
                page.grid().index(from),
                page.grid().index(to));
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
