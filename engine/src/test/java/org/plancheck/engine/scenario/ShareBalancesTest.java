package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.Request;
import org.plancheck.engine.allocating.ShareBalances;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.allocating.ShareBalance;
import org.plancheck.model.allocating.ShareBalance.IdleShare;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;

/** A hundred people a year, shared out to three counties. */
class ShareBalancesTest {
    private static final RuleBook RULES = RuleBook.load(List.of());

    @ParameterizedTest
    @CsvSource({"50, BALANCED, 0, 0", "49, UNDER, -1, -1", "55, OVER, 5, 5"})
    void sharesAreHeldAgainstTheTarget(int third, ShareBalance.State state, String difference, String percent) {
        ShareBalance balance =
                yearly("甲县: 60, 乙县: 40, 丙县: 40", "甲县: {2023: 30}, 乙县: {2023: 20}, 丙县: {2023: %d}", third);
        assertThat(balance.target()).isEqualTo(Quantity.of(100));
        assertThat(balance.state()).isEqualTo(state);
        assertThat(balance.difference()).isEqualTo(Quantity.of(difference));
        assertThat(balance.differencePercent()).isEqualTo(Quantity.of(percent));
    }

    @Test
    void theLargestGapsCloseTheCitysGapFirst() {
        // The city lacks 30: counties lack 5, 20 and 15, and the second needs to add only what is left.
        ShareBalance balance = yearly("甲县: 25, 乙县: 15, 丙县: 30", "甲县: {2023: 30}, 乙县: {2023: 35}, 丙县: {2023: %d}", 45);
        assertThat(balance.cityGap()).isEqualTo(Quantity.of(30));
        assertThat(balance.closings())
                .extracting(c -> c.county().county().name().zh(), c -> c.closes(), c -> c.remains())
                .containsExactly(
                        tuple("乙县", Quantity.of(20), Quantity.of(10)),
                        tuple("丙县", Quantity.of(10), Quantity.ZERO),
                        tuple("甲县", Quantity.ZERO, Quantity.ZERO));
        assertThat(balance.remaining()).isEqualTo(Quantity.ZERO);
        assertThat(balance.isBroken()).isFalse();
        assertThat(balance.isLoose()).isTrue();
    }

