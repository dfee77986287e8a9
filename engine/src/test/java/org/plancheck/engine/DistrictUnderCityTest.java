package org.plancheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;

/** A district is a county to its city's plan and the whole to its own: a figure is asked for once and serves both. */
class DistrictUnderCityTest {
    private static final String CITY_PLAN = "upper-2021-2025";
    private static final String DISTRICT_PLAN = "lower-2021-2025";
    private static final String TALENT = "rural-science-talent-trained";
    private static final String TALENT_NAME = "乡村科技人才培训（培育）人数";
    private static final String CITY_TRIPLE = CITY_PLAN + "/talent@320600/2023";
    private static final String SHARE = CITY_PLAN + "/talent@320614/2023";
    private static final String OWN = DISTRICT_PLAN + "/talent@320614/2023";
    private static final List<String> OTHER_COUNTIES = List.of("通州区", "崇川区", "如东县", "启东市", "如皋市", "海安市");

    @TempDir
    private Path home;

    private Town town;

    @BeforeEach
    void furnish() {
        town = Town.in(home);
        town.plan(CITY_PLAN, "320600", "", "commitments:\n" + talent(100, "市农业农村局") + """
                  - id: hearings
                    clause: 一(一)2
                    marker: 听取
                    indicator: government-hearings
                    comparator: ge
                    value: 1
                    unit: 次
                    measure: each-unit
                    cadence: each-year
                    from: {year: 2023, source: text}
                    strength: plain
                    scope: each-county
                """);
        town.plan(DISTRICT_PLAN, "320614", "", "commitments:\n" + talent(20, "区农业农村局"));
        town.office(CITY_PLAN + ", " + DISTRICT_PLAN, "");
        town.write("city/allocations/a.yaml", """
                allocations:
                  - {item: %s/talent, year: 2023, shares: {海门区: 25}}
                """.formatted(CITY_PLAN));
    }

    private static String talent(int value, String reporter) {
        return """
                  - id: talent
                    clause: 一(一)1
                    marker: 人才
                    indicator: %s
                    comparator: ge
                    value: %d
                    unit: 名
                    measure: flow
                    cadence: each-year
                    from: {year: 2023, source: text}
                    strength: plain
                    scope: city
                    responsible: [%s]
                """.formatted(TALENT, value, reporter);
    }

