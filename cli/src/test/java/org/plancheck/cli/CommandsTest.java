package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.text.Lang;

/** What each command prints, in both languages and all formats. */
class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMMANDS = List.of(
            "",
            "assess",
            "check",
            "plan",
            "plan list",
            "plan show",
            "plan lint",
            "plan verify",
            "plan handbook",
            "rules",
            "rules list",
            "rules show",
            "rules test",
            "explain",
            "compare",
            "template");

    @TempDir
    Path temp;

    @Test
    void thePlansAreListedWithIdAndTitle() throws Exception {
        JsonNode plans =
                JSON.readTree(Cli.run("plan", "list", "--format", "json").out());
        assertThat(plans).hasSize(5);
        plans.forEach(plan -> {
            assertThat(plan.path("id").asText()).isNotBlank();
            assertThat(plan.path("title").asText()).contains("全民科学素质行动规划");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"haimen", "lianyungang", "nanjing", "suzhou", "xuzhou"})
    void aPlanIsShownByTheBeginningOfItsId(String city) throws Exception {
        JsonNode plan =
                JSON.readTree(Cli.run("plan", "show", city, "--format", "json").out());
        assertThat(plan.path("id").asText()).startsWith(city);
        assertThat(plan.path("commitments").size()).isPositive();
        assertThat(plan.path("tasks").size()).isGreaterThan(30);
        assertThat(plan.path("duties").size()).isGreaterThan(90);
        assertThat(plan.path("baselines").size()).isPositive();
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
            words.add("--help");
            Cli zh = Cli.run(words.toArray(String[]::new));
            words.add("--lang=en");
            Cli en = Cli.run(words.toArray(String[]::new));
            assertThat(zh.code()).as(command).isZero();
            assertThat(zh.out())
                    .as(command)
                    .containsPattern("[\\u4e00-\\u9fff]{4}")
                    .startsWith("用法");
            assertThat(en.out()).as(command).startsWith("Usage").doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }

    /** Only the command that is called is looked into; whoever names none must still see all. */
    @Test
    void allCommandsAreNamedWhereNoneIsCalled() {
        List<String> all = COMMANDS.stream()
                .filter(command -> !command.isEmpty() && !command.contains(" "))
                .toList();
        assertThat(Cli.run("--help").out()).contains(all);
        assertThat(Cli.run().err()).contains(all);
        assertThat(Cli.run("plan", "--help").out()).contains("lint").doesNotContain("rectify");
    }

    @Test
    void helpFilesAndMessageFilesHaveTheSameKeys() {
        assertThat(keys("zh")).isEqualTo(keys("en")).hasSizeGreaterThan(30);
        assertThat(Failures.MESSAGES.codes(Lang.ZH)).isEqualTo(Failures.MESSAGES.codes(Lang.EN));
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws Exception {
        SmallCity city = SmallCity.in(temp);
        city.submission("value: 99");
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        for (Path out : List.of(one, two)) {
            Cli.run("assess", city.folder(), "--plans", city.plans(), "--year", "2023", "--out", out.toString());
        }
        for (String file : List.of("index.html", "assessment.json", "report.md", "manifest.json")) {
            assertThat(Files.readAllBytes(one.resolve(file))).as(file).isEqualTo(Files.readAllBytes(two.resolve(file)));
        }
    }

    @Test
    void aFindingIsExplainedAndTwoYearsAreCompared() {
        SmallCity city = SmallCity.in(temp);
        city.submission("value: 99");
        Path early = temp.resolve("early");
        Path late = temp.resolve("late");
        Cli.run("assess", city.folder(), "--plans", city.plans(), "--year", "2022", "--out", early.toString());
        Cli.run("assess", city.folder(), "--plans", city.plans(), "--year", "2023", "--out", late.toString());
        String id = "QUOTA-001/suqian/tutors@321300/2023";
        Cli why = Cli.run("explain", id, "--from", late.toString());
        assertThat(why.code()).isZero();
        assertThat(why.out()).contains("99").contains("100").contains("宿政发〔2022〕1号");
        assertThat(Cli.run("explain", "QUOTA-001/none", "--from", late.toString())
                        .code())
                .isEqualTo(3);
        Cli turned = Cli.run("compare", early.toString(), late.toString(), "--format", "json");
        assertThat(turned.out()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void everyFormatIsPrinted(String format) {
        SmallCity city = SmallCity.in(temp);
        Path file = city.submission("value: 99");
        Cli run = Cli.run("check", file.toString(), "--plans", city.plans(), "--format", format);
        assertThat(run.out()).contains("QUOTA-001/suqian/tutors@321300/2023");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rulesAreListedAndShown() throws Exception {
        JsonNode rules =
                JSON.readTree(Cli.run("rules", "list", "--format", "json").out());
        assertThat(rules.size()).isGreaterThan(80);
        assertThat(Cli.run("rules", "show", "quota-001").out()).contains("Due(").contains("年度任务");
        assertThat(Cli.run("rules", "show", "NOPE-001").code()).isEqualTo(64);
    }

    @Test
    void rulesAreTestedByTheirScenarios() throws Exception {
        Cli run = Cli.run("rules", "test", "--format", "json");
        JsonNode report = JSON.readTree(run.out());
        assertThat(run.code()).isZero();
        assertThat(report.path("scenarios").asInt()).isGreaterThan(500);
        assertThat(report.path("failed").asInt()).isZero();
        report.path("coverage")
                .forEach(rule -> assertThat(rule.path("fired").asBoolean())
                        .as(rule.path("rule").asText())
                        .isTrue());
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("org.plancheck.cli.help", Locale.forLanguageTag(language))
                .keySet());
    }

    /** What needs last year's figures is asked in the same go as what refuses the file. */
    @Test
    void aRefusedFileIsHeldAgainstItsHistoryToo() throws Exception {
        Path file = Files.writeString(temp.resolve("东海县.yaml"), """
                unit: 东海县
                city: 连云港市
                year: 2025
                sequence: 1
                values:
                  - {indicator: 科技辅导员培训人数, value: 980, evidence: {number: 东教〔2025〕1号, date: 去年}}
                """);
        String history = LibraryOptions.home()
                .resolve("examples/lianyungang/submissions")
                .toString();
        Cli alone = Cli.run("check", file.toString());
        Cli beside = Cli.run("check", file.toString(), "--history", history);
        assertThat(alone.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(beside.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(alone.err()).doesNotContain("ASK-003");
        assertThat(beside.err()).contains("ASK-003");
    }
}
