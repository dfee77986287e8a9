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
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;

/** The ledger: every figure with its provenance, no formula, the same bytes each time. */
class LedgerReportTest {
    @Test
    void givesTheSameBytesEachTime() {
        assertThat(render()).isEqualTo(render());
    }

    @Test
    void holdsNoFormulaWhateverWasSubmitted() throws IOException {
        Map<String, String> parts = parts(render());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).isNotNull().doesNotContain("<f>").doesNotContain("<f ");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .as("hostile texts are there, as texts")
                .contains("=HYPERLINK", "=cmd", "+约500", "@SUM(A1)");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("externalLink") || name.contains("vba"));
    }

    @Test
    void namesFileSheetCellAndHash() throws IOException {
        assertThat(parts(render()).get("xl/sharedStrings.xml"))
                .contains("填报/2024/市教育局.xlsx", "年度数据", ">E14<", "ab12", "verified/2024.yaml:3", "380人", "410人");
    }

    @Test
    void canBeFilteredAndPrinted() throws IOException {
        String sheet = parts(render()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<autoFilter", "state=\"frozen\"", "fitToPage", "paperSize=\"9\"", "landscape");
    }

    private static byte[] render() {
        return new LedgerReport().render(SampleAssessment.annual(), Lang.ZH);
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