    @Test
    void anIndicatorThatBothPlansAskForHasOneRow() {
        List<Owed> all =
                Owed.all(town.library(), town.folder().plans(), town.folder().allocations(), 2023);
        List<OwedValue> rows = all.stream()
                .filter(o -> o.unit().jurisdiction().code().equals("320614"))
                .flatMap(o -> o.values().stream())
                .filter(v -> v.indicator().id().equals(TALENT))
                .toList();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.isShared()).isTrue();
            assertThat(row.asks()).extracting(Ask::basis).containsExactly(Ask.Basis.SHARE, Ask.Basis.TARGET);
            assertThat(row.asks()).extracting(ask -> ask.plan().id()).containsExactly(CITY_PLAN, DISTRICT_PLAN);
        });
        Owed filer = all.stream()
                .filter(o -> o.values().containsAll(rows))
                .findFirst()
                .orElseThrow();
        assertThat(filer.unit().name().zh()).isEqualTo("区农业农村局");
        assertThat(filer.unit().city().code()).isEqualTo("320614");
        assertThat(filer.shared()).isEqualTo(1);
        assertThat(all)
                .filteredOn(o -> o.unit().id().equals("320614"))
                .singleElement()
                .satisfies(county -> {
                    assertThat(county.values())
                            .extracting(v -> v.indicator().id())
                            .containsExactly("government-hearings");
                    assertThat(county.shared()).isZero();
                });
        assertThat(all)
                .filteredOn(o -> o.unit().id().equals("320682"))
                .singleElement()
                .satisfies(county -> assertThat(county.values())
                        .extracting(v -> v.indicator().id())
                        .contains(TALENT));
    }

    /** Both plans apart, each fed by the unit that it knows, are the oracle of both together. */
    @ParameterizedTest
    @CsvSource({"19", "20", "24", "25", "70"})
    void filedOnceItServesBothAsIfFiledTwice(String value) {
        otherCounties();
        town.file("海门区", "区农业农村局", TALENT_NAME, value);
        Assessment together = assess();
        assertThat(Town.judged(together, OWN).due().value()).isEqualTo(Quantity.of(value));
        town.office(DISTRICT_PLAN, "");
        town.write("city/allocations/a.yaml", "allocations: []\n");
        Judgement own = Town.judged(assess(), OWN);
        assertSame(Town.judged(together, OWN), own);
        furnish();
        town.office(CITY_PLAN, "");
        town.file("南通市", "海门区", TALENT_NAME, value);
        Assessment city = assess();
        assertSame(Town.judged(together, SHARE), Town.judged(city, SHARE));
        assertSame(Town.judged(together, CITY_TRIPLE), Town.judged(city, CITY_TRIPLE));
    }

    private static void assertSame(Judgement together, Judgement apart) {
        assertThat(together.verdict()).isEqualTo(apart.verdict());
        assertThat(together.light()).isEqualTo(apart.light());
        assertThat(together.due().value()).isEqualTo(apart.due().value());
        assertThat(together.due().gap()).isEqualTo(apart.due().gap());
    }

    @Test
    void theDistrictItselfMayHaveFiledIt() {
        town.file("南通市", "海门区", TALENT_NAME, "22");
        Assessment assessment = assess();
        assertThat(Town.judged(assessment, OWN).verdict()).isEqualTo(Verdict.MET);
        assertThat(Town.judged(assessment, SHARE).verdict()).isEqualTo(Verdict.SHORTFALL);
        assertThat(assessment.findings())
                .filteredOn(f -> f.severity() == Severity.SOFT && f.subject().equals(TALENT))
                .as("the one figure there is comes from nobody strange")
                .isEmpty();
    }

    @Test
    void whatOneFiguresContradictsIsToldAndTheDistrictsOwnUnitCounts() {
        town.file("海门区", "区农业农村局", TALENT_NAME, "30");
        town.file("南通市", "海门区", TALENT_NAME, "22");
        Assessment assessment = assess();
        assertThat(Town.judged(assessment, OWN).verdict()).isEqualTo(Verdict.MET);
        assertThat(Town.judged(assessment, SHARE).verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.findings())
                .filteredOn(
                        f -> f.jurisdiction().equals("320614") && f.subject().equals(TALENT))
                .isNotEmpty();
    }

    @Test
    void aSelfCheckOfTheUnitJudgesBothPlansAsTheCityDoes() {
        town.file("海门区", "区农业农村局", TALENT_NAME, "22");
        Assessment city = assess();
        Assessment own = town.assess(2023, Optional.of(new CheckedUnit("agriculture-rural-affairs", "320614", false)));
        assertThat(own.judgements()).extracting(j -> j.due().key()).containsExactlyInAnyOrder(OWN, SHARE);
        Stream.of(OWN, SHARE).forEach(key -> assertThat(Town.judged(own, key)).isEqualTo(Town.judged(city, key)));
    }

    @Test
    void theDistrictsSelfCheckLeavesToItsUnitWhatThatFiles() {
        town.file("南通市", "海门区", TALENT_NAME, "22");
        Assessment own = town.assess(2023, Optional.of(new CheckedUnit("320614", "320614", false)));
        assertThat(own.judgements()).extracting(j -> j.due().key()).doesNotContain(SHARE, OWN);
        assertThat(own.deferred()).extracting(d -> d.plan().id()).contains(CITY_PLAN);
    }

    private void otherCounties() {
        OTHER_COUNTIES.forEach(county -> town.file("南通市", county, TALENT_NAME, "9"));
        town.file("南通市", "南通经济技术开发区", TALENT_NAME, "9");
    }

    private Assessment assess() {
        return town.assess(2023, Optional.empty());
    }
}
