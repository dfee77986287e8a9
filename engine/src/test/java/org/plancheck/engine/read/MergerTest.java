package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Bilingual;

/** Parts of one submission: a blank yields, equals pass, contradictions are all named and nothing is merged. */
class MergerTest {
    @TempDir
    private Path folder;

    private TempFiles files;

    @BeforeEach
    void furnish() {
        files = new TempFiles(folder);
    }

    @Test
    void aBlankYieldsToAFigure() {
        part("a.yaml", 1, "values: [{indicator: agro-technicians-trained}]");
        part("b.yaml", 2, "values: [{indicator: agro-technicians-trained, value: 1080, note: 含线上}]");
        Submission merged = merge("a.yaml", "b.yaml");
        Observation row = merged.observations().get(0);
        assertThat(((Reading.Number) row.reading()).raw()).isEqualTo("1080");
        assertThat(row.note()).isEqualTo("含线上");
        assertThat(merged.sequence()).as("the highest").isEqualTo(2);
    }

    @Test
    void zeroAndNotApplicableAreNoBlanks() {
        part("a.yaml", 1, "values: [{indicator: agro-technicians-trained, value: 0}]");
        part("b.yaml", 1, "values: [{indicator: agro-technicians-trained, value: \"-\"}]");
        assertThat(conflicts("a.yaml", "b.yaml")).singleElement().asString().contains("a.yaml:5", "\"0\"", "\"-\"");
    }

    @Test
    void theSameFigureWrittenDifferentlyIsOne() {
        part("a.yaml", 1, "values: [{indicator: agro-technicians-trained, value: 1.2万}]");
        part("b.yaml", 1, "values: [{indicator: agro-technicians-trained, value: \"12,000人\"}]");
        assertThat(merge("a.yaml", "b.yaml").observations()).hasSize(1);
    }

    @Test
    void everyContradictionIsNamedWithBothPlaces() {
        part("a.yaml", 1, """
                values: [{indicator: agro-technicians-trained, value: 3, note: 甲}]
                duties: [{duty: nanjing-2021-2025/emergency-coordination, state: done, count: 2}]
                """);
        part("b.yaml", 1, """
                values: [{indicator: agro-technicians-trained, value: 4, note: 乙}]
                duties: [{duty: nanjing-2021-2025/emergency-coordination, state: in-progress, count: 3}]
                """);
        assertThat(conflicts("a.yaml", "b.yaml"))
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("b.yaml:") && problem.contains("a.yaml:"));
    }

    @Test
    void anotherUnitsFileIsNoPart() {
        part("a.yaml", 1, "values: []");
        files.write("b.yaml", "unit: 玄武区\ncity: \"320100\"\nyear: 2023\nsequence: 1\n");
        assertThat(conflicts("a.yaml", "b.yaml")).singleElement().asString().startsWith("b.yaml:");
    }

    @Test
    void whatIsNoNumberMustBePutRightFirst() {
        part("a.yaml", 1, "values: [{indicator: agro-technicians-trained, value: 约500}]");
        assertThat(conflicts("a.yaml")).singleElement().asString().contains("约500");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        part("a.yaml", 3, """
                values:
                  - {indicator: agro-technicians-trained, value: "1,080人", note: "=1+1: '#"}
                  - {indicator: citizen-science-literacy-rate, numerator: 820, denominator: 5000}
                  - {indicator: agro-advisers-selected, value: "-", note: "两行\\n文字"}
                duties:
                  - {duty: nanjing-2021-2025/emergency-coordination, state: done, count: 1, date: 2023-05-20, evidence: {number: 宁〔2023〕8号, issuer: 市局, date: 2023-05-20}}
                """);
        Submission merged = merge("a.yaml");
        files.write("out.yaml", SubmissionYaml.write(merged));
        Submission again = merge("out.yaml");
        assertThat(again.observations())
                .extracting(Observation::reading, Observation::note)
                .isEqualTo(merged.observations().stream()
                        .map(o -> org.assertj.core.groups.Tuple.tuple(o.reading(), o.note()))
                        .toList());
        assertThat(again.duties().get(0).state()).isEqualTo(DutyState.DONE);
        assertThat(again.duties().get(0).evidence())
                .isEqualTo(merged.duties().get(0).evidence());
        assertThat(again.key()).isEqualTo(merged.key());
        assertThat(again.sequence()).isEqualTo(3);
    }

    private void part(String name, int sequence, String rows) {
        files.write(name, "unit: 市农业农村局\ncity: \"320100\"\nyear: 2023\nsequence: %d\n%s\n".formatted(sequence, rows));
    }

    private Submission merge(String... names) {
        List<Path> paths = Arrays.stream(names).map(folder::resolve).toList();
        return Merger.merge(folder, paths, Home.library());
    }

    private List<String> conflicts(String... names) {
        InputException refused = catchThrowableOfType(InputException.class, () -> merge(names));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Bilingual::en).toList();
    }
}
