package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small city with one quota of 100: both sides of each line of its score. */
class ScoreCommandTest {
    private static final String SCHEME = """
            id: local
            aboutTolerance: 10
            reconcileTolerance: 5
            changeLimit: 50
            nearDays: 60
            evenPath: true
            proRata: false
            heapedYears: 2
            escalation: {}
            """;

    @TempDir
    private Path root;

    private SmallCity city;

    @BeforeEach
    void found() {
        city = SmallCity.in(root);
        city.write("city/assessment.yaml", """
                title: {zh: 宿迁, en: Suqian}
                plans: [suqian]
                scheme: scheme.yaml
                """);
        scoring("scoring: {}");
    }

    @Test
    void aTargetMetScoresInFull() throws IOException {
        city.submission("value: 100");
        assertThat(bureau().path("totalExact").asText()).isEqualTo("100");
        assertThat(grade()).isEqualTo("excellent");
    }

    @Test
    void whatIsShortEarnsItsPartUpToTheCap() throws IOException {
        city.submission("value: 89");
        assertThat(total()).isEqualTo("89");
        city.submission("value: 90");
        assertThat(total()).isEqualTo("90");
        city.submission("value: 91");
        assertThat(total()).as("the cap").isEqualTo("90");
    }

    @Test
    void belowTheFloorNothingIsEarned() throws IOException {
        city.submission("value: 50");
        assertThat(total()).isEqualTo("50");
        city.submission("value: 49");
        assertThat(total()).isEqualTo("0");
    }

    @Test
    void aGradeBeginsExactlyAtItsPoints() throws IOException {
        city.submission("value: 90");
        assertThat(grade()).isEqualTo("excellent");
        city.submission("value: 89");
        assertThat(grade()).isEqualTo("passed");
        city.submission("value: 70");
        assertThat(grade()).isEqualTo("passed");
        city.submission("value: 69");
        assertThat(grade()).isEqualTo("failed");
    }

    @Test
    void aVetoCapsTheGradeAndNotThePoints() throws IOException {
        scoring("scoring: {vetoes: [{verdict: shortfall, atMost: failed}]}");
        city.submission("value: 90");
        assertThat(total()).isEqualTo("90");
        assertThat(grade()).isEqualTo("failed");
        city.submission("value: 100");
        assertThat(grade()).isEqualTo("excellent");
        scoring("scoring: {vetoes: [{rule: QUOTA-001, item: suqian/tutors, atMost: passed}]}");
        city.submission("value: 90");
        assertThat(grade()).isEqualTo("passed");
    }

    @Test
    void theBonusBeginsAtItsPercentAndEndsAtItsMost() throws IOException {
        scoring("scoring: {bonus: {over: 20, points: 3, max: 2}}");
        city.submission("value: 119");
        assertThat(total()).isEqualTo("100");
        city.submission("value: 120");
        assertThat(total()).isEqualTo("102");
    }

    @Test
    void findingsAreDeductedUpToTheirMost() throws IOException {
        scoring("scoring: {deductions: [{rule: QUOTA-001, points: 0.5, max: 3}]}");
        city.submission("value: 80");
        assertThat(total()).isEqualTo("79.5");
        scoring("scoring: {deductions: [{rule: QUOTA-001, points: 5, max: 3}]}");
        assertThat(total()).isEqualTo("77");
    }

    @Test
    void aTotalIsNeverBelowZero() throws IOException {
        scoring("scoring: {deductions: [{rule: QUOTA-001, points: 90, max: 90}]}");
        city.submission("value: 80");
        assertThat(total()).isEqualTo("0");
    }

    @Test
    void notReportedCountsAsNothingUnlessItIsLeftOut() throws IOException {
        assertThat(total()).isEqualTo("0");
        scoring("scoring: {credits: {not-reported: left-out}}");
        assertThat(bureau().path("total").isNull()).as("nothing counted").isTrue();
        assertThat(bureau().at("/leftOut/NOT_REPORTED").asInt()).isEqualTo(1);
    }

    @Test
    void notApplicableIsLeftOutAndNeitherFullNorNothing() throws IOException {
        city.submission("value: 不适用, note: 机构撤并");
        assertThat(bureau().path("total").isNull()).isTrue();
        assertThat(bureau().path("rank").isNull()).isTrue();
        assertThat(bureau().path("counted").asInt()).isZero();
    }

    @Test
    void aSchemeWithoutScoringHasNoScores() {
        city.write("city/scheme.yaml", SCHEME);
        city.submission("value: 100");
        Cli list = score("list", city.folder());
        assertThat(list.code()).isEqualTo(ExitCode.NOTHING_DUE);
        assertThat(list.out()).contains("没有计分部分");
    }

