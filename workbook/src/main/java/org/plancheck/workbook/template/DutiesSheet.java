package org.plancheck.workbook.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Reading;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** 任务落实: one row a duty, in the plans' sections. */
final class DutiesSheet extends DataSheet<OwedDuty> {
    private static final List<Slot> IDENTITY = List.of(
            new Slot(Label.UNIT, Column.ORDER, Column.CLAUSE, Column.DUTY, Column.DUTY),
            new Slot(Label.CITY, Column.PROOF, Column.PROOF, Column.LAST_STATE, Column.STATE),
            Slot.of(Label.YEAR, Column.DONE_DATE, Column.NOT_APPLICABLE));
    private static final Slot SEQUENCE = Slot.of(Label.SEQUENCE, Column.NOTE, Column.EVIDENCE_NUMBER);
    private static final List<Slot> SIGNATURES = List.of(
            new Slot(Label.FILLED_BY, Column.ORDER, Column.CLAUSE, Column.DUTY, Column.DUTY),
            new Slot(Label.REVIEWED_BY, Column.PROOF, Column.PROOF, Column.LAST_STATE, Column.STATE),
            new Slot(Label.PHONE, Column.DONE_DATE, Column.DONE_DATE, Column.NOT_APPLICABLE, Column.NOTE),
            Slot.of(Label.DATE, Column.EVIDENCE_NUMBER, Column.EVIDENCE_ISSUER),
            new Slot(Label.SEAL, Column.EVIDENCE_DATE, Column.EVIDENCE_DATE, Column.CHECK, Column.CHECK));

    DutiesSheet(XSSFWorkbook book, Template template, Styles styles) {
        super(
                book,
                template,
                styles,
                SheetKind.DUTIES,
                widths(),
                template.owed().duties(),
                DutiesSheet::section);
    }

    private static Map<Column, Double> widths() {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        widths.put(Column.DUTY, 36.0);
        widths.put(Column.PROOF, 26.0);
        widths.put(Column.LAST_STATE, 10.0);
        widths.put(Column.STATE, 11.0);
        widths.put(Column.UNIT, 9.0);
        widths.put(Column.COUNT, 11.0);
        widths.put(Column.DONE_DATE, 12.0);
        return widths;
    }

    private static Sections.Place section(OwedDuty owed) {
        return new Sections.Place(owed.plan(), owed.duty().clause());
    }

    void write() {
        boolean counted = template.owed().duties().stream().anyMatch(OwedDuty::isCounted);
        page.hide(Column.UNIT, !counted);
        page.hide(Column.COUNT, !counted);
        write(identity(), SIGNATURES);
    }

    /** The sequence is asked for once: on the sheet of values, where there is one. */
    private List<Slot> identity() {
        return template.owed().values().isEmpty()
                ? List.of(IDENTITY.get(0), IDENTITY.get(1), IDENTITY.get(2), SEQUENCE)
                : IDENTITY;
    }

    private String[] states() {
        return Arrays.stream(DutyState.values())
                .map(state -> Layout.state(state).in(template.lang()))
                .toArray(String[]::new);
    }

    @Override
    void validate() {
        choices.date(page.grid().cells(Column.DONE_DATE));
        super.validate();
        choices.list(page.grid().cells(Column.STATE), "state", states());
        new Figures(page.sheet(), page.grid()).in(Column.COUNT);
    }

    @Override
    void row(int at, int order, OwedDuty owed) {
        String summary = owed.duty().summary().in(template.lang());
        String proof = owed.duty().evidence().in(template.lang());
        int lines = Math.max(
                Wrapping.lines(summary, page.width(Column.DUTY)), Wrapping.lines(proof, page.width(Column.PROOF)));
        boolean trend = owed.duty().kind() == DutyKind.TREND;
        OptionalInt doneBefore =
                template.history().doneBefore(owed, template.owed().year());
        XSSFRow row = begin(at, order, owed, owed.key(), summary, lines);
        page.cell(row, Column.PROOF, Look.TEXT).setCellValue(proof);
        page.cell(row, Column.LAST_STATE, Look.PAST).setCellValue(lastState(owed, doneBefore));
        page.cell(row, Column.STATE, trend ? Look.CLOSED : Look.INPUT_CHOICE);
        page.cell(row, Column.UNIT, owed.isCounted() ? Look.CENTER : Look.CLOSED)
                .setCellValue(unit(owed));
        page.cell(row, Column.COUNT, owed.isCounted() ? Look.INPUT_NUMBER : Look.CLOSED);
        page.cell(row, Column.DONE_DATE, Look.INPUT_CHOICE, Styles.DATE);
        end(row, checks.duty(at, owed.isCounted(), trend, doneBefore.isPresent()));
        if (owed.isCounted()) {
            choices.decimal(
                    page.grid().cells(at, Column.COUNT, Column.COUNT),
                    words.of(trend ? "prompt.trend" : "prompt.batch"));
        }
    }

    /** A batch is counted; in what a trend is measured the plan leaves open, so that it must only stay the same. */
    private @Nullable String unit(OwedDuty owed) {
        return switch (owed.duty().kind()) {
            case BATCH -> words.of("unit.batch");
            case TREND -> words.of("unit.trend");
            default -> null;
        };
    }

    /** What was done in an earlier year stays done, whatever was or was not filed since. */
    private String lastState(OwedDuty owed, OptionalInt doneBefore) {
        int lastYear = template.owed().year() - 1;
        if (doneBefore.isPresent() && doneBefore.getAsInt() < lastYear) {
            String done = Layout.state(DutyState.DONE).in(template.lang());
            return words.of("past.done", Map.of("state", done, "year", doneBefore.getAsInt()));
        }
        Optional<DutyReport> last = template.history().duty(owed.key(), lastYear);
        if (last.isEmpty()) {
            return words.of("past.none");
        }
        DutyReport report = last.get();
        if (report.notApplicable()) {
            return words.of("past.not-applicable");
        }
        DutyState state = report.state();
        if (report.count() instanceof Reading.Number number) {
            String count = number.value().toPlain();
            return state == null ? count : Layout.state(state).in(template.lang()) + " " + count;
        }
        return state == null ? words.of("past.none") : Layout.state(state).in(template.lang());
    }
}
