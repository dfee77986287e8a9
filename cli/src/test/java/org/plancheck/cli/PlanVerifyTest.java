package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan verify} as a user meets it. */
class PlanVerifyTest {
    private static final String SAMPLE = "../ledger/src/test/resources/";

    @TempDir
    private Path folder;

    @Test
    void endsWithZeroWhenEverythingIsAccountedFor() {
        Cli result = verify(SAMPLE + "texts/sample-2026-2030.txt");
        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(result.out()).contains("核验通过");
    }

    @Test
    void endsWithTwoWhenThePromiseOfTheTextIsAnother() throws IOException {
        String text = Files.readString(Path.of(SAMPLE + "texts/sample-2026-2030.txt"));
        Path changed = Files.writeString(folder.resolve("改.txt"), text.replace("1.2万名", "1.5万名"));
        Cli result = verify(changed.toString());
        assertThat(result.code()).isEqualTo(ExitCode.SHORT);
        assertThat(result.out()).contains("核验未通过", "三(二)3 farmers", "1.5万名");
    }

    @Test
    void endsWithThreeAndAMessageWhenTheTextCannotBeRead() {
        Cli result = verify(folder.resolve("没有.pdf").toString());
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("没有.pdf").doesNotContain("Exception");
    }

    @Test
    void tellsFirstWhenTheTextIsAnotherDocuments() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.txt"), "某市科普规划\n一、总体要求\n每年开展科普活动10场次。\n");
        Cli result = verify(other.toString());
        assertThat(result.code()).isEqualTo(ExitCode.SHORT);
        assertThat(result.out().indexOf("这份原文不像是")).isBetween(0, result.out().indexOf("SHA-256"));
        assertThat(verify(other.toString(), "--lang", "en").out()).contains("This looks like another document");
    }

    @Test
    void aFolderIsNoText() {
        Cli result = verify(folder.toString());
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("文件夹", "请写明其中的哪一个文件").doesNotContain("directory");
        assertThat(verify(folder.toString(), "--lang", "en").err()).contains("is a folder. Name a file in it");
    }

    private static Cli verify(String source, String... more) {
        String[] fixed = {"plan", "verify", "sample", "--plans", SAMPLE + "plans", "--source", source};
        return Cli.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }
}
