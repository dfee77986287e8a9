package org.plancheck.ledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void whatCannotBeALevelIsDoubted() {
        assertThat(doubts("到2030年，公民具备科学素质的比例提高5个百分点。")).contains(Doubt.RELATIVE);
        assertThat(doubts("到2030年，公民具备科学素质的比例提高到15%。")).doesNotContain(Doubt.RELATIVE);
        assertThat(doubts("到2030年，每万人拥有志愿者30名。")).contains(Doubt.PER_UNIT);
        assertThat(doubts("每年培训志愿者30名。")).doesNotContain(Doubt.PER_UNIT);
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
