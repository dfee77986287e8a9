package org.plancheck.ledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a passage without a figure is drafted as. */
class DutiesDraftedTest {
    @ParameterizedTest
    @CsvSource({
        "建立联席会议制度。,mechanism",
        "建立健全评估机制。,mechanism",
        "制定管理办法。,document",
        "将科普工作纳入年度计划。,plan",
        "将科普经费列入财政预算。,funding",
        "定期开展监测评估。,evaluation",
        "建设科普教育基地。,facility",
        "组建专家团队。,team",
        "实施助农工程。,programme",
        "表彰先进集体。,award",
        "评选一批优秀作品。,batch",
        "举办科普讲座。,event",
        "每年举办科普讲座。,annual-event",
        "普通高中要开齐技术课。,every-unit",
        "提高科普图书配备的比例。,trend"
    })
    void isOfTheKind(String sentence, String kind) {
        List<Candidate> drafted = DraftSample.of(sentence).duties();
        assertThat(drafted).hasSize(1);
        assertThat(drafted.get(0).value("kind")).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鼓励企业建立工作室。",
                "支持学校开展活动。",
                "通过讲座、培训等方式，",
                "提升科学素质培训水平。",
                "形成人人参与、共建共享的局面。",
                "大家一起出力。",
                "每年培训教师500人。"
            })
    void promisesNothingThatCouldBeShown(String sentence) {
        assertThat(DraftSample.of(sentence).duties()).isEmpty();
    }

    @Test
    void whereAndForWhomIsNoDutyUnlessItSaysWhatIsDone() {
        assertThat(DraftSample.of("面向社会各界培训需求，").duties()).isEmpty();
        assertThat(DraftSample.of("面向社会公众举办讲座。").duties()).hasSize(1);
    }

    @Test
    void oneOwnsSupportOfABatchIsOnesOwnDuty() {
        assertThat(DraftSample.of("支持建设创作基地。").duties()).isEmpty();
        assertThat(DraftSample.of("支持建设一批创作基地。").duties()).hasSize(1);
    }

    @Test
    void parallelVerbsAreSeveralDuties() {
        assertThat(DraftSample.of("开展高层互访、举办双边论坛、签署合作协议。").duties()).hasSize(3);
        assertThat(DraftSample.of("开展高层互访、双边论坛、合作研讨。").duties()).hasSize(1);
    }

    @Test
    void dueDatesScopeAndHopeAreReadAsForFigures() {
        Candidate yearly = DraftSample.of("各县区每年举办科普讲座。").duties().get(0);
        assertThat(yearly.value("cadence")).contains("each-year");
        assertThat(yearly.value("scope")).contains("each-county");
        Candidate dated = DraftSample.of("力争到2028年建成科普馆。").duties().get(0);
        assertThat(dated.value("cadence")).contains("by-deadline");
        assertThat(dated.value("deadline")).contains(2028);
        assertThat(dated.value("strength")).contains("aspirational");
        Candidate plain = DraftSample.of("建成科普馆舍一处。").duties().get(0);
        assertThat(plain.value("cadence")).contains("standing");
        assertThat(plain.value("scope")).contains("city");
        assertThat(plain.value("strength")).contains("plain");
    }

    @Test
    void aMarkerIsShortAndTellsItselfFromOthers() {
        List<Candidate> drafted = DraftSample.of("建立联席会议制度、联络员制度。再次建立联席会议制度。").duties();
        assertThat(drafted).hasSize(2);
        assertThat(drafted.get(0).value("marker")).isNotEqualTo(drafted.get(1).value("marker"));
    }
}
