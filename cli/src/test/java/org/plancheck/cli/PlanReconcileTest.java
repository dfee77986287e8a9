package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReconcileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @Test
    void theExitCodeTellsTheGravest() {
        SmallCity city = SmallCity.in(temp);
        assertThat(reconcile(city).code()).as("nothing allocated").isEqualTo(4);
        countTutors(city, "100");
        allocate(city, 100);
        assertThat(reconcile(city).code()).as("one county has no share").isEqualTo(1);
        allocate(city, 99);
        assertThat(reconcile(city).code()).as("too little allocated").isEqualTo(2);
        allocate(city, 100);
        countTutors(city, "99");
        assertThat(reconcile(city).code())
                .as("a gap that no county is known to close")
                .isEqualTo(2);
        countTutors(city, "约100");
        assertThat(reconcile(city).code()).as("a questioned or refused value").isBetween(2, 3);
    }

    @Test
    void anUnknownPlanAndAFolderOfNoAssessmentAreMistyped() {
        SmallCity city = SmallCity.in(temp);
        String plans = city.path("plans").toString();
        String folder = city.path("city").toString();
        assertThat(Cli.run("plan", "reconcile", folder, "--year", "2023", "--plans", plans, "--plan", "nanjing")
                        .code())
                .isEqualTo(64);
        assertThat(Cli.run("plan", "reconcile", temp.resolve("nowhere").toString(), "--year", "2023")
                        .code())
                .isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theExampleIsReconciled(String lang) throws Exception {
        Path example = Path.of(System.getProperty("plancheck.home"), "examples", "lianyungang");
        Cli text = Cli.run("plan", "reconcile", example.toString(), "--year", "2024", "--lang", lang);
        assertThat(text.code()).isEqualTo(3);
        assertThat(text.out()).contains("500").doesNotContain("balance.");
        JsonNode json =
                JSON.readTree(Cli.run("plan", "reconcile", example.toString(), "--year", "2024", "--format", "json")
                        .out());
        assertThat(json.path("commitments")).hasSize(3);
        for (JsonNode one : json.path("commitments")) {
            assertThat(one.path("state").asText()).isEqualTo("balanced");
            assertThat(one.path("counties")).hasSize(6);
        }
    }

    /** The city's quota in an indicator whose shares add up, and what was done. */
    private static void countTutors(SmallCity city, String value) {
        city.replace("plans/suqian/commitments.yaml", "chief-experts-added", "science-tutors-trained");
        city.submission("value: " + value);
        city.replace("city/submissions/2023.yaml", "chief-experts-added", "science-tutors-trained");
    }

    private static void allocate(SmallCity city, int share) {
        city.write("city/allocations/a.yaml", """
                allocations:
                  - {item: suqian/tutors, year: 2023, shares: {"321302": %d}}
                """.formatted(share));
    }

    private static Cli reconcile(SmallCity city) {
        return Cli.run(
                "plan",
                "reconcile",
                city.path("city").toString(),
                "--year",
                "2023",
                "--plans",
                city.path("plans").toString());
    }
}
