package org.plancheck.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;

/** The ledger of verdicts against the machine's own output. */
class VerdictBookTest {
    private static final VerdictBook BOOK = new VerdictBook();

    @ParameterizedTest
    @EnumSource(Lang.class)
    void hasOneRowForEachVerdictWithItsFigures(Lang lang) throws IOException {
        Assessment sample = SampleAssessment.annual();
        Map<String, JsonNode> verdicts = verdicts(sample);
        ReadBook book = new ReadBook(BOOK.render(sample, lang));
        List<Map<String, Object>> rows = book.rows(0);
        List<String> heads = book.headings(0);
        assertThat(rows).hasSameSizeAs(verdicts.keySet()).hasSizeGreaterThan(20);
        for (Map<String, Object> row : rows) {
            JsonNode verdict = verdicts.remove(String.valueOf(row.get(heads.get(heads.size() - 1))));
            assertThat(verdict).as("each key once: " + row).isNotNull();
            assertThat(row.get(heads.get(1)))
                    .isEqualTo(BigDecimal.valueOf(verdict.path("year").asInt()));
            figure(row.get(heads.get(11)), verdict.path("threshold"), "threshold of " + verdict.path("key"));
            figure(row.get(heads.get(12)), verdict.path("gap"), "gap of " + verdict.path("key"));
            figure(row.get(heads.get(13)), verdict.path("path"), "path of " + verdict.path("key"));
            if (!verdict.path("value").isNull()) {
                figure(row.get(heads.get(8)), verdict.path("value"), "value of " + verdict.path("key"));
            }
        }
        assertThat(verdicts).as("verdicts without a row").isEmpty();
    }

    private static void figure(Object cell, JsonNode expected, String what) {
        if (expected.isNull()) {
            assertThat(cell).as(what).isNull();
        } else {
            assertThat(cell).as(what).isInstanceOf(BigDecimal.class);
            assertThat((BigDecimal) cell).as(what).isEqualByComparingTo(new BigDecimal(expected.asText()));
        }
    }

    private static Map<String, JsonNode> verdicts(Assessment sample) throws IOException {
        JsonNode json = Json.MAPPER.readTree(new JsonReport().render(sample, Lang.ZH));
        return StreamSupport.stream(json.path("verdicts").spliterator(), false)
                .collect(Collectors.toMap(v -> v.path("key").asText(), v -> v, (a, b) -> a, HashMap::new));
    }

    @Test
    void cutsAnEndlessShareOffAndItsGapUp() throws IOException {
        Map<String, Object> row = row("literacy-rate@320100/2024");
        assertThat(row).containsEntry("完成值", new BigDecimal("19.3333")).containsEntry("差距", new BigDecimal("2.6667"));
    }

    @Test
    void tellsTheLightInWordsAndColour() throws IOException {
        ReadBook book = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH));
        List<Map<String, Object>> rows = book.rows(0);
        Map<String, TreeSet<String>> fills = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            fills.computeIfAbsent((String) rows.get(r).get("亮灯"), light -> new TreeSet<>())
                    .add(book.fill(r, "结论"));
        }
        assertThat(fills.keySet()).contains("绿灯", "黄灯", "红灯", "灰灯", "不亮灯");
        assertThat(fills.values()).as("one colour for a light").allMatch(colours -> colours.size() == 1);
        assertThat(fills.get("不亮灯")).containsExactly("");
        assertThat(fills.values().stream().distinct()).hasSameSizeAs(fills.keySet());
    }

    @Test
    void keepsTheArithmeticALineEachAndNamesTheReplacedVerdict() throws IOException {
        assertThat((String) row("science-tutors@320100/2024").get("计算过程"))
                .hasLineCount(3)
                .contains("380 < 500");
        assertThat(row("school-tutor@320100/2024")).containsEntry("结论", "豁免").containsEntry("豁免前结论", "未达标");
        assertThat(row("science-tutors@320100/2024"))
                .containsEntry("行动、工程", "开展青少年科学素质提升行动")
                .containsEntry("文号", "宁政办发〔2022〕27号")
                .doesNotContainKey("豁免前结论");
    }

    private static Map<String, Object> row(String key) throws IOException {
        return new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH))
                .rows(0).stream()
                        .filter(row -> ("nanjing-2021-2025/" + key).equals(row.get("结论编号")))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void takesHostileTextAsText() throws IOException {
        ReadBook book = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH));
        assertThat(book.hasFormula()).isFalse();
        assertThat(book.rows(0))
                .anySatisfy(row -> assertThat(String.valueOf(row.get("考核事项")))
                        .contains("=cmd|' /C calc'!A0", "\uFFFD倒写")
                        .doesNotContain("\u202E", "\n"));
    }

    @Test
    void explainsEveryColumnOnItsSecondSheet() throws IOException {
        ReadBook book = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH));
        assertThat(book.rows(1).stream().map(row -> row.get("栏目")))
                .containsExactlyElementsOf(
                        book.headings(0).subList(1, book.headings(0).size()));
        assertThat(book.rows(1)).allSatisfy(row -> assertThat(row.get("含义")).isNotNull());
    }

    @Test
    void canBeFilteredAndPrinted() throws IOException {
        var sheet = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH)).book.getSheetAt(0);
        assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getRepeatingRows()).isNotNull();
    }

    @Test
    void isWrittenWhereSomethingWasJudged() {
        assertThat(BOOK.appliesTo(SampleAssessment.annual())).isTrue();
        assertThat(BOOK.appliesTo(SampleAssessment.selfCheck())).isTrue();
    }
}