    @Test
    void whatRemainsIsToldWhereSharesAreTooSmall() {
        ShareBalance balance = yearly("甲县: 20, 乙县: 30, 丙县: 40", "甲县: {2023: 30}, 乙县: {2023: 20}, 丙县: {2023: %d}", 40);
        assertThat(balance.cityGap()).isEqualTo(Quantity.of(10));
        assertThat(balance.remaining()).isEqualTo(Quantity.ZERO);
        assertThat(balance.state()).isEqualTo(ShareBalance.State.UNDER);
        assertThat(balance.isBroken()).isTrue();
        ShareBalance.CountyShare surplus = balance.counties().get(1);
        assertThat(surplus.surplus()).isEqualTo(Quantity.of(10));
        assertThat(surplus.gap()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void nothingIsMissingWhereTheCityReachesItsTarget() {
        ShareBalance balance = yearly("甲县: 20, 乙县: 30, 丙县: 50", "甲县: {2023: 30}, 乙县: {2023: 20}, 丙县: {2023: %d}", 50);
        assertThat(balance.closings()).isEmpty();
        assertThat(balance.isBroken() || balance.isLoose()).isFalse();
    }

    @Test
    void aMissingCountyLeavesTheCityOpen() {
        ShareBalance balance = yearly("甲县: 20, 乙县: 30, 丙县: ''", "甲县: {2023: 30}, 乙县: {2023: 20}, 丙县: {2023: %d}", 50);
        assertThat(balance.cityGap()).isNull();
        assertThat(balance.counties().get(2).gap()).isNull();
        assertThat(balance.counties().get(2).surplus()).isNull();
        assertThat(balance.isBroken()).isTrue();
    }

    @Test
    void countiesWithoutAShareAndIdleSharesAreTold() {
        ShareBalance balance = one("""
                commitment: {measure: flow, cadence: by-deadline, value: 30, unit: 所}
                indicator: {addsUp: true}
                year: 2025
                counties: {甲县: {2025: 1}, 乙县: {2025: 1}, 丙县: {2025: 1}}
                boundaries: {丁县: {until: 2022, successors: [甲县, 乙县]}}
                allocations: {甲县: {2023: 3, 2025: 4}, 乙县: {2024: 5}, 丁县: {2025: 6}}
                """.replace("丙县: {2025: 1}}", "丙县: {2025: 1}, 丁县: {}}"));
        assertThat(balance.withoutShare()).extracting(c -> c.name().zh()).containsExactly("丙县");
        assertThat(balance.allocated()).isEqualTo(Quantity.of(9));
        assertThat(balance.idle())
                .extracting(IdleShare::reason, idle -> idle.allocation().value())
                .containsExactly(
                        tuple(IdleShare.Reason.SUPERSEDED, Quantity.of(3)),
                        tuple(IdleShare.Reason.OTHER_YEAR, Quantity.of(5)),
                        tuple(IdleShare.Reason.NO_BEARER, Quantity.of(6)));
    }

    @Test
    void theExplanationOfAShareCanBeRedone() {
        Assessment assessment = assess("""
                commitment: {measure: flow, cadence: by-deadline, value: 30, unit: 所}
                indicator: {addsUp: true}
                year: 2025
                counties: {甲县: {2025: 1}, 乙县: {2025: 1}}
                allocations:
                  - {item: sample/item, year: 2025, shares: {甲县: 20, 乙县: 10}}
                  - item: sample/item
                    from: 2024
                    document: 示例〔2024〕3号
                    date: 2024-02-01
                    key: {name: 学校数, document: 年报, figures: {甲县: 7, 乙县: 4}}
                """);
        assertThat(steps(assessment, 2025))
                .containsSubsequence(
                        "share-divided", "share-largest-remainder", "share-reallocated", "target-allocated");
        assertThat(steps(assessment, 2023)).contains("target-allocated").doesNotContain("share-divided");
        Step divided = step(assessment, "share-divided");
        assertThat(divided.args())
                .containsEntry("whole", Quantity.of(30))
                .containsEntry("figure", Quantity.of(7))
                .containsEntry("total", Quantity.of(11))
                .containsEntry("exact", Quantity.of(210).dividedBy(Quantity.of(11)));
        assertThat(step(assessment, "share-largest-remainder").args())
                .containsEntry("cut", Quantity.of(19))
                .containsEntry("left", Quantity.ONE)
                .containsEntry("extra", Quantity.ZERO);
        assertThat(step(assessment, "share-reallocated").args())
                .containsEntry("before", Quantity.of(20))
                .containsEntry("value", Quantity.of(19))
                .containsEntry("document", "示例〔2024〕3号")
                .containsEntry("from", 2024);
    }

    private static List<String> steps(Assessment assessment, int year) {
        return assessment.judgements().stream()
                .filter(j -> j.due().jurisdiction().name().zh().equals("甲县"))
                .filter(j -> j.due().year() == year)
                .flatMap(j -> j.steps().stream())
                .map(Step::code)
                .toList();
    }

    private static Step step(Assessment assessment, String code) {
        return assessment.judgements().stream()
                .filter(j -> j.due().jurisdiction().name().zh().equals("甲县")
                        && j.due().year() == 2025)
                .flatMap(j -> j.steps().stream())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ShareBalance yearly(String reported, String shares, int third) {
        String filed = reported.replace(": ", ": {2023: ").replace(",", "},") + "}";
        return one("""
                commitment: {measure: flow, cadence: each-year, value: 100, unit: 人}
                indicator: {addsUp: true}
                year: 2023
                counties: {%s}
                allocations: {%s}
                """.formatted(filed, shares.formatted(third)));
    }

    private static ShareBalance one(String given) {
        Given city = city(given);
        return ShareBalances.of(assess(given), city.allocations()).get(0);
    }

    private static Assessment assess(String given) {
        return Cities.assess(city(given), RULES, Request.RULE_BUDGET, outcome -> {});
    }

    private static Given city(String given) {
        return Cities.given("""
                scenarios:
                  - name: {zh: 分解, en: Shares}
                    given:
                %s
                    expect: {verdict: MET, fires: true}
                """.formatted(given.indent(6).stripTrailing()));
    }
}
