package org.plancheck.workbook.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;

/** A submission written as a workbook reads back the same. */
class FilledSubmissionTest {
    private static final Library LIBRARY = Library.read(
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize(), List.of());

    @TempDir
    private Path folder;

    @Test
    void everyUnitOfTwoPlansReadsBackWhatWasWritten() throws IOException {
        int rows = 0;
        for (String id : List.of("lianyungang-2021-2025", "haimen-2021-2025")) {
            Plan plan = LIBRARY.plans().get(id);
            for (Owed owed : Owed.all(LIBRARY, List.of(plan), List.of(), 2024)) {
                Submission sent =
                        read("sent", Filled.of(LIBRARY, List.of(plan), owed).bytes());
                for (Lang lang : Lang.values()) {
                    Submission back = read("back", template(plan, owed, lang).filled(sent));
                    assertThat(said(back)).isEqualTo(said(sent));
                }
                rows += owed.size();
            }
        }
        assertThat(rows).isGreaterThan(150);
    }

    @Test
    void whatIsNoPlainNumberReadsBackToo() throws IOException {
        Submission sent = yaml("""
                unit: 东海县
                city: 连云港市
                year: 2024
                sequence: 3
                submitted: "2025-01-20"
                values:
                  - {indicator: science-tutors-trained, value: "-", note: "=1+1"}
                  - {indicator: high-quality-farmers-trained, value: "1.2万"}
                  - {indicator: farm-leaders-trained, value: "1,200人"}
                  - {indicator: rural-science-talent-trained, value: "12345678901234567.5"}
                  - {indicator: agro-technicians-in-villages, note: 未统计}
                  - {indicator: municipal-science-bases, value: "0", evidence: {number: "1-2", issuer: "@办", date: "1899-12-31"}}
                duties:
                  - {duty: lianyungang-2021-2025/county-annual-work-plan, state: "-", note: 市里统一安排}
                """);
        byte[] bytes = template("东海县", Lang.ZH).filled(sent);
        assertThat(said(read("back", bytes)))
                .isEqualTo(said(sent))
                .contains("sequence 3", "submitted 2025-01-20")
                .hasSize(10);
        assertThat(formulas(bytes))
                .as("check cells and a summary on each sheet")
                .isEqualTo(formulas(blank("东海县")));
    }

    @Test
    void sameSubmissionSameBytes() throws IOException {
        Submission sent = yaml(
                "{unit: 东海县, city: 连云港市, year: 2024, sequence: 1, values: [{indicator: municipal-science-bases, value: 1}]}");
        assertThat(template("东海县", Lang.ZH).filled(sent))
                .isEqualTo(template("东海县", Lang.ZH).filled(sent));
    }

    @Test
    void whatHasNoPlaceIsRefusedAllAtOnce() throws IOException {
        Submission sent = yaml("""
                unit: 东海县
                city: 连云港市
                year: 2024
                sequence: 1
                values:
                  - {indicator: citizen-science-literacy-rate, value: 1}
                  - {indicator: municipal-science-bases, value: 1, evidence: {number: "1", sha256: "%s"}}
                duties:
                  - {duty: lianyungang-2021-2025/general-technology-course, state: 已完成}
                """.formatted("0".repeat(64)));
        InputException refused = catchThrowableOfType(
                InputException.class, () -> template("东海县", Lang.ZH).filled(sent));
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.problems().get(0).en()).contains("sent.yaml:6").contains(".yaml file instead");
        assertThat(refused.problems().get(1).en()).contains("sent.yaml:7").contains("hash");
        Duty course =
                LIBRARY.duty("lianyungang-2021-2025/general-technology-course").orElseThrow();
        assertThat(refused.problems().get(2).zh())
                .contains(course.title().zh(), course.clause())
                .doesNotContain(course.id());
    }

    private Template template(String unit, Lang lang) {
        Plan plan = LIBRARY.plans().get("lianyungang-2021-2025");
        Owed owed = Owed.all(LIBRARY, List.of(plan), List.of(), 2024).stream()
                .filter(o -> o.unit().name().zh().equals(unit))
                .findFirst()
                .orElseThrow();
        return template(plan, owed, lang);
    }

    private static Template template(Plan plan, Owed owed, Lang lang) {
        return new Template(LIBRARY, List.of(plan), owed, History.of(owed.unit(), List.of()), lang);
    }

    private byte[] blank(String unit) {
        return template(unit, Lang.ZH).workbook();
    }

    private Submission yaml(String text) throws IOException {
        return read(Files.writeString(folder.resolve("sent.yaml"), text));
    }

    private Submission read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name + ".xlsx"), bytes));
    }

    private Submission read(Path file) {
        Intake intake = Submissions.read(folder, List.of(file), LIBRARY, List.of());
        assertThat(intake.inputs().get(0).problems()).isEmpty();
        return intake.standing().get(0);
    }

    private static int formulas(byte[] bytes) throws IOException {
        int formulas = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
                for (Row row : book.getSheet(kind.title().zh())) {
                    for (Cell cell : row) {
                        formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                    }
                }
            }
        }
        return formulas;
    }

    /** Everything but where it stood; a blank row with nothing beside it says nothing. */
    private static List<String> said(Submission sent) {
        List<String> said = new ArrayList<>();
        said.add("unit " + sent.key());
        said.add("sequence " + sent.sequence());
        said.add("submitted " + sent.submitted());
        for (Observation o : sent.observations()) {
            if (!(o.reading() instanceof Reading.Blank) || o.note() != null || o.evidence() != null) {
                said.add(o.indicator().id() + " " + said(o.reading()) + " " + o.note() + " " + o.evidence());
            }
        }
        for (DutyReport d : sent.duties()) {
            if (!d.isBlank() || d.note() != null || d.evidence() != null || d.date() != null) {
                said.add(d.duty() + " " + d.state() + " " + d.notApplicable() + " " + said(d.count()) + " " + d.date()
                        + " " + d.note() + " " + d.evidence());
            }
        }
        return said.stream().sorted().toList();
    }

    private static String said(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return number.value().toPlain() + " " + number.unit();
        }
        return reading instanceof Reading.Ratio ratio
                ? ratio.numerator().toPlain() + "/" + ratio.denominator().toPlain()
                : reading.getClass().getSimpleName();
    }
}
