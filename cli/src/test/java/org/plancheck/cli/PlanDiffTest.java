package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred tutors a year, of whom 100 were trained; the revised plan asks for something else. */
class PlanDiffTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private SmallCity city;

    @BeforeEach
    void reviseTheCity() throws IOException {
        city = SmallCity.in(temp);
        city.submission("value: 100");
        for (String file : List.of("plan.yaml", "tasks.yaml", "commitments.yaml", "duties.yaml")) {
            city.write("revised/suqian/" + file, Files.readString(city.path("plans/suqian/" + file)));
        }
    }

    @Test
    void theSamePlanDiffersInNothing() {
        assertThat(diff().code()).isZero();
        assertThat(diff("--data", data(), "--year", "2023").code()).isZero();
    }

    @Test
    void aVerdictTurnsJustAboveTheLine() throws Exception {
        revise("value: 100", "value: 101");
        assertThat(diff().code()).isEqualTo(1);
        Cli turned = diff("--data", data(), "--year", "2023", "--format", "json");
        assertThat(turned.code()).isEqualTo(2);
        JsonNode report = JSON.readTree(turned.out());
        assertThat(report.path("entries").path(0).path("fields").toString())
                .isEqualTo("[{\"field\":\"value\",\"before\":\"100\",\"after\":\"101\"}]");
        assertThat(report.path("data").path("turned").asInt()).isEqualTo(1);
        JsonNode verdict = report.path("data").path("verdicts").path(0);
        assertThat(verdict.path("before").path("verdict").asText()).isEqualTo("met");
        assertThat(verdict.path("after").path("verdict").asText()).isEqualTo("shortfall");
        assertThat(verdict.path("year").asInt()).isEqualTo(2023);
    }

    @Test
    void onTheLineNothingTurnsThoughTheEntryChanged() throws Exception {
        revise("value: 100", "value: 99");
        assertThat(diff("--data", data(), "--year", "2023").code()).isEqualTo(1);
    }

    @Test
    void dataGoOnToCountForARenamedEntry() throws Exception {
        city.write("city/allocations/a.yaml", """
                allocations:
                  - {item: suqian/tutors, year: 2023, shares: {"321302": 1}}
                """);
        revise("id: tutors", "id: trainers");
        Cli run = diff("--data", data(), "--year", "2023", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode report = JSON.readTree(run.out());
        assertThat(report.path("entries").path(0).path("before").asText()).isEqualTo("tutors");
        assertThat(report.path("entries").path(0).path("after").asText()).isEqualTo("trainers");
        assertThat(report.path("data").path("verdicts")).isEmpty();
    }

    @Test
    void whatOnlyOnePlanAsksForIsListedAndTurnsNothing() throws Exception {
        revise("from: {year: 2022, source: issue}", "from: {year: 2023, source: text}");
        Cli run = diff("--data", data(), "--year", "2023", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode data = JSON.readTree(run.out()).path("data");
        assertThat(data.path("turned").asInt()).isZero();
        assertThat(data.path("verdicts")).hasSize(1);
        assertThat(data.path("verdicts").path(0).path("after").isNull()).isTrue();
        assertThat(data.path("verdicts").path(0).path("year").asInt()).isEqualTo(2022);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "html"})
    void peopleReadItInEveryFormat(String format) throws Exception {
        revise("value: 100", "value: 101");
        for (String lang : List.of("zh", "en")) {
            Cli run = diff("--data", data(), "--year", "2023", "--format", format, "--lang", lang);
            assertThat(run.out()).contains("100 → 101").doesNotContain("revision.");
        }
    }

    @Test
    void dataOfAnotherPlanAreRefused() {
        Path example = Path.of(System.getProperty("plancheck.home"), "examples", "lianyungang");
        assertThat(diff("--data", example.toString(), "--year", "2023").code()).isEqualTo(64);
        assertThat(diff("--data", data()).code()).as("no year").isEqualTo(64);
        assertThat(Cli.run("plan", "diff", "nowhere", "lianyungang").code()).isEqualTo(64);
    }

    private void revise(String was, String is) throws IOException {
        String text = Files.readString(city.path("revised/suqian/commitments.yaml"));
        assertThat(text).contains(was);
        city.write("revised/suqian/commitments.yaml", text.replace(was, is));
    }

    private String data() {
        return city.path("city").toString();
    }

    private Cli diff(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "plan",
                "diff",
                "suqian",
                city.path("revised/suqian").toString(),
                "--plans",
                city.path("plans").toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }
}
