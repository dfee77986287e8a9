package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.RefusedFile;

/** Which of several files of one unit and year counts; loudly, and whatever the order in which they came. */
class IntakeTest {
    @TempDir
    private Path folder;

    private TempFiles files;

    @BeforeEach
    void open() {
        files = new TempFiles(folder);
    }

    @Test
    void theHighestSequenceReplacesTheWhole() {
        submission(
                "1.yaml",
                1,
                "{indicator: agro-technicians-trained, value: 900}",
                "{indicator: agro-advisers-selected, value: 5}");
        submission(
                "5.yaml",
                5,
                "{indicator: agro-technicians-trained, value: 1000}",
                "{indicator: agro-main-technologies-promoted, value: 40}");
        submission(
                "2.yaml",
                2,
                "{indicator: agro-technicians-trained, value: 950}",
                "{indicator: agro-advisers-selected, value: '-'}");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/5.yaml");
        assertThat(intake.replaced())
                .extracting(Submission::file)
                .containsExactly("submissions/1.yaml", "submissions/2.yaml");
        assertThat(statuses(intake)).containsExactly("1.yaml REPLACED", "2.yaml REPLACED", "5.yaml ACCEPTED");
        assertThat(intake.restated())
                .extracting(r -> r.fromSequence() + "→" + r.toSequence())
                .containsExactly("1→2", "2→5");
        assertThat(intake.restated().get(1).changes())
                .extracting(c -> c.zh())
                .containsExactly("农技人员培训人数：950 → 1000", "推广农业主推技术项数：（无） → 40", "遴选农技指导员人数：- → （无）");
    }

