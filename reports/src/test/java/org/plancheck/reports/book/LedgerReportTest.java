package org.plancheck.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;

/** The ledger: every figure with its provenance, no formula, the same bytes each time. */
class LedgerReportTest {
    @Test
    void holdsNoFormulaWhateverWasSubmitted() throws IOException {
        Map<String, String> parts = BookParts.of(render());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).isNotNull().doesNotContain("<f>").doesNotContain("<f ");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .as("hostile texts are there, as texts")
                .contains("=HYPERLINK", "=cmd", "+约500", "@SUM(A1)");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("externalLink") || name.contains("vba"));
    }

    @Test
    void namesFileSheetCellAndHash() throws IOException {
        assertThat(BookParts.of(render()).get("xl/sharedStrings.xml"))
                .contains("填报/2024/市教育局.xlsx", "年度数据", ">E14<", "ab12", "verified/2024.yaml:3", "380人", "410人");
    }

    @Test
    void canBeFilteredAndPrinted() throws IOException {
        String sheet = BookParts.of(render()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<autoFilter", "state=\"frozen\"", "fitToPage", "paperSize=\"9\"", "landscape");
    }

    private static byte[] render() {
        return new LedgerReport().render(SampleAssessment.annual(), Lang.ZH);
    }
}
