package org.plancheck.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    void givesTheSameBytesEachTime() {
        assertThat(render(Lang.ZH)).isEqualTo(render(Lang.ZH));
    }

    @Test
    void isForCityRunsOnly() {
        assertThat(BOOK.appliesTo(SampleAssessment.annual())).isTrue();
        assertThat(BOOK.appliesTo(SampleAssessment.selfCheck())).isFalse();
    }

    @Test
    void keepsWhatIsFollowedButNotWhatIsStruckOff() throws IOException {
        String texts = parts(render(Lang.ZH)).get("xl/sharedStrings.xml");
        Assessment sample = SampleAssessment.annual();
        sample.followedUp()
                .forEach(f -> assertThat(texts.contains(">" + f.finding().id() + "<"))
                        .as(f.outcome().name())
                        .isEqualTo(!f.isClosed()));
        assertThat(texts).contains("补办两期培训", "已报整改、数据未印证", "统计口径有误");
    }

    @Test
    void namesItsColumnsInAHiddenRowAndOffersTheWords() throws IOException {
        Map<String, String> parts = parts(render(Lang.ZH));
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
        assertThat(parts(render(Lang.EN)).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .doesNotContain("<f ");
    }

    private static byte[] render(Lang lang) {
        return BOOK.render(SampleAssessment.annual(), lang);
    }

    /** Chinese is written as character references. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }
}
