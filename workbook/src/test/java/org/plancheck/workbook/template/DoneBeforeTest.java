package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/** What was done and proven in an earlier year stays done: the template says so and asks for no papers again. */
class DoneBeforeTest {
    private static final Evidence PAPER = new Evidence("教发〔2022〕3号", "市教育局", LocalDate.of(2022, 6, 1), null);
    private static final String DONE = Layout.state(DutyState.DONE).zh();

    private final List<Submission> history = new ArrayList<>();
    private Template blank = Templates.of("lianyungang", "市教育局", 2025, Lang.ZH, List.of());
    private OwedDuty duty = first(owed -> owed.duty().cadence() == Cadence.STANDING && !owed.isCounted());

    @Test
    void whatWasProvenYearsAgoIsShownWithItsYear() throws IOException {
        filed(2022, DutyState.DONE, PAPER);
        assertThat(lastState()).isEqualTo(done(2022));
        assertThat(check(null)).isEqualTo(words("check.done-before"));
        assertThat(check(DONE)).isEqualTo(words("check.mark-ok") + DONE);
    }

    @Test
    void aLaterReportDoesNotUndoIt() throws IOException {
        filed(2022, DutyState.DONE, PAPER);
        filed(2024, DutyState.IN_PROGRESS, null);
        assertThat(lastState()).isEqualTo(done(2022));
    }

    @Test
    void whatWasProvenLastYearNeedsNoYearBesideIt() throws IOException {
        filed(2024, DutyState.DONE, PAPER);
        assertThat(lastState()).isEqualTo(DONE);
        assertThat(check(null)).isEqualTo(words("check.done-before"));
    }

    @Test
    void doneWithoutEvidenceWasNeverDone() throws IOException {
        filed(2022, DutyState.DONE, new Evidence("教发〔2022〕3号", "市教育局", null, null));
        assertThat(lastState()).isEqualTo(words("past.none"));
        assertThat(check(null)).isEqualTo(words("check.blank"));
        assertThat(check(DONE)).isEqualTo(words("check.evidence"));
    }

    @Test
    void rowsOfAYearThatContradictEachOtherProveNothing() throws IOException {
        filed(2022, DutyState.DONE, PAPER);
        filed(2022, DutyState.NOT_STARTED, null);
        assertThat(lastState()).isEqualTo(words("past.none"));
    }

    @Test
    void whatIsDueEveryYearIsAskedForAnew() throws IOException {
        blank = Templates.of("lianyungang", "东海县", 2025, Lang.ZH, List.of());
        duty = first(owed -> owed.duty().cadence() == Cadence.EACH_YEAR && !owed.isCounted());
        filed(2022, DutyState.DONE, PAPER);
        assertThat(lastState()).isEqualTo(words("past.none"));
        filed(2024, DutyState.DONE, PAPER);
        assertThat(lastState()).isEqualTo(DONE);
        assertThat(check(null)).isEqualTo(words("check.blank"));
    }

    @Test
    void aTrendIsNeverDone() throws IOException {
        duty = first(owed -> owed.duty().kind() == DutyKind.TREND);
        filed(2022, DutyState.DONE, PAPER);
        assertThat(lastState()).isEqualTo(words("past.none"));
        assertThat(check(null)).isEqualTo(words("check.blank"));
    }

    private OwedDuty first(Predicate<OwedDuty> test) {
        return blank.owed().duties().stream().filter(test).findFirst().orElseThrow();
    }

    private void filed(int year, DutyState state, @Nullable Evidence evidence) {
        DutyReport report = new DutyReport(
                duty.key(),
                blank.owed().unit().jurisdiction(),
                year,
                blank.owed().unit().id(),
                state,
                new Reading.Blank(),
                false,
                null,
                null,
                evidence,
                new Provenance("past.yaml", "1"));
        history.add(new Submission(
                blank.owed().unit().id(),
                blank.owed().unit().name(),
                blank.owed().unit().jurisdiction(),
                year,
                1,
                null,
                "past.yaml",
                "",
                List.of(),
                List.of(report)));
    }

    private String lastState() throws IOException {
        try (XSSFWorkbook book = written()) {
            return Templates.cell(SheetKind.DUTIES, row(book), Column.LAST_STATE)
                    .getStringCellValue();
        }
    }

    private String check(@Nullable String state) throws IOException {
        try (XSSFWorkbook book = written()) {
            XSSFRow row = row(book);
            Templates.cell(SheetKind.DUTIES, row, Column.STATE).setCellValue(state);
            return Templates.check(book, SheetKind.DUTIES, row);
        }
    }

    private XSSFWorkbook written() {
        History past = History.of(blank.owed().unit(), history);
        return Templates.open(new Template(blank.library(), blank.plans(), blank.owed(), past, Lang.ZH));
    }

    private XSSFRow row(XSSFWorkbook book) {
        Map<String, XSSFRow> rows = Templates.rows(Templates.sheet(book, SheetKind.DUTIES));
        return rows.get(duty.key());
    }

    private static String done(int year) {
        return new Words(Lang.ZH).of("past.done", Map.of("state", DONE, "year", year));
    }

    private static String words(String code) {
        return new Words(Lang.ZH).of(code);
    }
}
