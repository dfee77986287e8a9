package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;

class PlanHandbookTest {
    private static final Path HOME = Path.of(System.getProperty("plancheck.home", ".."));
    private static final String TUTORIAL = HOME.resolve("docs/tutorial/plans").toString();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePageOfTheTutorialsPlanStands(String lang) throws IOException {
        Cli run = Cli.run("plan", "handbook", "wuxi", "--plans", TUTORIAL, "--format", "md", "--lang", lang);
        Path golden = GOLDEN.resolve("handbook_" + lang + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out());
        }
        assertThat(run.code()).isZero();
        assertThat(golden).as("missing: run once with -Dgolden.update=true").exists();
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "html"})
    void everyFormatNamesEveryIndicatorAndDutyOfThePlan(String format) {
        Plan plan = Library.read(HOME, List.of()).plan("lianyungang").orElseThrow();
        Cli run = Cli.run("plan", "handbook", "lianyungang", "--format", format);
        String words = letters(format.equals("html") ? Jsoup.parse(run.out()).text() : run.out());
        assertThat(run.code()).isZero();
        assertThat(plan.commitments())
                .allMatch(c -> words.contains(letters(c.title().zh())));
        assertThat(plan.duties()).extracting(Duty::evidence).allMatch(e -> words.contains(letters(e.zh())));
    }

    @Test
    void theIndexHasEachIndicatorOnceByItsSound() {
        Cli run = Cli.run("plan", "handbook", "lianyungang", "suzhou", "--format", "html");
        Element table = Jsoup.parse(run.out()).select("table").last();
        List<String> names = table.select("tbody tr").stream()
                .map(row -> row.child(0).text())
                .toList();
        List<String> asked = Library.read(HOME, List.of()).registry().indicators().stream()
                .map(Indicator::name)
                .map(name -> name.zh())
                .filter(names::contains)
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(asked).hasSizeGreaterThan(15);
        assertThat(names.indexOf("高素质农民培育人数")).isLessThan(names.indexOf("科技辅导员培训人数"));
        assertThat(names.indexOf("科技辅导员培训人数")).isLessThan(names.indexOf("政府听取全民科学素质工作情况次数"));
        assertThat(table.text()).contains("（连云港市）", "（苏州市）");
    }

    @Test
    void aFileIsWrittenAndAnUnknownPlanIsAMistake() throws IOException {
        Path file = temp.resolve("sub/handbook.html");
        Cli written = Cli.run("plan", "handbook", "haimen", "--format", "html", "-o", file.toString());
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains(file.toString());
        assertThat(Files.readString(file))
                .isEqualTo(Cli.run("plan", "handbook", "haimen", "--format", "html")
                        .out());
        assertThat(Cli.run("plan", "handbook", "haimen", "nowhere").code()).isEqualTo(64);
        assertThat(Cli.run("plan", "handbook").code()).isEqualTo(64);
    }

    /** Lines are broken and markup escaped, letters stay. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
