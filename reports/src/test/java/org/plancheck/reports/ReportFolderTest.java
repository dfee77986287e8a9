package org.plancheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;
import org.plancheck.reports.summary.MarkdownReport;

class ReportFolderTest {
    private static final ReportFormat FAILING = new ReportFormat() {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public String fileName() {
            return "failing.txt";
        }

        @Override
        public byte[] render(Assessment assessment, Lang lang) {
            throw new IllegalStateException("cannot render");
        }
    };

    /** Renders, but cannot be written: its file name leads through a file. */
    private static final ReportFormat UNWRITABLE = new ReportFormat() {
        @Override
        public String name() {
            return "unwritable";
        }

        @Override
        public String fileName() {
            return "assessment.json/file.txt";
        }

        @Override
        public byte[] render(Assessment assessment, Lang lang) {
            return new byte[0];
        }
    };

    @TempDir
    private Path folder;

    private final Assessment sample = SampleAssessment.annual();

    private List<String> entries(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(e -> e.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFormatsAppearWithAManifestOfTheirHashes() throws Exception {
        Path out = folder.resolve("deep/report");
        ReportFolder.write(sample, Lang.ZH, out);
        assertThat(entries(out))
                .containsExactly(
                        "assessment.json",
                        "findings.xlsx",
                        "index.html",
                        "ledger.xlsx",
                        "manifest.json",
                        "rectification.xlsx",
                        "report.md",
                        "verdicts.xlsx");
        JsonNode manifest = Json.MAPPER.readTree(Files.readAllBytes(out.resolve("manifest.json")));
        assertThat(manifest.path("files"))
                .hasSize(7)
                .allSatisfy(file -> assertThat(ReportFolder.sha256(
                                Files.readAllBytes(out.resolve(file.path("file").asText()))))
                        .isEqualTo(file.path("sha256").asText()));
        assertThat(entries(out.getParent())).containsExactly("report");
    }

    @Test
    void anEarlierReportIsReplacedAsAWhole() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(sample, Lang.ZH, out, List.of(new MarkdownReport()));
        ReportFolder.write(sample, Lang.ZH, out, List.of(new JsonReport()));
        assertThat(entries(out)).containsExactly("assessment.json", "manifest.json");
        assertThat(entries(folder)).containsExactly("report");
    }

    @Test
    void aFormatThatFailsLeavesTheEarlierReportAndNoTrace() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(sample, Lang.ZH, out);
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out, List.of(new JsonReport(), FAILING)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entries(out)).hasSize(8);
        assertThat(entries(folder)).containsExactly("report");
    }

    /** What a run leaves that was killed before it was done; the lock died with it. */
    private Path left(String name) throws IOException {
        Path left = Files.createDirectory(folder.resolve(name));
        Files.createFile(left.resolve("lock"));
        Files.createDirectory(left.resolve("new"));
        Files.writeString(left.resolve("new/report.md"), "half of it");
        return left;
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws Exception {
        left(".plancheck-report-1");
        left(".plancheck-report-2");
        ReportFolder.write(sample, Lang.ZH, folder.resolve("report"));
        assertThat(entries(folder)).containsExactly("report");
    }

    @Test
    void whatBelongsToAnotherReportOrToNobodyStays() throws Exception {
        left(".plancheck-other-1");
        Files.createDirectory(folder.resolve(".plancheck-report-mine"));
        ReportFolder.write(sample, Lang.ZH, folder.resolve("report"));
        assertThat(entries(folder)).containsExactly(".plancheck-other-1", ".plancheck-report-mine", "report");
    }

    @Test
    void aRunThatIsStillAtWorkIsLeftAlone() throws Exception {
        Path left = left(".plancheck-report-1");
        try (FileChannel other = FileChannel.open(left.resolve("lock"), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            ReportFolder.write(sample, Lang.ZH, folder.resolve("report"));
        }
        assertThat(left.resolve("new/report.md")).hasContent("half of it");
    }

    /** Killed between two moves: the earlier report was put aside, and the next run fails before it has another. */
    @Test
    void theEarlierReportComesBackThoughTheNextRunFails() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(sample, Lang.ZH, out);
        Files.move(out, left(".plancheck-report-1").resolve("earlier"));
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out, List.of(FAILING)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entries(out)).hasSize(8);
        assertThat(entries(folder)).containsExactly("report");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheEarlierReportAndNoTrace() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(sample, Lang.ZH, out);
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out, List.of(new JsonReport(), UNWRITABLE)))
                .isInstanceOf(ReportException.class);
        assertThat(entries(out)).hasSize(8);
        assertThat(entries(folder)).containsExactly("report");
    }

    @Test
    void aFolderThatIsNotOursIsNeverTouched() throws Exception {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out))
                .isInstanceOfSatisfying(ReportException.class, e -> {
                    assertThat(e.in(Lang.ZH)).contains("不是本工具生成的报告");
                    assertThat(e.in(Lang.EN)).contains("no report of ours");
                });
        assertThat(out.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void aReportIntoWhichSomebodyPutAFileIsNeverTouched() throws Exception {
        Path out = folder.resolve("report");
        ReportFolder.write(sample, Lang.ZH, out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out)).isInstanceOf(ReportException.class);
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aForeignManifestDoesNotMakeAFolderOurs() throws Exception {
        Path out = Files.createDirectory(folder.resolve("app"));
        Files.writeString(out.resolve("manifest.json"), "{\"name\": \"some web app\"}");
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out)).isInstanceOf(ReportException.class);
    }

    @Test
    void aFileInTheWayIsNeverTouched() throws Exception {
        Path out = Files.writeString(folder.resolve("report"), "text");
        assertThatThrownBy(() -> ReportFolder.write(sample, Lang.ZH, out))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.in(Lang.ZH)).contains("是一个文件"));
        assertThat(out).hasContent("text");
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        Path out = Files.createDirectory(folder.resolve("empty"));
        ReportFolder.write(sample, Lang.EN, out);
        assertThat(entries(out)).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sameInputsGiveTheSameFolder(Lang lang) throws Exception {
        ReportFolder.write(sample, lang, folder.resolve("a"));
        ReportFolder.write(SampleAssessment.annual(), lang, folder.resolve("b"));
        for (String file : entries(folder.resolve("a"))) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
    }
}
