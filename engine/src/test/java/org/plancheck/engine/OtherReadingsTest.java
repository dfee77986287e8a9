package org.plancheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.Request.CheckedUnit;
import org.plancheck.engine.read.InputException;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.OtherVerdict;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Bilingual;

/** Open passages: the scheme's reading decides, and what another reading would turn is marked, from both sides. */
class OtherReadingsTest {
    private static final String PLAN = "plans/town-2021-2025/";
    private static final String TUTORS = """
                id: tutors
                clause: 一(一)1
                marker: 辅导员
                indicator: science-tutors-trained
                comparator: ge
                value: 100
                unit: 人
                measure: flow
                cadence: each-year
                from: {year: 2022, source: issue}
                to: {year: 2025, source: period}
                strength: plain
                scope: city
                responsible: [市教育局]
            """;

    @TempDir
    private Path home;

    private Town town;

    @BeforeEach
    void furnish() {
        town = Town.in(home);
        scheme("");
        head("lower", "until-2023", "from-period", "hoped", "each-county");
    }

    @ParameterizedTest
    @CsvSource({
        "79, SHORTFALL, ",
        "80, SHORTFALL, MET",
        "99, SHORTFALL, MET",
        "100, MET, ",
        "'', NOT_REPORTED, ",
    })
    void whatAnotherReadingWouldTurnIsMarked(String filed, Verdict verdict, Verdict other) {
        tutors("lower: {value: 80}");
        file("市教育局", "科技辅导员培训人数", filed);
        Judgement judged = judged(assess(), "tutors", 2023);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.isFragile()).isEqualTo(other != null);
        assertThat(judged.fragile()).extracting(OtherVerdict::verdict).isEqualTo(listOf(other));
        assertThat(readingSteps(judged)).hasSize(judged.fragile().size());
    }

    @Test
    void theMarkNamesTheReading() {
        tutors("lower: {value: 80}");
        file("市教育局", "科技辅导员培训人数", "80");
        Judgement judged = judged(assess(), "tutors", 2023);
        assertThat(judged.fragile()).singleElement().satisfies(other -> {
            assertThat(other.reading()).isEqualTo("lower");
            assertThat(other.words()).isEqualTo(new Bilingual("读作lower", "read as lower"));
            assertThat(other.light()).isEqualTo(Light.GREEN);
        });
        assertThat(judged.light()).isEqualTo(Light.RED);
        assertThat(readingSteps(judged)).extracting(Step::code).containsExactly("reading.verdict");
    }

    @Test
    void aSchemeMayChooseTheOtherReading() {
        tutors("lower: {value: 80}");
        scheme("readings: [lower]");
        file("市教育局", "科技辅导员培训人数", "80");
        Judgement judged = judged(assess(), "tutors", 2023);
        assertThat(judged.verdict()).isEqualTo(Verdict.MET);
        assertThat(judged.fragile()).singleElement().satisfies(other -> {
            assertThat(other.reading()).isEqualTo("main");
            assertThat(other.words().zh()).isEqualTo("不读作lower");
            assertThat(other.verdict()).isEqualTo(Verdict.SHORTFALL);
        });
    }

    @Test
    void nothingMayBeDueInAnotherReading() {
        tutors("until-2023: {to: {year: 2023, source: text}}");
        file("市教育局", "科技辅导员培训人数", "100");
        Assessment assessment = assess();
        assertThat(judged(assessment, "tutors", 2023).isFragile()).isFalse();
        assertThat(judged(assessment, "tutors", 2024).fragile())
                .containsExactly(new OtherVerdict(
                        "until-2023", new Bilingual("读作until-2023", "read as until-2023"), null, null));
        assertThat(assessment.dueOtherwise()).isEmpty();
    }

    @Test
    void moreMayBeDueInAnotherReading() {
        tutors("from-period: {from: {year: 2021, source: period}}");
        file("市教育局", "科技辅导员培训人数", "100");
        Assessment assessment = assess();
        assertThat(assessment.judgements()).noneMatch(Judgement::isFragile);
        assertThat(assessment.dueOtherwise()).singleElement().satisfies(other -> {
            assertThat(other.due().key()).isEqualTo("town-2021-2025/tutors@320100/2021");
            assertThat(other.verdict()).isEqualTo(Verdict.NOT_REPORTED);
            assertThat(other.reading()).isEqualTo("from-period");
        });
    }

    @Test
    void aLightThatTurnsIsMarkedToo() {
        tutors("hoped: {strength: aspirational}");
        file("市教育局", "科技辅导员培训人数", "99");
        Judgement judged = judged(assess(), "tutors", 2023);
        assertThat(judged.light()).isEqualTo(Light.RED);
        assertThat(judged.fragile()).singleElement().satisfies(other -> {
            assertThat(other.verdict()).isEqualTo(Verdict.SHORTFALL);
            assertThat(other.light()).isEqualTo(Light.YELLOW);
        });
        assertThat(readingSteps(judged)).extracting(Step::code).containsExactly("reading.light");
    }

    @Test
    void aCityMayBeRolledUpInAnotherReading() {
        town.write(PLAN + "commitments.yaml", """
                commitments:
                  - id: coverage
                    clause: 一(一)1
                    marker: 覆盖
                    indicator: science-activity-coverage
                    comparator: ge
                    value: 80
                    unit: "%"
                    measure: share
                    cadence: each-year
                    from: {year: 2023, source: text}
                    strength: plain
                    scope: city
                    responsible: [市科协]
                    readings:
                      each-county: {scope: each-county}
                """);
        file("市科协", "科普活动覆盖县域常住人口比例", "90");
        file("玄武区", "科普活动覆盖县域常住人口比例", "70");
        Assessment assessment = assess();
        assertThat(judged(assessment, "coverage", 2023).fragile())
                .extracting(OtherVerdict::verdict)
                .containsExactly(Verdict.SHORTFALL);
        assertThat(assessment.dueOtherwise())
                .filteredOn(other -> other.due().jurisdiction().code().equals("320102")
                        && other.due().year() == 2023)
                .extracting(other -> other.verdict())
                .containsExactly(Verdict.SHORTFALL);
    }

    @Test
    void aWaivedVerdictIsWaivedInEveryReading() {
        tutors("lower: {value: 80}");
        file("市教育局", "科技辅导员培训人数", "80");
        town.write("city/waivers/w.yaml", """
                waivers:
                  - {item: town-2021-2025/tutors, jurisdiction: "320100", years: [2023], reason: 灾情, approval: 1号, expires: 2030-01-01}
                """);
        Judgement judged = judged(assess(), "tutors", 2023);
        assertThat(judged.verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(judged.isFragile()).isFalse();
    }

    @Test
    void aSelfCheckMarksAsTheCityDoes() {
        tutors("lower: {value: 80}");
        file("市教育局", "科技辅导员培训人数", "80");
        Judgement own = judged(assess(Optional.of(new CheckedUnit("education", "320100", false))), "tutors", 2023);
        assertThat(own).isEqualTo(judged(assess(), "tutors", 2023));
        assertThat(own.isFragile()).isTrue();
    }

    @Test
    void aSchemeChoosesWhatThereIsAndOneWayForEachEntry() {
        tutors("lower: {value: 80}", "hoped: {strength: aspirational}");
        scheme("readings: [lower, hoped, nothing]");
        assertThat(mistakes())
                .containsExactly(
                        "scheme.yaml:11:11 readings: The readings \"lower\" and \"hoped\" both change"
                                + " town-2021-2025/tutors and cannot be chosen together. Keep one of them.",
                        "scheme.yaml:11:11 readings: There is no reading \"nothing\". Known: each-county, from-period,"
                                + " hoped, lower, until-2023. Use one of them, or add it under readings in plan.yaml.");
    }

    @Test
    void mistakesOfAReadingAreToldOnceAtTheirPlace() {
        tutors(
                "lower: {value: eighty, marker: 其他}",
                "nothing: {value: 80}",
                "hoped:",
                "until-2023: {cadence: by-deadline}",
                "from-period: {surprise: 1}");
        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        PLAN
                                + "commitments.yaml:17:38 commitments[1].readings.lower.marker: A reading cannot change marker:"
                                + " it says how a promise is meant, not which passage it is or who answers. Remove the"
                                + " key; another promise is an entry of its own.",
                        PLAN + "commitments.yaml:17:22 commitments[1].readings.lower.value: \"value\" has the value"
                                + " \"eighty\", which is no number. Write digits only, such as 15.5, without a unit and"
                                + " with 万 multiplied out.",
                        PLAN + "commitments.yaml:17:22 commitments[1].readings.lower.value: value is needed here, and"
                                + " neither low nor high (except for a range).",
                        PLAN
                                + "commitments.yaml:18:16 commitments[1].readings.nothing: There is no reading \"nothing\"."
                                + " Known: lower, until-2023, from-period, hoped, each-county. Use one of them, or add it"
                                + " under readings in plan.yaml.",
                        PLAN
                                + "commitments.yaml:19:13 commitments[1].readings.hoped: The reading \"hoped\" says nothing"
                                + " that differs from the entry. Say what differs, or remove it.",
                        PLAN + "commitments.yaml:20:19 commitments[1].readings.until-2023: a by-deadline item needs a"
                                + " deadline, any other item has none.",
                        PLAN + "commitments.yaml:21:31 commitments[1].readings.from-period.surprise: unknown key"
                                + " \"surprise\". Allowed here: " + "against, also, among, byYear, cadence, clause,"
                                + " comparator, deadline, every, from, high, id, indicator, low, marker, measure, minus,"
                                + " note, occurrence, partOf, per, readings, reporter, responsible, scope, strength, to,"
                                + " unit, value, where, window.");
    }

    @Test
    void aReadingIsAMappingWithoutReadingsOfItsOwn() {
        tutors("lower: 80", "hoped: {readings: {hoped: {value: 1}}}");
        assertThat(mistakes()).hasSize(2);
        assertThat(mistakes().get(0)).contains("commitments.yaml:17:14 commitments[1].readings.lower");
        assertThat(mistakes().get(1)).contains("commitments.yaml:18:", "readings.hoped.readings");
    }

    @Test
    void aReadingOfADutyIsReadToo() {
        town.write(PLAN + "commitments.yaml", "commitments: []\n");
        town.write(PLAN + "duties.yaml", """
                duties:
                  - id: contest
                    clause: 一(一)1
                    marker: 竞赛
                    summary: {zh: 竞赛, en: Contest}
                    kind: event
                    cadence: standing
                    from: {year: 2021, source: period}
                    strength: plain
                    scope: city
                    responsible: [市教育局]
                    evidence: {zh: 通知, en: Notice}
                    readings:
                      lower: {cadence: each-year, from: {year: 2023, source: text}}
                """);
        file("市教育局", "科技辅导员培训人数", "1");
        assertThat(judged(assess(), "contest", 2023).fragile())
                .extracting(OtherVerdict::verdict)
                .containsExactly(Verdict.NOT_REPORTED);
    }

    @Test
    void noReadingIsCalledAsThePlansOwnOrTwice() {
        head("main", "lower", "lower");
        tutors();
        assertThat(mistakes()).hasSize(2);
        assertThat(mistakes().get(0)).contains("plan.yaml:11:", "\"main\"");
        assertThat(mistakes().get(1)).contains("plan.yaml:13:", "\"lower\"");
    }

    private static List<Verdict> listOf(Verdict verdict) {
        return verdict == null ? List.of() : List.of(verdict);
    }

    private static List<Step> readingSteps(Judgement judged) {
        return judged.steps().stream()
                .filter(step -> step.code().startsWith("reading."))
                .toList();
    }

    private void head(String... readings) {
        StringBuilder text = new StringBuilder("readings:\n");
        for (String id : readings) {
            text.append("  - {id: %1$s, words: {zh: 读作%1$s, en: read as %1$s}, instead: {zh: 不读作%1$s, en: not %1$s}}\n"
                    .formatted(id));
        }
        town.plan("town-2021-2025", "320100", text.toString(), "commitments: []\n");
    }

    private void tutors(String... readings) {
        StringBuilder text = new StringBuilder("commitments:\n  - ");
        text.append(TUTORS.strip().replaceAll("\n *", "\n    ")).append('\n');
        if (readings.length > 0) {
            text.append("    readings:\n");
            Stream.of(readings)
                    .forEach(reading -> text.append("      ").append(reading).append('\n'));
        }
        town.write(PLAN + "commitments.yaml", text.toString());
    }

    private void scheme(String more) {
        town.office("town-2021-2025", more);
    }

    private void file(String unit, String indicator, String value) {
        town.file("南京市", unit, indicator, value);
    }

    private Assessment assess() {
        return assess(Optional.empty());
    }

    private Assessment assess(Optional<CheckedUnit> unit) {
        return town.assess(unit.isPresent() ? 2023 : 2024, unit);
    }

    private List<String> mistakes() {
        InputException refused = catchThrowableOfType(InputException.class, this::assess);
        return refused.problems().stream().map(Bilingual::en).toList();
    }

    private static Judgement judged(Assessment assessment, String item, int year) {
        return Town.judged(assessment, "town-2021-2025/" + item + "@320100/" + year);
    }
}
