package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.reports.ReportFolder;

/** A run that dies in the middle, as by a power cut, leaves what was there and can simply be started again. */
class KilledRunTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private SmallCity city;
    private Path out;

    @BeforeEach
    void city() {
        city = SmallCity.in(folder);
        out = folder.resolve("reports/报告");
        city.submission("value: 90");
    }

    private String[] assess(Path to, int threads) {
        return new String[] {
            "assess",
            city.folder(),
            "--plans",
            city.plans(),
            "--year",
            "2023",
            "--threads",
            "" + threads,
            "--out",
            "" + to
        };
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Dplancheck.home=" + LibraryOptions.home().toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.plancheck.cli.Main"));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** Starts a run and kills it while some of its files are written and none is in its place; again if it was faster. */
    private void killInTheMiddle(String... args) throws Exception {
        do {
            Process run = start(args);
            while (run.isAlive() && unfinished().size() < 2) {
                Thread.sleep(1);
            }
            if (!run.isAlive()) {
                assertThat(run.exitValue()).as(this::said).isZero();
            }
            run.destroyForcibly();
            assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } while (unfinished().isEmpty());
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that a run has written beside the report folder. */
    private List<Path> unfinished() throws IOException {
        if (!Files.isDirectory(out.getParent())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out.getParent())) {
            return files.filter(file -> file.toString().contains(".plancheck-报告-"))
                    .filter(file -> file.getParent().endsWith("new"))
                    .toList();
        } catch (UncheckedIOException movedMeanwhile) {
            return List.of();
        }
    }

    private static List<String> entries(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Test
    void theFirstReportIsThereAsAWholeOrNotAtAll() throws Exception {
        killInTheMiddle(assess(out, 2));
        assertThat(out).doesNotExist();

        assertThat(Cli.run(assess(out, 1)).code()).isZero();
        assertThat(entries(out.getParent())).containsExactly("报告");
    }

    @Test
    void theEarlierReportStaysAndTheNextRunIsTheSameAsIfNothingHadHappened() throws Exception {
        assertThat(Cli.run(assess(out, 1)).code()).isZero();
        String before = Files.readString(out.resolve(ReportFolder.MANIFEST));

        city.submission("value: 110");
        killInTheMiddle(assess(out, 2));
        assertThat(out.resolve(ReportFolder.MANIFEST)).hasContent(before);

        assertThat(Cli.run(assess(out, 3)).code()).isZero();
        assertThat(entries(out.getParent())).containsExactly("报告");
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Cli.run(assess(undisturbed, 1)).code()).isZero();
        assertThat(out.resolve(ReportFolder.MANIFEST))
                .hasSameTextualContentAs(undisturbed.resolve(ReportFolder.MANIFEST));
    }

    @Test
    void aNumberOfThreadsThatCannotBeIsTold() {
        String[] none = assess(out, 0);
        assertThat(Cli.run(none).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run(assess(out, 257)).code()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }
}
