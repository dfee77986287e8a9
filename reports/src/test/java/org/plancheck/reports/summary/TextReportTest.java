package org.plancheck.reports.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.document.TextTable;
import org.plancheck.reports.document.TextTable.Column;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

class TextReportTest {
    private final TextReport plain = new TextReport();

    @ParameterizedTest
    @EnumSource
    void theSummaryIsAsKept(Lang lang) {
        Golden.check("summary_" + lang.code() + ".txt", plain.text(SampleAssessment.annual(), lang));
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheTerminal(Lang lang) {
        for (String line : plain.text(SampleAssessment.annual(), lang).split("\n")) {
            assertThat(Lines.width(line)).as(line).isLessThanOrEqualTo(Lines.COLUMNS);
        }
    }

    @Test
    void everyLineOfATableIsEquallyWide() {
        TextTable table =
                new TextTable(Column.text("考核事项"), Column.text("Area"), Column.figure("目标"), Column.fixed("条款"));
        table.add("科技辅导员培训人数", "南京市", "≥ 500人", "三(一)4");
        table.add(SampleAssessment.LONG, "Nanjing", "1", "一");
        table.add("éà", "🙂 emoji", "1,200,000人次", SampleAssessment.HOSTILE.substring(0, 30));
        table.add("", "", "", "");
        List<String> lines = table.lines(80, line -> line);
        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(Lines.width(line)).isEqualTo(80));
    }

    @Test
    void submittedTextCannotSteerTheTerminal() {
        String text = plain.text(SampleAssessment.annual(), Lang.ZH);
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("\r");
        assertThat(new TextReport(true).text(SampleAssessment.annual(), Lang.ZH))
                .contains("\u001b[1m")
                .doesNotContain("\u001b[31m\n第二行");
    }

    @Test
    void aRunWithoutFindingsSaysSoByItsCounts() {
        assertThat(plain.text(SampleAssessment.allMet(Assessment.Kind.ANNUAL), Lang.ZH))
                .contains("达标")
                .doesNotContain("退回")
                .doesNotContain("未达标")
                .doesNotContain("可以报送");
    }

    @Test
    void aSelfCheckWithoutFindingsSaysThatItCanBeSent() {
        assertThat(plain.text(SampleAssessment.allMet(Assessment.Kind.SELF_CHECK), Lang.ZH))
                .contains("可以报送");
        assertThat(plain.text(SampleAssessment.selfCheck(), Lang.ZH)).doesNotContain("可以报送");
    }

    /** Findings of earlier years are not listed to its reader, so they are not counted either. */
    @Test
    void aSelfCheckCountsTheFindingsThatItLists() {
        Assessment check = SampleAssessment.selfCheck();
        String text = plain.text(check, Lang.ZH);
        long past =
                check.findings().stream().filter(f -> f.year() != check.year()).count();
        assertThat(past).isPositive();
        for (Severity severity : Severity.values()) {
            String name = Words.of(severity).zh();
            long listed = text.lines()
                    .filter(line -> line.startsWith("【" + name + "】"))
                    .count();
            assertThat(text.contains(name + " " + listed + "  ") || text.contains(name + " " + listed + "\n"))
                    .as(name)
                    .isEqualTo(listed > 0);
        }
    }
}
