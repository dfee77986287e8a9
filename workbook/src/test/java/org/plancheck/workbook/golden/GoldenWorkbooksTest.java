package org.plancheck.workbook.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.engine.read.Examined;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;

/**
 * Workbooks as programs left them: a template filled in and saved by LibreOffice in both formats, and one with the
 * habits of WPS. They hold invented figures and never change.
 */
class GoldenWorkbooksTest {
    private static final Path HOME =
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize();
    private static final Path FOLDER = HOME.resolve("workbook/src/test/resources/golden");
    private static final Library LIBRARY = Library.read(HOME, List.of());

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void savedByLibreOffice(String name) {
        Intake intake = Submissions.read(FOLDER, List.of(FOLDER.resolve(name)), LIBRARY, List.of());
        assertThat(intake.inputs().get(0).problems()).isEmpty();
        Submission read = intake.standing().get(0);
        assertThat(read.reporterName().zh()).isEqualTo("东海县");
        assertThat(read.year()).isEqualTo(2024);
        assertThat(read.observations()).hasSize(10);
        assertThat(read.duties()).hasSize(5);
        assertThat(read.observations())
                .extracting(o -> o.indicator().id(), GoldenWorkbooksTest::shown)
                .startsWith(
                        tuple("municipal-science-education-model-schools", "1001"),
                        tuple("science-tutors-trained", "1002"));
        assertThat(read.observations().get(1).evidence().number()).isEqualTo("东科协〔2024〕2号");
    }

    /**
     * Cells without names, texts inside them, no document properties, shared formulas, a picture in a cell, the Chinese
     * name of the general format, a style for every cell down to row 2000.
     */
    @Test
    void savedByWps() {
        Examined read = Submissions.read(FOLDER, List.of(FOLDER.resolve("wps.xlsx")), LIBRARY, List.of())
                .examined()
                .get(0);
        assertThat(read.problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("form.picture", "年度数据!M6"));
        assertThat(read.draft().reporterName().zh()).isEqualTo("东海县");
        assertThat(read.draft().observations())
                .extracting(o -> o.indicator().id(), GoldenWorkbooksTest::shown)
                .containsExactly(
                        tuple("science-tutors-trained", "520"),
                        tuple("high-quality-farmers-trained", "12000"),
                        tuple("work-safety-training-rate", "95.5"));
    }

    private static String shown(Observation observation) {
        return observation.reading() instanceof Reading.Number number
                ? number.value().toPlain()
                : "";
    }
}
