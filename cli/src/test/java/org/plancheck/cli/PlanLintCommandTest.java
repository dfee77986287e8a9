package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLintCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @Test
    void theShippedPlansPass() throws Exception {
        Cli run = Cli.run("plan", "lint", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode report = JSON.readTree(run.out());
        assertThat(report.path("plans")).hasSize(5);
        assertThat(report.path("counts").path("error").asInt()).isZero();
    }

    @Test
    void theExitCodeTellsTheGravest() {
        SmallCity city = SmallCity.in(temp);
        assertThat(lint(city, "suqian").code()).isZero();
        duty(city, "event", "2022");
        Cli warned = lint(city, "suqian");
        assertThat(warned.code()).isEqualTo(1);
        assertThat(warned.out()).contains("suqian/duties.yaml:2 d [duty.annual-event]");
        duty(city, "event", "2026");
        assertThat(lint(city, "suqian").code()).isEqualTo(2);
    }

    @Test
    void whatTheReaderRefusesIsAFindingAndNoCrash() {
        SmallCity city = SmallCity.in(temp);
        city.write("plans/suqian/tasks.yaml", "tasks:\n  - {clause: 三(一)1, heading: 培训, responsible: [市教玉局]}\n");
        Cli run = lint(city, "suqian");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("suqian/tasks.yaml:2 [ref.unit]").contains("市教玉局");
    }

    @Test
    void allocationsAreAddedUpWhenAskedFor() throws IOException {
        SmallCity city = SmallCity.in(temp);
        String quota = Files.readString(city.path("plans/suqian/commitments.yaml"));
        city.write("plans/suqian/commitments.yaml", quota.replace("chief-experts-added", "science-tutors-trained"));
        city.write("city/allocations/a.yaml", """
                allocations:
                  - {item: suqian/tutors, year: 2023, shares: {"321302": 99}}
                """);
        assertThat(lint(city, "suqian").code()).isZero();
        Cli run = lint(city, "suqian", "--with", city.folder());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("shares.short");
    }

    @Test
    void wrongArgumentsAreUsageErrors() {
        assertThat(Cli.run("plan", "lint", "nowhere").code()).isEqualTo(64);
        Cli run = Cli.run("plan", "lint", "--with", temp.toString());
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("assessment.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void everyFormatIsPrintedInBothLanguages(String format) {
        SmallCity city = SmallCity.in(temp);
        duty(city, "event", "2022");
        for (String lang : new String[] {"zh", "en"}) {
            Cli run = lint(city, "suqian", "--format", format, "--lang", lang);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("duty.annual-event");
        }
    }

    private static Cli lint(SmallCity city, String plan, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"plan", "lint", plan, "--plans", city.plans()}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.run(args);
    }

    /** A duty that is due each year from a year that the text names. */
    private static void duty(SmallCity city, String kind, String from) {
        city.write("plans/suqian/duties.yaml", """
                duties:
                  - id: d
                    clause: 三(一)1
                    marker: 举办
                    summary: {zh: 举办活动, en: Hold events}
                    kind: %s
                    cadence: each-year
                    from: {year: %s, source: text}
                    to: {year: %s, source: text}
                    strength: plain
                    scope: city
                    evidence: {zh: 通知, en: Notice}
                """.formatted(kind, from, Math.max(2025, Integer.parseInt(from))));
    }
}
