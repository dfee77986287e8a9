package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be seen of plancheck.cmd without Windows. */
class WindowsLauncherTest {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("plancheck.home", "..")).resolve("plancheck.cmd");

    /** In a GBK console other bytes would be other characters; with bare line feeds labels may not be found. */
    @Test
    void itIsPlainAsciiWithWindowsLineEnds() throws IOException {
        String text = Files.readString(LAUNCHER, StandardCharsets.US_ASCII);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void everyJumpHasItsLabel() throws IOException {
        String text = Files.readString(LAUNCHER, StandardCharsets.US_ASCII);
        List<String> labels = found(text, "(?m)^:(\\w+)\\r?$");
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(found(text, "(?m)^(?!rem ).*?(?:goto |call :)(\\w+)"))
                .isNotEmpty()
                .isSubsetOf(labels);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
