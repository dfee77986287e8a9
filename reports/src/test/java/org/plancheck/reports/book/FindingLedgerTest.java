package org.plancheck.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;

/** The ledger of findings against the machine's own output. */
class FindingLedgerTest {
    private static final FindingLedger BOOK = new FindingLedger();

    @ParameterizedTest
    @EnumSource(Lang.class)
    void hasOneRowForEachFinding(Lang lang) throws IOException {
        Assessment sample = SampleAssessment.annual();
        JsonNode findings =
                Json.MAPPER.readTree(new JsonReport().render(sample, lang)).path("findings");
        ReadBook book = new ReadBook(BOOK.render(sample, lang));
        List<String> heads = book.headings(0);
        List<Object> ids = new ArrayList<>();
        List<Object> years = new ArrayList<>();
        book.rows(0).forEach(row -> {
            ids.add(row.get(heads.get(heads.size() - 1)));
            years.add(row.get(heads.get(2)));
        });
        List<Object> expectedIds = new ArrayList<>();
        List<Object> expectedYears = new ArrayList<>();
        findings.forEach(f -> {
            expectedIds.add(f.path("id").asText());
            expectedYears.add(BigDecimal.valueOf(f.path("year").asInt()));
        });
        assertThat(ids).hasSizeGreaterThan(10).containsExactlyElementsOf(expectedIds);
        assertThat(years).containsExactlyElementsOf(expectedYears);
    }

    @Test
    void tellsTheDeadlineOfTheSchemeOnlyForWhatIsToBeMended() throws IOException {
        for (Map<String, Object> row : rows(SampleAssessment.annual())) {
            boolean mended = !List.of("规则错误", "备注").contains(row.get("性质"));
            assertThat(row.get("整改期限"))
                    .as(String.valueOf(row))
                    .isEqualTo(mended ? ((BigDecimal) row.get("年度")).intValue() + 1 + "-06-30" : null);
        }
    }

    @Test
    void setsNoDeadlineInASelfCheck() throws IOException {
        assertThat(rows(SampleAssessment.selfCheck()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContainKey("整改期限"));
    }

    @Test
    void takesHostileTextAsText() throws IOException {
        ReadBook book = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.ZH));
        assertThat(book.hasFormula()).isFalse();
        assertThat(book.rows(0))
                .anySatisfy(row -> assertThat(String.valueOf(row.get("填报单位"))).contains("=cmd|' /C calc'!A0"));
    }

    @Test
    void explainsEveryColumnOnItsSecondSheet() throws IOException {
        ReadBook book = new ReadBook(BOOK.render(SampleAssessment.annual(), Lang.EN));
        List<String> heads = book.headings(0);
        assertThat(book.rows(1).stream().map(row -> row.get("Column")))
                .containsExactlyElementsOf(heads.subList(1, heads.size()));
    }

    @Test
    void isLeftOutWhereNothingWasFound() {
        assertThat(BOOK.appliesTo(SampleAssessment.allMet(Assessment.Kind.ANNUAL)))
                .isFalse();
        assertThat(BOOK.appliesTo(SampleAssessment.selfCheck())).isTrue();
    }

    private static List<Map<String, Object>> rows(Assessment assessment) throws IOException {
        return new ReadBook(BOOK.render(assessment, Lang.ZH)).rows(0);
    }
}
