package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.concurrent.TimeBudget;

/** One file that takes for ever must not hold all others, nor be passed over in silence. */
class SlowFileTest {
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private final SubmissionReader reader =
            new SubmissionReader(new Identities(Known.of(Home.library()), List.of()), new TimeBudget(SHORT));

    @Test
    void aFileThatIsNotReadInTimeIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("连云港.endless"), "on and on");
        ReadSubmission read = reader.read(file, "submissions/连云港.endless");
        assertThat(read.submission()).isNull();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("file.too-slow");
        assertThat(read.problems().get(0).args()).containsEntry("limit", SHORT.toSeconds());
        assertThat(read.file()).isEqualTo("submissions/连云港.endless");
    }
}
