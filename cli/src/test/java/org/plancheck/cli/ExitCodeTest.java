package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each exit code of both commands, brought about by data on either side of the line. */
class ExitCodeTest {
    @TempDir
    Path temp;

    private SmallCity city;

    @BeforeEach
    void city() {
        city = SmallCity.in(temp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 101 | firm | 0",
                "value: 100 | firm | 0",
                "value: 99 | firm | 2",
                "value: 99 | plain | 2",
                "value: 99 | aspirational | 1",
                "value: | firm | 2",
                "value: -5 | firm | 2",
                "value: 约100 | firm | 2",
                "value: '-' | firm | 2",
                "value: '-', note: 机构撤并 | firm | 0",
                "valu: 100 | firm | 3",
            })
    void checkIsAGate(String value, String strength, int code) {
        city.commitment("strength: " + strength);
        Cli run = Cli.run("check", city.submission(value).toString(), "--plans", city.plans());
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 99 |  | 0",
                "value: 99 | shortfall | 2",
                "value: 100 | shortfall | 0",
                "value: 100 | soft | 0",
                "valu: 100 |  | 3",
            })
    void assessIsAJobUnlessAskedToFail(String value, String failOn, int code) {
        city.submission(value);
        Path out = temp.resolve("report");
        String[] args = {
            "assess",
            city.folder(),
            "--plans",
            city.plans(),
            "--year",
            "2023",
            "--out",
            out.toString(),
            "--fail-on=" + failOn
        };
        Cli run = Cli.run(failOn == null ? Arrays.copyOf(args, args.length - 1) : args);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(out.resolve("index.html")).exists();
        assertThat(out.resolve("assessment.json")).exists();
        assertThat(out.resolve("report.md")).exists();
    }

    /** 300 by 2023, added up from 2021: earlier years count against the checked file only where they were given. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 100 | | | 0",
                "value: | | | 2",
                "value: 100 | value: 100 | value: 100 | 0",
                "value: 100 | | value: 100 | 2",
                "value: 100 | value: | value: 100 | 2",
                "value: 99 | value: 100 | value: 100 | 2",
            })
    void earlierYearsAreNoFaultOfTheCheckedFileUnlessGiven(String value, String first, String second, int code) {
        city.sum();
        if (first != null) {
            city.submission("history", 2021, first);
        }
        if (second != null) {
            city.submission("history", 2022, second);
        }
        Path file = city.submission("city/submissions", 2023, value);
        boolean given = second != null;
        String[] args = {
            "check",
            file.toString(),
            "--plans",
            city.plans(),
            "--history",
            city.path("history").toString()
        };
        Cli run = Cli.run(given ? args : Arrays.copyOf(args, 4));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.out().contains("需历年数据")).isEqualTo(first == null);
    }

    @Test
    void aHistoryThatHoldsNothingOfTheUnitIsAGap() throws Exception {
        city.sum();
        Path file = city.submission("city/submissions", 2023, "value: 100");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Cli run = Cli.run("check", file.toString(), "--plans", city.plans(), "--history", empty.toString());
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).contains("2021, 2022").doesNotContain("2021, 2022, 2023");
    }

    @Test
    void nothingDueIsAnError() {
        city.submission("value: 100");
        Path out = temp.resolve("report");
        Cli run = Cli.run("assess", city.folder(), "--plans", city.plans(), "--year", "2020", "--out", out.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(out).doesNotExist();
    }

    @Test
    void aCheckThatDecidesNothingIsNoPass() {
        Cli run = Cli.run("check", city.submission("value: 100").toString(), "--plans", city.plans(), "--year", "2022");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("2022");
    }

    @Test
    void aYearAfterThePlanHasNoVerdictsOfItsOwn() {
        city.submission("value: 100");
        Cli run = Cli.run(
                "assess",
                city.folder(),
                "--plans",
                city.plans(),
                "--year",
                "2026",
                "--out",
                temp.resolve("report").toString());
        assertThat(run.code()).isEqualTo(4);
    }

    /** Another city's analyst may be at work while ours files; what a run does not rest on does not hold it. */
    @Test
    void aMistakeInAPlanCountsWhereThePlanIsNeeded() throws Exception {
        Path file = city.submission("value: 100");
        Path alone = city.submission("alone", 2023, "value: 100");
        Path out = temp.resolve("report");
        String[] assess = {"assess", city.folder(), "--plans", city.plans(), "--year", "2023", "--out", out.toString()};
        city.otherPlan("320100", "duties: 7\n");
        for (Path one : List.of(file, alone)) {
            assertThat(Cli.run("check", one.toString(), "--plans", city.plans()).code())
                    .isZero();
        }
        assertThat(Cli.run(assess).code()).isZero();
        String inputs = Files.readString(out.resolve("assessment.json"));
        assertThat(inputs).contains("suqian/commitments.yaml").doesNotContain("other/", "nanjing-2021-2025/");
        assertThat(Cli.run("plan", "show", "other", "--plans", city.plans()).code())
                .isEqualTo(3);
        assertThat(Cli.run("plan", "list", "--plans", city.plans()).err()).contains("other/duties.yaml:1");
        city.otherPlan("321300", "duties: 7\n");
        // A folder names its plans; a file alone is held against every plan of its city.
        assertThat(Cli.run("check", file.toString(), "--plans", city.plans()).code())
                .isZero();
        Cli refused = Cli.run("check", alone.toString(), "--plans", city.plans());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("other/duties.yaml:1").doesNotContain("\tat ");
    }

    @Test
    void aBrokenRuleIsNamedWithItsLine() {
        rule("when\n    $due : Due( nonsense == 1 )\nthen\nend");
        Cli run = check();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("LOCAL-001/rule.drl:10");
    }

    @Test
    void aThrowingRuleEndsWithSeventyAndIsNamed() {
        rule("when\n    $due : Due( reached )\nthen\n    throw new IllegalStateException(\"boom\");\nend");
        Cli run = check();
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out()).contains("LOCAL-001").contains("boom");
    }

    @Test
    void mistypedCommandsEndWithSixtyFour() {
        assertThat(Cli.run("asses").code()).isEqualTo(64);
        assertThat(Cli.run().code()).isEqualTo(64);
        assertThat(Cli.run("assess", city.folder(), "--plans", city.plans()).code())
                .isEqualTo(64);
        assertThat(Cli.run("assess", temp.toString(), "--year", "2023").code()).isEqualTo(64);
        assertThat(Cli.run("check", "no-such-file.yaml").code()).isEqualTo(64);
        assertThat(Cli.run("plan", "show", "atlantis").code()).isEqualTo(64);
    }

    @Test
    void aFolderThatIsNoReportIsNeverReplaced() throws Exception {
        city.submission("value: 100");
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        Cli run = Cli.run("assess", city.folder(), "--plans", city.plans(), "--year", "2023", "--out", mine.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(mine.resolve("letter.txt")).hasContent("mine");
        assertThat(Files.list(mine)).hasSize(1);
    }

    private Cli check() {
        return Cli.run(
                "check",
                city.submission("value: 100").toString(),
                "--plans",
                city.plans(),
                "--rules",
                temp.resolve("rules").toString());
    }

    private void rule(String body) {
        city.write("rules/LOCAL-001/rule.yaml", """
                id: LOCAL-001
                version: 1
                status: active
                severity: note
                title: {zh: 本地, en: local}
                message: {zh: 本地, en: local}
                remedy: {zh: 无, en: none}
                rationale: {zh: 试, en: try}
                reference: docs/rule-facts.md
                """);
        city.write("rules/LOCAL-001/rule.drl", """
                package local;

                import org.plancheck.model.judging.Due;
                import org.plancheck.model.judging.Ruling;

                global Ruling ruling;

                rule "LOCAL-001"
                """ + body + "\n");
    }
}
