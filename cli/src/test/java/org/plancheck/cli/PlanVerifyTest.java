package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Cli verify(String source) {
        return Cli.run("plan", "verify", "sample", "--plans", SAMPLE + "plans", "--source", source);
    }
}
