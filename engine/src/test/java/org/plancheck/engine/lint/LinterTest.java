package org.plancheck.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.lint.LintFinding;

/** Each kind of contradiction, from both sides of its line. */
class LinterTest {
    private static final String FROM_TEXT_2021 = "{year: 2021, source: text}";

    @TempDir
    private Path root;

    private LintHome home;

    @BeforeEach
    void furnish() {
        home = new LintHome(root);
    }

    @Test
    void aSoundPlanIsLeftAlone() {
        home.commitment("tutors").share("rate", "value", "15").duty("event").baseline(2020, "10", "320100");
        assertThat(home.found()).isEmpty();
        assertThat(home.report(null).plans().get(0).checked()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2025, 2025, ERROR first-year.outside c",
        "2021, 2025, 2025, ",
        "2021, 2026, 2025, ERROR last-year.outside c",
        "2021, 2026, 2026, ERROR deadline.outside c",
        "2021, 2021, 2021, ",
    })
    void yearsLieWithinThePeriod(int from, int to, int deadline, String expected) {
        home.byEnd(
                "c",
                "from",
                "{year: %d, source: text}".formatted(from),
                "to",
                "{year: %d, source: text}".formatted(to),
                "deadline",
                String.valueOf(deadline));
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, period, ",
        "2022, period, ERROR year.not-period d",
        "2022, issue, ",
        "2023, issue, ERROR year.not-issue d",
        "2023, text, ",
    })
    void yearsComeFromWhereTheyAreSaidTo(int year, String source, String expected) {
        home.duty("d", "from", "{year: %d, source: %s}".formatted(year, source));
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aYearOfIssueNeedsADateOfIssue() {
        home.head("issued", "").commitment("c").duty("d");
        assertThat(home.found()).containsExactly("ERROR year.no-issue-date c");
    }

    @Test
    void whatIsDueEachYearBeginsWithTheIssue() {
        home.commitment("early", "from", "{year: 2021, source: period}", "indicator", "bases", "unit", "个")
                .commitment("by-text", "from", FROM_TEXT_2021)
                .duty("early-duty", "kind", "annual-event", "cadence", "each-year")
                .duty("undated");
        assertThat(home.found()).containsExactly("ERROR year.before-issue early", "ERROR year.before-issue early-duty");
    }

    @Test
    void aPassageBelongsToOneEntry() {
        home.task("一(一)2", "市科协")
                .duty("a", "marker", "举办")
                .duty("elsewhere", "marker", "举办", "clause", "一(一)2")
                .duty("b", "marker", "举办")
                .duty("once", "marker", "开展", "occurrence", "1")
                .duty("again", "marker", "开展", "occurrence", "2")
                .duty("twice", "marker", "开展", "occurrence", "2")
                .duty("which", "marker", "开展");
        assertThat(home.found())
                .containsExactly("ERROR marker.twice b", "ERROR marker.twice twice", "ERROR marker.twice which");
        LintFinding first = home.report(null).findings().get(0);
        assertThat(first.place()).isEqualTo("plans/p/duties.yaml:4");
        assertThat(first.args()).containsEntry("other", "plans/p/duties.yaml:2").containsEntry("marker", "举办");
    }

    @Test
    void aBaselineClaimsItsPassageToo() {
        home.baseline(2020, "10", "320100").duty("d", "clause", "一¶2", "marker", "基期0", "responsible", "[市科协]");
        assertThat(home.found()).containsExactly("ERROR marker.twice d");
    }

    @Test
    void somebodyAnswers() {
        home.task("一(一)3", "")
                .action("二")
                .duty("forgotten", "clause", "一(一)2")
                .duty("named", "clause", "一(一)2", "responsible", "[市科协]")
                .duty("filed", "clause", "一(一)2", "reporter", "市科协")
                .duty("goal", "clause", "二(一)¶1")
                .duty("unlisted", "clause", "一(一)3")
                .duty("unlisted-too", "clause", "一(一)3");
        assertThat(home.found()).containsExactly("WARNING owner.none forgotten", "NOTE owner.office");
        assertThat(home.report(null).findings().get(1).args())
                .containsEntry("items", 3)
                .containsEntry("clauses", "二(一)¶1、一(一)3");
    }

    @Test
    void allTogetherIsNobody() {
        home.task("一(一)2", "各成员单位")
                .duty("together", "clause", "一(一)2")
                .duty("each-on-its-own", "clause", "一(一)2", "scope", "each-county")
                .duty("led", "clause", "一(一)2", "reporter", "市科协")
                .duty("with-one", "responsible", "[各成员单位, 市科协]");
        assertThat(home.found()).containsExactly("NOTE owner.collective together");
    }

    @Test
    void annualEventsAreDueEachYear() {
        String issue = "{year: 2022, source: issue}";
        home.duty("festival", "kind", "annual-event")
                .duty("week", "kind", "annual-event", "cadence", "each-year", "from", issue)
                .duty("contest", "cadence", "each-year", "from", issue)
                .duty("once")
                .duty("award", "kind", "award", "cadence", "each-year", "from", issue);
        assertThat(home.found())
                .containsExactly("ERROR duty.not-each-year festival", "WARNING duty.annual-event contest");
    }

    @Test
    void anotherReadingChangesSomething() {
        String words = "words: {zh: 甲, en: a}, instead: {zh: 乙, en: b}}";
        home.head("readings", "[{id: same, " + words + ", {id: lower, " + words + ", {id: unused, " + words + "]")
                .commitment("c", "readings", "{same: {value: 100}, lower: {value: 99}}");
        assertThat(home.found()).containsExactly("NOTE reading.same c", "NOTE reading.unused");
    }

    @Test
    void anIndicatorIsCountedOneWay() {
        home.commitment("a", "measure", "each-unit", "scope", "each-school", "unit", "名")
                .commitment("b", "measure", "each-unit", "scope", "each-school", "unit", "人")
                .commitment("c", "measure", "each-unit", "scope", "each-school", "unit", "所")
                .commitment("d", "indicator", "bases", "unit", "个")
                .commitment("e", "indicator", "bases", "unit", "所", "measure", "stock");
        assertThat(home.found()).containsExactly("ERROR indicator.units c", "WARNING indicator.measures e");
    }

    @Test
    void plansCountTheirIndicatorsAlike() {
        home.commitment("a");
        home.write("plans/q/plan.yaml", """
                {id: q, title: 规划, titleEn: Plan, issuer: 市政府, issued: 2022-01-01, from: 2021, to: 2025,
                 periodSource: title, jurisdiction: "320100"}
                """);
        home.write("plans/q/tasks.yaml", "tasks: []\n");
        home.write("plans/q/duties.yaml", "duties: []\n");
        home.write("plans/q/commitments.yaml", """
                commitments:
                  - {id: other, clause: 一(一)1, marker: 人, indicator: tutors, comparator: ge, value: 5, unit: 人,
                     measure: stock, cadence: standing, strength: plain, scope: city}
                """);
        assertThat(home.report(null).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("indicator.measures");
            assertThat(finding.args())
                    .containsEntry("other", "q/other")
                    .containsEntry("measure", "flow")
                    .containsEntry("otherMeasure", "stock");
        });
    }

    @Test
    void thePromiseHasOneFigure() {
        home.commitment("a")
                .commitment("same")
                .commitment("differs", "value", "101")
                .commitment("city-level", "value", "90", "scope", "city-level")
                .commitment("limit", "comparator", "le", "value", "900")
                .commitment("later", "value", "90", "from", "{year: 2023, source: text}");
        assertThat(home.found()).containsExactly("ERROR promise.differs differs");
        assertThat(home.report(null).findings().get(0).args())
                .containsEntry("value", "≥101人")
                .containsEntry("otherValue", "≥100人");
    }

    @ParameterizedTest
    @CsvSource({
        "ge, 13, 15, false",
        "ge, 13, 13, false",
        "ge, 13, 12, true",
        "le, 13, 12, false",
        "le, 13, 15, true",
    })
    void aHopeReachesFurther(String comparator, String assured, String hope, boolean contradicts) {
        home.share("assured", "comparator", comparator, "value", assured, "strength", "firm")
                .share("hope", "comparator", comparator, "value", hope, "strength", "aspirational");
        assertThat(home.found()).isEqualTo(contradicts ? List.of("ERROR promise.differs hope") : List.of());
    }

    @Test
    void rangesDifferByEitherEnd() {
        String[] low = {"comparator", "range", "value", "", "low", "60", "high", "80"};
        String[] high = {"comparator", "range", "value", "", "low", "60", "high", "81"};
        home.commitment("a", low).commitment("b", low);
        assertThat(home.found()).isEmpty();
        home.commitment("c", high);
        assertThat(home.found()).containsExactly("ERROR promise.differs c");
    }

    @Test
    void figuresCompareAcrossUnits() {
        home.commitment("a", "indicator", "funds", "unit", "万元", "value", "5")
                .commitment("b", "indicator", "funds", "unit", "元", "value", "50000");
        assertThat(home.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ge, 20, 20, false", "ge, 20, 19, true", "ge, 20, 21, false", "le, 20, 21, true", "le, 20, 19, false"})
    void laterDoesNotAskForLess(String comparator, String early, String late, boolean contradicts) {
        home.share("late", "comparator", comparator, "value", late)
                .share(
                        "early",
                        "comparator",
                        comparator,
                        "value",
                        early,
                        "deadline",
                        "2023",
                        "to",
                        "{year: 2023, source: text}");
        assertThat(home.found()).isEqualTo(contradicts ? List.of("WARNING path.eases late") : List.of());
    }

    @Test
    void sumsAreStagesOnlyFromTheSameYearAndTheirLimitsGrow() {
        home.byEnd("early", "deadline", "2023", "to", "{year: 2023, source: text}")
                .byEnd("less", "value", "90")
                .byEnd("from-later", "value", "90", "from", "{year: 2022, source: text}")
                .byEnd("limit-early", "comparator", "le", "deadline", "2023", "to", "{year: 2023, source: text}")
                .byEnd("limit-late", "comparator", "le", "value", "150");
        assertThat(home.found()).containsExactly("WARNING path.eases less");
    }

    @ParameterizedTest
    @CsvSource({
        "ge, 500, ",
        "ge, 501, WARNING quota.short sum",
        "ge, 499, NOTE quota.above sum",
        "gt, 500, WARNING quota.short sum",
        "gt, 499, NOTE quota.above sum",
        "le, 500, ",
        "le, 499, ERROR quota.over sum",
        "lt, 500, ERROR quota.over sum",
    })
    void quotasOfFiveYearsComeToTheSum(String comparator, String sum, String expected) {
        home.commitment("quota").byEnd("sum", "comparator", comparator, "value", sum);
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void yearsThatTheTextLeavesOutDoNotCount() {
        home.commitment("quota", "from", "{year: 2022, source: text}").byEnd("sum", "value", "401");
        assertThat(home.report(null).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("quota.short");
            assertThat(finding.args()).containsEntry("years", 4).containsEntry("total", "400人");
        });
    }

    @Test
    void limitsAndRangesOfQuotasAreReadForWhatTheyAllow() {
        home.commitment("limit", "comparator", "le")
                .byEnd("sum", "value", "501")
                .byEnd("low", "value", "501");
        assertThat(home.found()).containsExactly("ERROR quota.limit-short sum", "ERROR quota.limit-short low");
        LintHome ranges = new LintHome(root);
        ranges.commitment("range", "comparator", "range", "value", "", "low", "60", "high", "100")
                .byEnd("reachable", "value", "500");
        assertThat(ranges.found()).isEmpty();
        ranges.byEnd("short", "value", "501", "scope", "city-level")
                .commitment(
                        "alike", "comparator", "range", "value", "", "low", "60", "high", "100", "scope", "city-level");
        assertThat(ranges.found()).containsExactly("WARNING quota.short short");
    }

    @Test
    void quotasOfAnotherScopeOrIndicatorDoNotCount() {
        home.commitment("quota", "scope", "city-level")
                .commitment("other", "indicator", "bases", "unit", "个")
                .byEnd("sum", "value", "9000");
        assertThat(home.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ge, 100, ge, 100, false",
        "ge, 100, ge, 101, true",
        "le, 100, ge, 100, false",
        "lt, 100, ge, 100, true",
        "ge, 100, le, 900, false",
    })
    void aPartFitsIntoItsWhole(String of, String whole, String is, String part, boolean contradicts) {
        home.commitment("whole", "comparator", of, "value", whole)
                .commitment("part", "comparator", is, "value", part, "partOf", "whole");
        assertThat(home.found()).isEqualTo(contradicts ? List.of("ERROR part.larger part") : List.of());
    }

    @Test
    void aPartFitsIntoTheHighEndOfARangeAndAlongAChain() {
        home.commitment("whole", "comparator", "range", "value", "", "low", "60", "high", "80")
                .commitment("part", "value", "80", "partOf", "whole")
                .commitment("part-of-part", "value", "81", "partOf", "part");
        assertThat(home.found()).containsExactly("ERROR part.larger part-of-part");
    }

    @Test
    void aPartIsComparableWithItsWhole() {
        home.commitment("whole")
                .commitment("unit", "indicator", "bases", "unit", "个", "partOf", "whole", "value", "900")
                .byEnd("cadence", "partOf", "whole", "value", "10")
                .commitment("measure", "measure", "event", "partOf", "whole", "value", "10")
                .commitment("scope", "scope", "city-level", "partOf", "whole", "value", "10")
                .commitment("years", "from", "{year: 2023, source: text}", "partOf", "whole", "value", "10");
        assertThat(home.found())
                .containsExactly(
                        "ERROR part.not-comparable unit",
                        "ERROR part.not-comparable cadence",
                        "ERROR part.not-comparable measure",
                        "ERROR part.not-comparable scope",
                        "WARNING part.years cadence",
                        "WARNING indicator.measures measure",
                        "WARNING part.years years");
    }

    @Test
    void nothingIsAPartOfItself() {
        home.commitment("a", "partOf", "b")
                .commitment("b", "partOf", "c")
                .commitment("c", "partOf", "a")
                .commitment("d", "partOf", "a");
        assertThat(home.report(null).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("part.circle");
            assertThat(finding.args()).containsEntry("items", "a → b → c");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ge, 14.9, ",
        "ge, 15, WARNING baseline.reached c",
        "ge, 15.1, WARNING path.backwards c",
        "gt, 15, ",
        "gt, 15.1, WARNING path.backwards c",
        "le, 20, ",
        "le, 10, ",
    })
    void theTargetLiesAheadOfTheBaseline(String comparator, String base, String expected) {
        home.baseline(2015, "99", "320100")
                .baseline(2020, base, "320100")
                .baseline(2020, "99", "320102")
                .baseline(2025, "99", "320100")
                .share("c", "comparator", comparator, "value", "15");
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void relativeFiguresAreComparedWithNothingButTheirBase() {
        home.baseline(2020, "10", "320100")
                .share("own", "value", "15")
                .share(
                        "more",
                        "value",
                        "5",
                        "unit",
                        "个百分点",
                        "against",
                        "{figure: baseline, change: amount, year: 2020}")
                .share("third", "value", "3", "unit", "位", "against", "{figure: siblings}")
                .share(
                        "above",
                        "comparator",
                        "gt",
                        "value",
                        "0",
                        "unit",
                        "个百分点",
                        "against",
                        "{figure: parent, change: amount}");
        assertThat(home.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, ",
        "2019, NOTE base.not-printed c",
    })
    void aBaseThatThePlanDoesNotPrintIsNoted(int year, String expected) {
        home.baseline(2020, "10", "320100")
                .share(
                        "c",
                        "value",
                        "5",
                        "unit",
                        "个百分点",
                        "against",
                        "{figure: baseline, change: amount, year: " + year + "}");
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 25, ",
        "20, 20, ",
        "20, 100, ",
        "25, 24, WARNING milestone.backwards c",
        "20, 101, WARNING milestone.backwards c",
    })
    void milestonesLeadOn(String early, String late, String expected) {
        home.byEnd("c", "byYear", "{2023: %s, 2024: %s}".formatted(early, late));
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "every, 4, ",
        "every, 5, ERROR span.never-due c",
        "window, 4, ",
        "window, 5, ERROR span.never-due c",
    })
    void yearsLookedAtTogetherFitTheItem(String key, String years, String expected) {
        home.commitment("c", key, years);
        assertThat(home.found()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aQuotaWithItsOwnYearsAddsUpYearByYear() {
        home.commitment("quota", "byYear", "{2022: 50, 2023: 50}").byEnd("sum", "value", "401");
        assertThat(home.found()).containsExactly("WARNING quota.short sum");
    }

    @Test
    void aTaskWithoutItemsIsNoted() {
        home.task("一(一)2", "市科协").duty("d");
        assertThat(home.report(null).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place() + " " + finding.code())
                        .isEqualTo("plans/p/tasks.yaml:3 task.empty"));
    }

    @Test
    void itemsUnderNoActionAreNotedOnce() {
        home.duty("under")
                .duty("goal", "clause", "二(三)¶1", "responsible", "[市科协]")
                .duty("again", "clause", "二(三)¶1", "responsible", "[市科协]")
                .commitment("other", "clause", "二(四)1", "responsible", "[市科协]");
        assertThat(home.report(null).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place() + " " + finding.code()).isEqualTo("plans/p/plan.yaml action.none");
            assertThat(finding.args()).containsEntry("items", 3).containsEntry("clauses", "二(四)1、二(三)¶1");
        });
        home.action("二");
        assertThat(home.found()).isEmpty();
    }
}