    @Test
    void mistakesInTheSchemeAreToldAtOnceWithTheirPlaces() {
        scoring("""
                scoring:
                  full: 0
                  weights: {items: {suqian/tutor: -1}, actions: {九(九)9: 1}, kinds: {promise: 1}}
                  credits: {met: left-out, behind: half, waived: 101}
                  partial: {floor: 80, cap: 70}
                  deductions: [{rule: quota, points: 1, max: 1}]
                  vetoes: [{rule: QUOTA-001, verdict: shortfall, atMost: best}]
                  grades:
                    - {id: a, from: 70, name: {zh: 甲, en: a}}
                    - {id: b, from: 70, name: {zh: 乙, en: b}}
                """);
        Cli list = score("list", city.folder(), "--lang", "en");
        assertThat(list.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(list.err()).contains("scheme.yaml:11:9", "suqian/tutors", "九(九)9", "promise", "half", "101");
        assertThat(list.err().lines().filter(line -> line.contains("scheme.yaml:")))
                .hasSize(14);
    }

    @Test
    void anUnknownRuleIsToldWhenTheRunBringsItsRules() {
        scoring("scoring: {deductions: [{rule: QUOTA-801, points: 1, max: 1}]}");
        city.submission("value: 100");
        Cli list = score("list", city.folder(), "--lang", "en");
        assertThat(list.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(list.err()).contains("scheme.yaml:10:31", "QUOTA-801", "did you mean");
    }

    @Test
    void theSumIsExplainedByNameOrAliasFromFolderAndFile() {
        city.submission("value: 80");
        Cli byName = score("explain", "市教育局", city.folder());
        assertThat(byName.code()).isZero();
        assertThat(byName.out()).contains("80 ÷ 100 = 0.8", "100 × 0.8 ÷ 1 = 80");
        Path out = root.resolve("out");
        Cli.run("assess", city.folder(), "--year", "2023", "--plans", city.plans(), "--out", out.toString());
        Cli fromFile = Cli.run("score", "explain", "市教育局", out.toString());
        assertThat(fromFile.out()).isEqualTo(byName.out());
        assertThat(score("explain", "市教育居", city.folder()).err()).contains("教育局");
    }

    @Test
    void whatIfIsWhatTheChangedFigureReallyComesTo() throws IOException {
        city.submission("value: 80");
        JsonNode found = json(score("what-if", "市教育局", city.folder(), "--format", "json"));
        assertThat(found.path("suppositions")).hasSize(2);
        JsonNode closed = found.at("/suppositions/0");
        JsonNode more = found.at("/suppositions/1");
        assertThat(closed.path("kind").asText()).isEqualTo("closed");
        assertThat(closed.path("verdictAfter").asText()).isEqualTo("MET");
        assertThat(more.path("kind").asText()).isEqualTo("more");
        city.submission("value: 81");
        assertThat(more.at("/then/totalExact").asText()).isEqualTo(total());
        city.submission("value: 100");
        assertThat(closed.at("/then/totalExact").asText()).isEqualTo(total());
    }

    @Test
    void whatIfAddsToOneItem() throws IOException {
        city.submission("value: 80");
        JsonNode found =
                json(score("what-if", "市教育局", city.folder(), "--item", "tutors", "--add", "9", "--format", "json"));
        assertThat(found.path("suppositions")).hasSize(1);
        assertThat(found.at("/suppositions/0/then/totalExact").asText()).isEqualTo("89");
        assertThat(found.at("/suppositions/0/gainExact").asText()).isEqualTo("9");
    }

    @Test
    void whatIfFilesWhatNobodyFiled() throws IOException {
        JsonNode found = json(score("what-if", "市教育局", city.folder(), "--format", "json"));
        assertThat(found.path("suppositions")).hasSize(1);
        assertThat(found.at("/suppositions/0/verdictAfter").asText()).isEqualTo("MET");
        assertThat(found.at("/suppositions/0/then/totalExact").asText()).isEqualTo("100");
    }

    @Test
    void whatIfNamesWhatIsMistyped() {
        city.submission("value: 80");
        assertThat(score("what-if", "市教育局", city.folder(), "--item", "tutor").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(score("what-if", "市教育局", city.folder(), "--item", "tutor").err())
                .contains("tutors");
        assertThat(score("what-if", "市教育局", city.folder(), "--add", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(score("what-if", "市教育局", city.folder(), "--item", "tutors", "--add", "many")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    private void scoring(String section) {
        city.write("city/scheme.yaml", SCHEME + section);
    }

    private String total() throws IOException {
        return bureau().path("totalExact").asText();
    }

    private String grade() throws IOException {
        return bureau().at("/grade/id").asText();
    }

    private JsonNode bureau() throws IOException {
        for (JsonNode score :
                json(score("list", city.folder(), "--format", "json")).path("scores")) {
            if (score.path("kind").asText().equals("reporter")) {
                return score;
            }
        }
        throw new AssertionError("the bureau files the quota");
    }

    private static JsonNode json(Cli run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private Cli score(String... args) {
        Stream<String> fixed = Stream.of("--year", "2023", "--plans", city.plans());
        return Cli.run(Stream.concat(Stream.concat(Stream.of("score"), Stream.of(args)), fixed)
                .toArray(String[]::new));
    }
}
