package org.plancheck.reports.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.document.MarkdownWriter;

class MarkdownReportTest {
    private static String markdown(Assessment assessment, Lang lang) {
        return new String(new MarkdownReport().render(assessment, lang), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theReportIsAsKept(Lang lang) {
        Golden.check("report_" + lang.code() + ".md", markdown(SampleAssessment.annual(), lang));
    }

    @Test
    void theSelfCheckIsAsKept() {
        Golden.check("self-check_zh.md", markdown(SampleAssessment.selfCheck(), Lang.ZH));
    }

    @Test
    void submittedTextIsNeitherMarkupNorHtml() {
        String report = markdown(SampleAssessment.annual(), Lang.ZH);
        assertThat(report)
                .doesNotContain("<script>")
                .doesNotContainPattern("[^\\\\]\\]\\(javascript")
                .doesNotContain(" *粗体*");
        assertThat(MarkdownWriter.line("- item")).isEqualTo("\\- item");
        assertThat(MarkdownWriter.line("1. item")).isEqualTo("1\\. item");
        assertThat(MarkdownWriter.escape("# 标题 `code` a|b\nnext")).isEqualTo("\\# 标题 \\`code\\` a\\|b next");
        assertThat(MarkdownWriter.escape("http://evil www.evil"))
                .doesNotContain("://")
                .doesNotContain("www.");
    }

    @Test
    void everyTableRowHasAsManyCellsAsItsHeading() {
        int columns = 0;
        for (String line : markdown(SampleAssessment.annual(), Lang.ZH).split("\n")) {
            int bars = line.startsWith("|")
                    ? line.replace("\\|", "").replaceAll("[^|]", "").length()
                    : 0;
            assertThat(columns == 0 || bars == 0 || bars == columns).as(line).isTrue();
            columns = bars;
        }
    }

    @Test
    void aShortfallNamesFiguresClauseUnitsAndRemedy() {
        assertThat(markdown(SampleAssessment.annual(), Lang.ZH))
                .contains("填报值 380人，目标 ≥ 500人，还差120人")
                .contains("依据：三(一)4 宁政办发〔2022〕27号")
                .contains("责任单位：市教育局、市科协")
                .contains("整改：须在下一年度前补足 120人。");
    }
}
