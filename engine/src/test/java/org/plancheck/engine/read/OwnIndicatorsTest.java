package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.registry.Indicator;

/** A plan's folder may carry indicators of its own, but none that the registry has already. */
class OwnIndicatorsTest {
    private static final Path TUTORIAL = Home.FOLDER.resolve("docs/tutorial/plans");
    private static final String PLAN = "wuxi-2026-2030";

    @TempDir
    private Path folder;

    @Test
    void addToTheRegistry() throws IOException {
        write("{id: kites-flown, zh: 风筝数, en: Kites flown, unit: 个}");

        Library library = Library.read(Home.FOLDER, List.of(folder));

        assertThat(library.registry().indicator("kites-flown").map(Indicator::unit))
                .contains("个");
        assertThat(library.registry().indicators())
                .hasSize(Library.read(Home.FOLDER, List.of(TUTORIAL))
                                .registry()
                                .indicators()
                                .size()
                        + 1);
    }

    @Test
    void areRefusedWhenTheRegistryHasThemAlready() throws IOException {
        write(
                "{id: resident-population, zh: 另一个, en: Another, unit: 人}",
                "{id: people, zh: 常住人口, en: People, unit: 人}",
                "{id: kites-flown, zh: 风筝数, en: Kites flown, unit: 个}");

        InputException refusal =
                catchThrowableOfType(InputException.class, () -> Library.read(Home.FOLDER, List.of(folder)));

        assertThat(refusal.problems())
                .hasSize(2)
                .allMatch(problem -> problem.en().contains("indicators.yaml:"));
    }

    private void write(String... indicators) throws IOException {
        Path plan = Files.createDirectories(folder.resolve(PLAN));
        try (Stream<Path> files = Files.list(TUTORIAL.resolve(PLAN))) {
            for (Path file : files.toList()) {
                Files.copy(file, plan.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(
                plan.resolve("indicators.yaml"),
                "\n  - " + String.join("\n  - ", indicators) + "\n",
                StandardOpenOption.APPEND);
    }
}
