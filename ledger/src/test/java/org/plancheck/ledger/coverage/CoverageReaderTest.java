package org.plancheck.ledger.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.InputException;
import org.plancheck.ledger.Sample;

/** coverage.yaml: every mistake at once, with its line. */
class CoverageReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTotalsAndExcuses() {
        Coverage coverage = Sample.coverage();
        assertThat(coverage.duties()).isEqualTo(7);
        assertThat(coverage.excuses())
                .extracting(Excuse::reason)
                .containsExactly(
                        Reason.BACKGROUND, Reason.BACKGROUND, Reason.ATTITUDE, Reason.ENCOURAGEMENT, Reason.MEANS);
        assertThat(coverage.excuses().get(3).occurrence()).isEqualTo(2);
        assertThat(coverage.excuses().get(4).of()).isEqualTo("department-plans");
        assertThat(coverage.excuses().get(0).place()).isEqualTo("coverage.yaml:4");
    }

    @Test
    void tellsEveryMistakeAtOnce() throws IOException {
        List<String> told = mistakes("""
                totals: {tasks: 7, commitments: viele, duties: 7, baselines: 1}
                excused:
                  - {clause: 三(一)1, reason: name}
                  - {clause: 第三章, reason: background}
                  - {clause: 一, marker: 甲, reason: weil}
                  - {clause: 一, marker: 甲, reason: means}
                  - {clause: 一, marker: 甲, reason: name, of: budget}
                  - {clause: 一, marker: 甲, reason: duplicate, of: nobody}
                  - {clause: 一, marker: 甲, reason: name, occurence: 2}
                """);
        assertThat(told).hasSize(8);
        assertThat(told.get(0)).startsWith("coverage.yaml:1:").contains("commitments");
        assertThat(told.get(1)).startsWith("coverage.yaml:3:").contains("marker");
        assertThat(told.get(7)).startsWith("coverage.yaml:9:").contains("occurence");
    }

    @Test
    void withoutTheFileNothingIsProven() {
        assertThatThrownBy(() -> CoverageReader.read(folder.resolve("coverage.yaml"), "coverage.yaml", Sample.plan()))
                .isInstanceOf(InputException.class);
    }

    private List<String> mistakes(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("coverage.yaml"), yaml);
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> CoverageReader.read(file, "coverage.yaml", Sample.plan()))
                .isInstanceOfSatisfying(InputException.class, e -> e.problems().forEach(p -> told.add(p.en())));
        return told;
    }
}
