package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan new} and {@code plan accept} as an analyst meets them. */
class PlanDraftTest {
    private static final String TEXT = "../ledger/src/test/resources/texts/draft-2026-2030.txt";
    private static final String ID = "sample-city-2026-2030";

    @TempDir
    private Path plans;

    @Test
    void aDraftIsWrittenToldAndLeftOutUntilAccepted() {
        Cli drafted = draft();
        assertThat(drafted.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(drafted.out()).contains(ID, "市少年宫管理处");
        Cli listed = plan("list");
        assertThat(listed.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(listed.err()).contains(ID, "草稿");
        assertThat(plan("list", "--lang", "en").err()).contains("left out");
        Cli verified = plan("verify", ID, "--source", TEXT);
        assertThat(verified.code()).isEqualTo(ExitCode.SHORT);
        assertThat(verified.out()).contains("待采纳的草稿", "c3-1-2-a");
        for (String chapter : List.of("一", "二", "三", "四")) {
            assertThat(plan("accept", ID, "--all-of", chapter, "--checked").code())
                    .isEqualTo(ExitCode.CLEAN);
        }
        Cli left = plan("verify", ID, "--source", TEXT);
        assertThat(left.out()).doesNotContain("待采纳的草稿");
        assertThat(left.err()).isEmpty();
    }

    @Test
    void aDoubtIsRefusedByNameAndPlace() {
        draft();
        Cli refused = plan("accept", ID, "--all-of", "二");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("commitments.yaml", "--checked");
        assertThat(plan("accept", ID, "--all-of", "二", "--lang", "en").err()).contains("holds a doubt");
    }

    @Test
    void mistakesAreToldInWords() throws IOException {
        assertThat(plan("accept", ID, "x").code()).isEqualTo(ExitCode.USAGE);
        draft();
        assertThat(draft().err()).contains("已经存在");
        assertThat(plan("accept", ID).err()).contains("--all-of");
        assertThat(plan("accept", ID, "c3-1-2-zz").code()).isEqualTo(ExitCode.REFUSED);
        String other = plans.resolve("other").toString();
        assertThat(run("new", "--from", TEXT, "-o", other, "--jurisdiction", "999999")
                        .err())
                .contains("999999");
        assertThat(run("new", "--from", TEXT, "-o", other, "--id", "another", "--jurisdiction", "320100")
                        .err())
                .contains("another");
        assertThat(run("new", "--from", TEXT, "-o", plans.resolve("某市").toString())
                        .err())
                .contains("某市");
        assertThat(run("new", "--from", TEXT, "-o", other, "--lang", "en").err())
                .contains("--jurisdiction");
        assertThat(run("new", "--from", plans.resolve("没有.txt").toString(), "-o", other)
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        Path plain = Files.writeString(plans.resolve("plain.txt"), "没有编号的一段话。");
        assertThat(run("new", "--from", plain.toString(), "-o", other, "--jurisdiction", "320100")
                        .err())
                .contains("条款编号");
        assertThat(Path.of(other)).doesNotExist();
    }

    @Test
    void theQualityOfADraftIsMeasured() throws IOException {
        Path texts = Files.createDirectory(plans.resolve("texts"));
        Files.copy(Path.of("../ledger/src/test/resources/texts/sample-2026-2030.txt"), texts.resolve("sample.txt"));
        String samples = "../ledger/src/test/resources/plans";
        Cli measured =
                Cli.run("plan", "draft-quality", "--source", texts.toString(), "--plans", samples, "--lang", "en");
        assertThat(measured.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(measured.out()).contains("Commitments", "In vain", "cadence");
        Cli none = Cli.run(
                "plan", "draft-quality", "--source", plans.resolve("none").toString());
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    }

    private Cli draft() {
        return run("new", "--from", TEXT, "-o", plans.resolve(ID).toString(), "--jurisdiction", "990100=样板市");
    }

    private Cli plan(String... args) {
        return run(Stream.concat(Stream.of(args), Stream.of("--plans", plans.toString()))
                .toArray(String[]::new));
    }

    private static Cli run(String... args) {
        return Cli.run(Stream.concat(Stream.of("plan"), Stream.of(args)).toArray(String[]::new));
    }
}
