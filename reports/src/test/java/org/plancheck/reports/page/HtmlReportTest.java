package org.plancheck.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

class HtmlReportTest {
    private static String html(Assessment assessment, Lang lang) {
        return new String(new HtmlReport().render(assessment, lang), StandardCharsets.UTF_8);
    }

    /** The page without its style and script, which are ours and the same on every page. */
    private static String content(String html) {
        return html.replace(Templates.STYLE, "").replace(Templates.SCRIPT, "");
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void submittedTextIsNeverMarkup(Lang lang) {
        String content = content(html(SampleAssessment.annual(), lang));
        assertThat(count(content, "<script")).isEqualTo(1);
        assertThat(content)
                .doesNotContain("<b>浦口区</b>")
                .contains("&lt;script>alert")
                .doesNotContain("\u202e");
        assertThat(count(content, "(?i)<[^>]*\\son[a-z]+\\s*="))
                .as("inline handlers")
                .isZero();
    }

    @Test
    void thePageLoadsNothingAndMayDoNothing() {
        String html = html(SampleAssessment.annual(), Lang.ZH);
        assertThat(html)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;")
                .contains("<style>" + Templates.STYLE + "</style>")
                .contains("<script>" + Templates.SCRIPT + "</script>");
        assertThat(count(html, "(?i)(src|href)\\s*=\\s*\"(?!#)"))
                .as("addresses")
                .isZero();
        assertThat(count(html, "(?i)url\\(|@import|fetch\\(|XMLHttpRequest|https?://"))
                .isZero();
        assertThat(count(html, "\\sstyle="))
                .as("inline styles, which the policy forbids")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsOnThePageInWords(Lang lang) {
        String content = content(html(SampleAssessment.annual(), lang));
        Arrays.stream(Verdict.values())
                .forEach(v ->
                        assertThat(content).as(v.name()).contains(Words.of(v).in(lang)));
        assertThat(content).doesNotContain("NaN").doesNotContain("null").doesNotContain("Infinity");
    }

    @ParameterizedTest
    @EnumSource
    void everyLightHasASignOfItsOwnBesideItsColour(Light light) {
        String rule = light == Light.NONE ? "\\.m::before[^{]*" : "\\.m-" + Words.code(light) + "::before ";
        assertThat(count(Templates.STYLE, rule + "\\{\\s*content: \"[^\"]\";")).isEqualTo(1);
    }

    @Test
    void everyItemIsOneRowOfItsAreaWithACellForEveryYear() {
        HtmlPage page = HtmlPageBuilder.of(new Facts(SampleAssessment.annual(), Lang.ZH), List.of());
        long cells = page.tables().stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().stream())
                .filter(c -> !c.light().isEmpty())
                .count();
        assertThat(cells).isEqualTo(SampleAssessment.annual().judgements().size());
        assertThat(page.tables())
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.years())));
        assertThat(page.tables().get(0).name()).as("the plan's own area first").isEqualTo("南京市");
    }

    @Test
    void theWorstComeFirst() {
        HtmlPage page = HtmlPageBuilder.of(new Facts(SampleAssessment.annual(), Lang.ZH), List.of());
        List<String> verdicts =
                page.worst().stream().map(Card::verdict).distinct().toList();
        assertThat(verdicts).containsExactly("规则错误", "未达标", "滞后");
        assertThat(page.worst().get(1).gap()).isEqualTo("还差1次");
    }

    @Test
    void tilesAndBarAddUpToTheItemsOfTheYear() {
        HtmlPage page = HtmlPageBuilder.of(new Facts(SampleAssessment.annual(), Lang.ZH), List.of());
        int due = SampleAssessment.annual().current().size();
        assertThat(page.overview().tiles().get(0).count()).isEqualTo(due);
        assertThat(page.overview().tiles().stream()
                        .skip(1)
                        .mapToInt(Overview.Tile::count)
                        .sum())
                .isEqualTo(due);
        assertThat(page.overview().stack().segments().stream()
                        .mapToInt(Overview.Segment::count)
                        .sum())
                .isEqualTo(due);
    }

    @Test
    void aBarIsNeverLongerThanItsScaleAndNeverRoundedUp() {
        for (Judgement judgement : SampleAssessment.annual().judgements()) {
            Bar bar = Bar.of(judgement.due());
            if (bar != null) {
                assertThat(Double.parseDouble(bar.value())).isBetween(0.0, 100.0);
                assertThat(Double.parseDouble(bar.target())).isBetween(0.0, 100.0);
            }
        }
        Bar tutors = SampleAssessment.annual().judgements().stream()
                .filter(j -> j.due().key().equals("nanjing-2021-2025/long@320100/2024"))
                .map(j -> Bar.of(j.due()))
                .findFirst()
                .orElseThrow();
        assertThat(tutors).isEqualTo(new Bar("27.7", "100", null, "27"));
    }

    @Test
    void aGapInASeriesIsAGapInItsLine() {
        Facts facts = new Facts(SampleAssessment.annual(), Lang.ZH);
        Trend trend = SampleAssessment.annual().judgements().stream()
                .filter(j -> j.due().key().equals("nanjing-2021-2025/model-schools@320100/2024"))
                .map(j -> Trend.of(j.due(), facts))
                .findFirst()
                .orElseThrow();
        assertThat(trend.lines()).hasSize(2);
        assertThat(trend.points()).extracting(Trend.Point::year).containsExactly("2021", "2022", "2024");
        assertThat(trend.target())
                .as("years are not compared with a cumulative target")
                .isNull();
    }

    @Test
    void aRunWithoutFindingsIsAPageToo() {
        assertThat(html(SampleAssessment.allMet(Assessment.Kind.ANNUAL), Lang.ZH))
                .contains("未发现问题。")
                .contains("本年度没有未达标或滞后事项。");
    }

    @Test
    void sameInputsGiveTheSameBytes() {
        assertThat(html(SampleAssessment.annual(), Lang.ZH)).isEqualTo(html(SampleAssessment.annual(), Lang.ZH));
    }

    @Test
    void theSelfCheckSaysWhoseItIsAndWhatIsLeftToTheCity() {
        assertThat(html(SampleAssessment.selfCheck(), Lang.ZH)).contains("玄武区").contains("由市级评定");
    }
}
