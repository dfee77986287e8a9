package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has sent what: the bureau of a small city owes one figure. */
class StatusTest {
    @TempDir
    private Path root;

    private SmallCity city;

    @BeforeEach
    void found() {
        city = SmallCity.in(root);
    }

    @Test
    void nothingSentIsToBeReminded() throws IOException {
        JsonNode unit = unit(2);
        assertThat(unit.path("state").asText()).isEqualTo("nothing");
        assertThat(unit.path("open")).hasSize(1);
        assertThat(unit.at("/open/0/required").asBoolean()).isTrue();
    }

    @Test
    void aFigureIsComplete() throws IOException {
        city.submission("value: 100");
        JsonNode unit = unit(0);
        assertThat(unit.path("state").asText()).isEqualTo("complete");
        assertThat(unit.at("/files/0/counts/values").asInt()).isEqualTo(1);
    }

    @Test
    void aBlankIsAGap() throws IOException {
        city.submission("value: ''");
        JsonNode unit = unit(2);
        assertThat(unit.path("state").asText()).isEqualTo("partial");
        assertThat(unit.at("/files/0/counts/blank").asInt()).isEqualTo(1);
    }

    @Test
    void aRefusedFileIsTold() throws IOException {
        city.submission("value: 100, nonsense: 1");
        JsonNode unit = unit(3);
        assertThat(unit.path("state").asText()).isEqualTo("refused");
        assertThat(unit.at("/files/0/problems")).hasSize(1);
    }

    @Test
    void theOfficesOwnFigureFillsAGap() throws IOException {
        city.write("city/verified/2023.yaml", """
                values:
                  - {indicator: chief-experts-added, jurisdiction: "321300", year: 2023, value: 100, reason: 核查, by: 组, verified: 2024-02-18}
                """);
        JsonNode unit = unit(2);
        assertThat(unit.path("state").asText()).as("still nothing came in").isEqualTo("nothing");
        assertThat(unit.path("open")).isEmpty();
    }

    @Test
    void aReceiptCarriesTheHashOfTheFile() throws Exception {
        Path sent = city.submission("value: 100");
        Path receipts = root.resolve("receipts");
        Cli run = status(
                "--receipts",
                receipts.toString(),
                "--out",
                root.resolve("out/a.xlsx").toString());
        assertThat(run.code()).isZero();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sent)));
        try (Stream<Path> pages = Files.list(receipts)) {
            assertThat(pages.toList())
                    .singleElement()
                    .satisfies(page -> assertThat(Files.readString(page)).contains(hash));
        }
        byte[] first = Files.readAllBytes(root.resolve("out/a.xlsx"));
        status("--out", root.resolve("b.xlsx").toString());
        assertThat(Files.readAllBytes(root.resolve("b.xlsx"))).isEqualTo(first);
    }

    @Test
    void aPlainFolderNeedsAPlan() {
        city.submission("value: 100");
        String folder = root.resolve("city/submissions").toString();
        Cli without = Cli.run("status", folder, "--year", "2023", "--plans", city.plans());
        assertThat(without.code()).isEqualTo(ExitCode.USAGE);
        Cli with = Cli.run("status", folder, "--year", "2023", "--plans", city.plans(), "--plan", "suqian");
        assertThat(with.code()).isZero();
    }

    private JsonNode unit(int code) throws IOException {
        Cli run = status("--format", "json");
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        JsonNode units = new ObjectMapper().readTree(run.out()).path("units");
        assertThat(units).hasSize(1);
        return units.get(0);
    }

    private Cli status(String... more) {
        String[] fixed = {"status", city.folder(), "--year", "2023", "--plans", city.plans()};
        return Cli.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }
}
