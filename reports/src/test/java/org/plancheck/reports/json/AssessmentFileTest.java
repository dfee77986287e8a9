package org.plancheck.reports.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.SampleAssessment;

class AssessmentFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadBack() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(SampleAssessment.annual(), Lang.ZH, out);
        assertThat(AssessmentFile.read(out)).isEqualTo(AssessmentFile.read(out.resolve("assessment.json")));
        assertThat(Json.write(AssessmentFile.read(out))).isEqualTo(Files.readString(out.resolve("assessment.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"name\": 1}; lacks the schema id",
                "[1, 2]; lacks the schema id",
                "not json; is not valid JSON",
                "{} {}; is not valid JSON",
                "{\"schema\": \"plancheck/assessment/9\"}; has the schema “plancheck/assessment/9”",
                "{\"schema\": \"plancheck/assessment/1\"}; lacks “plans”",
                "{\"schema\": \"plancheck/assessment/1\", \"year\": 2024, \"plans\": [], \"inputs\": [], \"findings\": [], \"verdicts\": []}; lacks “asOf”",
                "{\"schema\": \"plancheck/assessment/1\", \"year\": 2024, \"asOf\": \"2024-12-31\", \"plans\": [], \"inputs\": [], \"findings\": [], \"verdicts\": [7]}; lacks “verdicts.key”"
            })
    void aFileThatIsNotOursIsToldSoClearly(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("some.json"), content);
        assertThatThrownBy(() -> AssessmentFile.read(file)).isInstanceOfSatisfying(ReportException.class, e -> {
            assertThat(e.in(Lang.EN)).contains(problem);
            assertThat(e.in(Lang.ZH)).contains("some.json").isNotEqualTo(e.in(Lang.EN));
        });
    }

    @Test
    void aMissingFileAndAnEmptyOneAreToldSo() throws IOException {
        assertThatThrownBy(() -> AssessmentFile.read(folder.resolve("none.json")))
                .hasMessageContaining("找不到文件");
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        assertThatThrownBy(() -> AssessmentFile.read(empty)).isInstanceOf(ReportException.class);
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThatThrownBy(() -> AssessmentFile.read(deep)).isInstanceOf(ReportException.class);
    }
}
