package org.plancheck.ledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.registry.Indicator;

/** What a figure is drafted as: each reading with the wording beside it that is read otherwise. */
class FiguresDraftedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年培训教师不少于500人。 | value | 500",
                "每年培训教师1.2万人。 | value | 12000",
                "每年培训教师两千三百人。 | value | 2300",
                "每年培训教师300-400人。 | low | 300",
                "每年培训教师300-400人。 | high | 400",
                "每年培训教师300-400人。 | comparator | range",
                "每年培训教师300人。 | comparator | ge",
                "每年培训教师超过300人。 | comparator | gt",
                "每年培训教师不超过300人。 | comparator | le",
                "每年办讲座约20场次。 | comparator | about",
                "每年办讲座20场次。 | measure | event",
                "每年培训教师300人。 | measure | flow",
                "到2030年，志愿者总量达到300人。 | measure | stock",
                "到2030年，新增志愿者300人。 | measure | flow",
                "到2030年，覆盖率达到80%。 | measure | share",
                "每年培训教师300人。 | cadence | each-year",
                "到2028年，建成基地30个。 | cadence | by-deadline",
                "到2028年，建成基地30个。 | deadline | 2028",
                "“十五五”末，建成基地30个。 | deadline | 2030",
                "建成基地30个。 | cadence | standing",
                "每年培训教师300人，到2028年建成基地。 | cadence | each-year",
                "2027年起，每年培训教师300人。 | from | {year=2027, source=text}",
                "每年培训教师300人。 | from | {year=2026, source=period}",
                "力争到2028年建成基地30个。 | strength | aspirational",
                "到2028年，建成基地30个。 | strength | plain",
                "到2028年，建成基地30个以上。 | strength | firm",
                "市本级每年培训教师300人。 | scope | city-level",
                "每年培训教师300人。 | scope | city",
                "各县区每年办讲座至少1场。 | scope | each-county",
                "各县区每年办讲座至少1场。 | measure | each-unit",
                "面向各县区每年办讲座10场。 | scope | city",
                "每所学校至少配备1名辅导员。 | scope | each-school",
                "每个社区至少配备1名辅导员。 | scope | each-community",
                "每年安排经费120万元。 | unit | 元",
                "每年安排经费120万元。 | value | 1200000",
            })
    void isReadAs(String sentence, String key, String expected) {
        List<Candidate> drafted = DraftSample.of(sentence).commitments();
        assertThat(drafted).hasSize(1);
        assertThat(String.valueOf(drafted.get(0).value(key).orElse(""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开展“百名专家进百村”活动。",
                "实施百名专家进百村活动。",
                "完善“4+1”工作机制。",
                "升级平台2.0版本。",
                "落实《关于加强500个基地建设的意见》。",
                "建立一个机制。",
                "建设5G网络。",
                "面向60岁以上老年人开展活动。",
                "经市政府第165次常务会议通过。",
                "到2035年，建成基地30个。",
                "抓好五大工程建设。",
            })
    void namesManners(String sentence) {
        assertThat(DraftSample.of(sentence).commitments()).isEmpty();
    }

    @Test
    void aPartNamesTheFigureBeforeItAsItsWhole() {
        List<Candidate> drafted =
                DraftSample.of("每年培训教师500人，其中乡村教师80人。每年培训医生70人。").commitments();
        assertThat(drafted).hasSize(3);
        assertThat(drafted.get(0).value("partOf")).isEmpty();
        assertThat(drafted.get(1).value("partOf")).contains(drafted.get(0).id());
        assertThat(drafted.get(2).value("partOf")).isEmpty();
    }

    @Test
    void aHopeGovernsParallelFiguresUpToAnotherTime() {
        List<Candidate> drafted =
                DraftSample.of("力争到2028年建成基地30个、站点12个，每年培训教师500人。").commitments();
        assertThat(drafted)
                .extracting(c -> c.value("strength").orElse(""))
                .containsExactly("aspirational", "aspirational", "plain");
    }

    @Test
    void blanksInsideFiguresAreNone() {
        List<Candidate> drafted = DraftSample.of("每年培训教师1 500 人。").commitments();
        assertThat(drafted).hasSize(1);
        assertThat(String.valueOf(drafted.get(0).value("value").orElse(""))).isEqualTo("1500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2030年，公民具备科学素质的比例比2025年提高5个百分点。 | against | {figure=baseline, change=amount, year=2025}",
                "到2030年，公民具备科学素质的比例比2025年提高5个百分点。 | unit | 个百分点",
                "到2030年，公民具备科学素质的比例提高到15%。 | against |",
                "到2030年，公民具备科学素质的比例高于全省平均水平。 | against | {figure=parent, change=amount}",
                "到2030年，公民具备科学素质的比例高于全省平均水平。 | comparator | gt",
                "到2030年，公民具备科学素质的比例不高于全省平均水平。 | comparator | le",
                "到2030年，公民具备科学素质的比例高于全省平均水平。 | unit | 个百分点",
                "到2030年，公民具备科学素质的比例进入全省前3位。 | against | {figure=siblings}",
                "到2030年，公民具备科学素质的比例进入全省前三。 | unit | 位",
                "到2030年，未服务的村比2025年减少20%。 | value | -20",
                "到2030年，未服务的村比2025年减少20%。 | comparator | le",
                "到2030年，未服务的村比2025年减少20%。 | against | {figure=baseline, change=percent, year=2025}",
                "到2030年，未服务的村减少到20个。 | value | 20",
                "到2030年，展品数量自2025年起年均增长10%。 | against | {figure=baseline, change=percent-a-year, year=2025}",
                "科普经费每年比上年增长10%以上。 | against | {figure=previous-year, change=percent}",
                "科普经费比上年增长10%以上。 | cadence | each-year",
                "到2030年，志愿者人数比2025年翻一番。 | value | 2",
                "到2030年，志愿者人数比2025年翻两番。 | value | 4",
                "到2030年，志愿者人数比2025年增长1倍。 | value | 2",
                "到2030年，志愿者人数翻一番。 | against | {figure=baseline, change=multiple, year=2025}",
                "到2030年，每万人拥有志愿者30名。 | per | {indicator=resident-population, each=10000}",
                "到2030年，每60万常住人口建有1个场馆。 | per | {indicator=resident-population, each=600000}",
                "到2030年，每60万常住人口建有1个场馆。 | marker | 每60万常住人口建有1个场馆",
                "到2030年，人均科普经费达到1.5元。 | per | {indicator=resident-population, each=1}",
                "每年培训志愿者30名。 | per |",
                "每两年举办1届讲解大赛。 | every | 2",
                "每两年举办1届讲解大赛。 | cadence | each-year",
                "每年举办1届讲解大赛。 | every |",
                "每季度开展巡讲1次以上。 | scope | each-quarter",
                "每季度开展巡讲1次以上。 | measure | each-unit",
                "到2030年，投诉率不超过0.5‰。 | measure | share",
            })
    void whatAFigureIsRelativeToIsSaidInTheLanguage(String sentence, String key, String expected) {
        List<Candidate> drafted = DraftSample.of(sentence).commitments();
        assertThat(drafted).hasSize(1);
        assertThat(drafted.get(0).value(key).map(String::valueOf)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theSizeOfEventsIsAConditionOnThem() {
        DraftedPlan plan = DraftSample.of("每年举办报告会不少于12场，每场不少于100人。");
        assertThat(plan.commitments()).hasSize(1);
        Candidate talks = plan.commitments().get(0);
        assertThat(talks.value("marker").orElse("")).asString().endsWith("12场，每场不少于100人");
        assertThat(talks.value("also").orElse("")).asString().contains("comparator=ge, value=100, unit=人");
        assertThat(plan.indicators()).extracting(Indicator::addsUp).containsExactly(true, false);
        assertThat(DraftSample.of("每年举办报告会不少于12场，培训100人。").commitments()).hasSize(2);
    }

    @Test
    void aPlaceThatNamesNothingIsThatOfTheFigureBefore() {
        List<Candidate> drafted =
                DraftSample.of("到2030年，科普志愿者达到3500名，高于全省平均水平，居全省前五位。").commitments();
        assertThat(drafted).hasSize(3);
        assertThat(drafted)
                .extracting(c -> c.value("indicator"))
                .containsOnly(drafted.get(0).value("indicator"));
    }

    @Test
    void whatIsOpenInAChangeIsDoubted() {
        assertThat(doubts("到2030年，公民具备科学素质的比例比2025年提高5个百分点。"))
                .contains(Doubt.RELATIVE)
                .doesNotContain(Doubt.BASE_YEAR);
        assertThat(doubts("到2030年，公民具备科学素质的比例提高5个百分点。")).contains(Doubt.BASE_YEAR);
        assertThat(doubts("到2030年，公民具备科学素质的比例提高到15%。")).doesNotContain(Doubt.RELATIVE, Doubt.BASE_YEAR);
        assertThat(doubts("到2030年，每万人拥有志愿者30名。")).contains(Doubt.PER_UNIT);
        assertThat(doubts("每百台设备配备管理员1名。")).contains(Doubt.PER_OTHER);
        assertThat(doubts("每年培训志愿者30名。")).doesNotContain(Doubt.PER_UNIT, Doubt.PER_OTHER);
    }

    @Test
    void aTotalIsTheIndicatorThatSpeaksOfATotal() {
        assertThat(DraftSample.of("到2030年，省级科普教育基地总数达到60家。")
                        .commitments()
                        .get(0)
                        .value("indicator"))
                .contains("provincial-science-bases-total");
        assertThat(DraftSample.of("到2030年，新建省级科普教育基地60家。").commitments().get(0).value("indicator"))
                .contains("provincial-science-bases");
    }

    @Test
    void unitsInBracketsAreOneUnit() {
        assertThat(DraftSample.of("每年培训志愿者30名。（责任单位：市财政局、各县（市、区）人民政府）")
                        .tasks()
                        .get(0)
                        .get("responsible"))
                .isEqualTo(List.of("市财政局", "各县(市、区)人民政府"));
    }

    @Test
    void anIndicatorIsTheNearestKnownOneElseProposed() {
        DraftedPlan known = DraftSample.of("每年培训科技辅导员300人。");
        assertThat(known.commitments().get(0).value("indicator")).contains("science-tutors-trained");
        assertThat(known.indicators()).isEmpty();
        DraftedPlan unknown = DraftSample.of("每年放映露天电影300场。");
        assertThat(unknown.indicators()).hasSize(1);
        assertThat(unknown.commitments().get(0).value("indicator"))
                .contains(unknown.indicators().get(0).id());
        assertThat(doubts("每年放映露天电影300场。")).contains(Doubt.INDICATOR_NEW);
    }

    @Test
    void aBaseOfAnotherLevelIsAnotherIndicator() {
        assertThat(DraftSample.of("到2030年，建成县级科普教育基地30家。")
                        .commitments()
                        .get(0)
                        .value("indicator")
                        .orElse(""))
                .isNotIn("provincial-science-bases", "national-science-bases", "municipal-science-bases");
    }

    @Test
    void unitsThatNobodyKnowsComeWithThePlan() {
        assertThat(DraftSample.of("每年组织农技员进村300人次。").measures()).containsExactly("人次");
        assertThat(DraftSample.of("每年培训农技员300人。").measures()).isEmpty();
    }

    private static List<Doubt> doubts(String sentence) {
        return DraftSample.of(sentence).commitments().stream()
                .flatMap(candidate -> candidate.guesses().stream())
                .map(Guess::doubt)
                .filter(Objects::nonNull)
                .toList();
    }
}