    @Test
    void theSameBytesTwiceCountOnce() {
        submission("b.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("a.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("c.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/a.yaml");
        assertThat(statuses(intake)).containsExactly("a.yaml ACCEPTED", "b.yaml DUPLICATE", "c.yaml DUPLICATE");
        assertThat(intake.refused()).isEmpty();
        assertThat(intake.restated()).isEmpty();
    }

    @Test
    void twoDifferentFilesOfOneSequenceAreBothRefusedAndTheEarlierStands() {
        submission("1.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("2a.yaml", 2, "{indicator: agro-technicians-trained, value: 950}");
        submission("2b.yaml", 2, "{indicator: agro-technicians-trained, value: 960}");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/1.yaml");
        assertThat(statuses(intake)).containsExactly("1.yaml ACCEPTED", "2a.yaml REFUSED", "2b.yaml REFUSED");
        assertThat(intake.refused())
                .extracting(RefusedFile::file, RefusedFile::sequence, RefusedFile::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("submissions/2a.yaml", 2, "submissions/1.yaml"),
                        org.assertj.core.groups.Tuple.tuple("submissions/2b.yaml", 2, "submissions/1.yaml"));
        assertThat(intake.refused().get(0).problems().get(0).zh()).contains("批次号都是 2", "submissions/2b.yaml");
        assertThat(intake.refused().get(1).problems().get(0).zh()).contains("submissions/2a.yaml");
    }

    /** The two sheets of one workbook, each saved as CSV, are to be merged; anything that overlaps is disputed. */
    @Test
    void valuesAndDutiesSentApartAreToBeMerged() {
        String duty = "duties:\n  - {duty: nanjing-2021-2025/school-science-festivals, state: done}\n";
        String value = "values:\n  - {indicator: agro-technicians-trained, value: 950}\n";
        assertThat(disputed(value, duty)).allSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
        assertThat(disputed(value, value + duty))
                .noneSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
        assertThat(disputed(duty, value + duty))
                .noneSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
        assertThat(disputed("", value)).noneSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
        assertThat(disputed("", value + duty)).noneSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
        assertThat(disputed(duty, duty.replace("done", "in-progress")))
                .noneSatisfy(zh -> assertThat(zh).contains("只有年度数据"));
    }

    /** What is said about two files of one sequence, both refused. */
    private List<String> disputed(String one, String other) {
        files.write("submissions/2a.yaml", text("市农业农村局", "南京市", 2023, 2, one));
        files.write("submissions/2b.yaml", text("市农业农村局", "南京市", 2023, 2, other));
        Intake intake = files.intake();
        assertThat(statuses(intake)).containsExactly("2a.yaml REFUSED", "2b.yaml REFUSED");
        return intake.refused().stream()
                .map(file -> file.problems().get(0).zh())
                .toList();
    }

    @Test
    void aLaterSequenceEndsTheDispute() {
        submission("2a.yaml", 2, "{indicator: agro-technicians-trained, value: 950}");
        submission("2b.yaml", 2, "{indicator: agro-technicians-trained, value: 960}");
        submission("3.yaml", 3, "{indicator: agro-technicians-trained, value: 970}");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/3.yaml");
        assertThat(intake.refused()).extracting(RefusedFile::standing).containsOnly("submissions/3.yaml");
    }

    @Test
    void aRefusedRestatementLeavesTheEarlierOneStandingAndSaysSo() {
        submission("1.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("2.yaml", 2, "{indicator: unheard-of, value: 950}");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/1.yaml");
        RefusedFile refused = intake.refused().get(0);
        assertThat(refused.standing()).isEqualTo("submissions/1.yaml");
        assertThat(refused.reporter().zh()).isEqualTo("市农业农村局");
        assertThat(refused.sequence()).isEqualTo(2);
        assertThat(refused.year()).isEqualTo(2023);
        assertThat(intake.inputs())
                .filteredOn(i -> i.status() == Input.Status.REFUSED)
                .allSatisfy(i -> assertThat(i.problems()).isNotEmpty());
    }

    @Test
    void aFileThatDoesNotSayItsYearIsNotPutIntoAnother() {
        files.write("submissions/a.yaml", "unit: 市农业农村局\ncity: 南京市\nyear: 二三年\nsequence: 第一次\n");
        files.write("submissions/b.yaml", "unit: 市农业农村局\n  city: 南京市\n");
        Intake intake = files.intake();
        assertThat(intake.refused()).extracting(RefusedFile::year).containsExactly(0, 0);
        assertThat(intake.refused()).extracting(r -> r.reporter().zh()).containsExactly("市农业农村局", "—");
        assertThat(intake.inputs()).extracting(Input::year).containsOnlyNulls();
        assertThat(intake.inputs()).extracting(Input::sequence).containsOnlyNulls();
    }

    @Test
    void otherUnitsYearsAndAreasDoNotReplaceEachOther() {
        submission("1.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        files.write("submissions/2.yaml", text("市农业农村局", "南京市", 2022, 2, ""));
        files.write("submissions/3.yaml", text("市科协", "南京市", 2023, 2, ""));
        files.write("submissions/4.yaml", text("江宁区农业农村局", "南京市", 2023, 2, ""));
        files.write("submissions/5.yaml", text("市农业农村局", "苏州市", 2023, 2, ""));
        assertThat(files.intake().standing()).hasSize(5);
        files.write("submissions/6.yaml", text("江宁区", "南京市", 2023, 3, ""));
        assertThat(files.intake().standing())
                .hasSize(5)
                .extracting(Submission::file)
                .doesNotContain("submissions/4.yaml");
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        submission("1.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("1copy.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        submission("2a.yaml", 2, "{indicator: agro-technicians-trained, value: 950}");
        submission("2b.yaml", 2, "{indicator: agro-technicians-trained, value: 960}");
        submission("2c.yaml", 2, "{indicator: agro-technicians-trained, value: 960}");
        submission("3.yaml", 3, "{indicator: unheard-of, value: 1}");
        submission("4.yaml", 4, "{indicator: agro-technicians-trained, value: 990}");
        submission("4copy.yaml", 4, "{indicator: agro-technicians-trained, value: 990}");
        List<Path> paths = new ArrayList<>(Submissions.files(folder.resolve("submissions")));
        Intake sorted = Submissions.read(folder, paths, Home.library(), List.of());
        assertThat(statuses(sorted))
                .containsExactly(
                        "1.yaml REPLACED",
                        "1copy.yaml DUPLICATE",
                        "2a.yaml REFUSED",
                        "2b.yaml REFUSED",
                        "2c.yaml REFUSED",
                        "3.yaml REFUSED",
                        "4.yaml ACCEPTED",
                        "4copy.yaml DUPLICATE");
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(paths, random);
            assertThat(Submissions.read(folder, paths, Home.library(), List.of()))
                    .isEqualTo(sorted);
        }
    }

    @Test
    void ignoresWhatSystemsLeaveAndRefusesTheRest() {
        submission("2023/区/1.yaml", 1, "{indicator: agro-technicians-trained, value: 900}");
        for (String left :
                List.of(".DS_Store", "Thumbs.db", "Desktop.ini", "~$填报.xlsx", "README.md", "._1.yaml", ".git/config")) {
            files.write("submissions/" + left, "junk");
        }
        files.write("submissions/notes.txt", "later");
        files.write("submissions/扫描件.pdf", new byte[] {1, 2, 3});
        files.write("submissions/noext", "x");
        files.write("submissions/empty.csv", "");
        Intake intake = files.intake();
        assertThat(intake.standing()).extracting(Submission::file).containsExactly("submissions/2023/区/1.yaml");
        assertThat(intake.refused())
                .extracting(RefusedFile::file)
                .containsExactly(
                        "submissions/empty.csv", "submissions/noext", "submissions/notes.txt", "submissions/扫描件.pdf");
        assertThat(intake.refused())
                .extracting(r -> r.problems().get(0).en())
                .element(2)
                .asString()
                .contains("this type of file is not supported");
    }

    @Test
    void aPlaceThatIsNotThereIsTold() {
        Intake intake = files.intake();
        assertThat(intake.inputs()).hasSize(1);
        assertThat(intake.refused().get(0).problems().get(0).en()).contains("no such file or folder");
    }

    private void submission(String name, int sequence, String... values) {
        String rows = values.length == 0 ? "" : "values:\n  - " + String.join("\n  - ", values) + "\n";
        files.write("submissions/" + name, text("市农业农村局", "南京市", 2023, sequence, rows));
    }

    private static String text(String unit, String city, int year, int sequence, String rows) {
        return "unit: " + unit + "\ncity: " + city + "\nyear: " + year + "\nsequence: " + sequence + "\n" + rows;
    }

    private static List<String> statuses(Intake intake) {
        return intake.inputs().stream()
                .map(i -> i.file().substring("submissions/".length()) + " " + i.status())
                .toList();
    }
}
