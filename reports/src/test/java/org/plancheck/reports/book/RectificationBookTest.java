package org.plancheck.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerRecord;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;

/** The rectification ledger as a file: what it holds, hides and lets people choose. */
class RectificationBookTest {
    private static final RectificationBook BOOK = new RectificationBook();

    @Test
    void isForCityRunsOnly() {
        assertThat(BOOK.appliesTo(SampleAssessment.annual())).isTrue();
        assertThat(BOOK.appliesTo(SampleAssessment.selfCheck())).isFalse();
    }

    @Test
    void keepsWhatIsFollowedButNotWhatIsStruckOff() throws IOException {
        String texts = BookParts.of(render(Lang.ZH)).get("xl/sharedStrings.xml");
        Assessment sample = SampleAssessment.annual();
        sample.followedUp()
                .forEach(f -> assertThat(texts.contains(">" + f.finding().id() + "<"))
                        .as(f.outcome().name())
                        .isEqualTo(!f.isClosed()));
        assertThat(texts).contains("补办两期培训", "已报整改、数据未印证", "统计口径有误");
    }

    @Test
    void namesItsColumnsInAHiddenRowAndOffersTheWords() throws IOException {
        Map<String, String> parts = BookParts.of(render(Lang.ZH));
        for (LedgerColumn column : LedgerColumn.values()) {
            assertThat(parts.get("xl/sharedStrings.xml")).contains(">" + column.key() + "<");
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(
                        "hidden=\"true\"",
                        "<autoFilter",
                        "state=\"frozen\"",
                        "paperSize=\"9\"",
                        "未整改,整改中,已整改,申请销号",
                        "是,否");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"" + LedgerRecord.SHEET + "\"", "veryHidden");
    }

    @Test
    void holdsNoFormulaWhateverWasFilledIn() throws IOException {
        assertThat(BookParts.of(render(Lang.EN)).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .doesNotContain("<f ");
    }

    private static byte[] render(Lang lang) {
        return BOOK.render(SampleAssessment.annual(), lang);
    }
}
