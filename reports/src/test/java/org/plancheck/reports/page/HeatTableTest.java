package org.plancheck.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

class HeatTableTest {
    private final Assessment assessment = SampleAssessment.annual();

    @ParameterizedTest
    @EnumSource
    void everyDueTripleOfTheYearIsOneCellWithItsVerdictUnderItsArea(Lang lang) {
        Facts facts = new Facts(assessment, lang);
        Document page = Pages.parsed(assessment, lang);
        Map<String, List<Element>> cells = Pages.cells(page).stream().collect(Collectors.groupingBy(Pages::key));
        assertThat(Pages.cells(page)).hasSameSizeAs(assessment.current());
        for (Judgement judgement : assessment.current()) {
            String key = judgement.due().itemKey() + "@"
                    + judgement.due().jurisdiction().code();
            assertThat(cells.get(key)).as(key).hasSize(1);
            Element cell = cells.get(key).get(0);
            assertThat(cell.text()).as(key).isEqualTo(facts.in(Words.of(judgement.verdict())));
            assertThat(cell.classNames()).as(key).contains("m-" + Words.code(judgement.light()));
            assertThat(areaOf(cell))
                    .as(key)
                    .isEqualTo(facts.in(judgement.due().jurisdiction().name()));
            assertThat(titleOf(cell))
                    .as(key)
                    .isEqualTo(facts.in(judgement.due().item().title()));
        }
    }

    private static String areaOf(Element cell) {
        Element column = cell.closest("td");
        return cell.closest("table")
                .select("thead th")
                .get(column.elementSiblingIndex())
                .text();
    }

    private static String titleOf(Element cell) {
        return cell.closest("tr").selectFirst("th[scope=row] > span").text();
    }

    @Test
    void everyRowHasAsManyCellsAsThereAreColumns() {
        Element heat = Pages.parsed(assessment, Lang.ZH).getElementById("heat");
        int columns = heat.select("thead th").size();
        assertThat(heat.select("tr:has(th[scope=row])"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
        assertThat(heat.select("th[scope=rowgroup]"))
                .allSatisfy(head -> assertThat(head.attr("colspan")).isEqualTo(String.valueOf(columns)));
    }

    @Test
    void commitmentsComeBeforeDutiesAndOnlyQuietDutiesCanBeFolded() {
        Document page = Pages.parsed(assessment, Lang.ZH);
        assertThat(page.select("tbody.part th").eachText()).satisfies(parts -> {
            assertThat(parts).hasSize(2);
            assertThat(parts.get(0)).startsWith("量化承诺");
            assertThat(parts.get(1)).startsWith("定性任务");
        });
        Elements quiet = page.select("#heat tr.quiet");
        assertThat(quiet).isNotEmpty();
        assertThat(quiet.select("a.m-red, a.m-yellow, a.m-grey, a.m-blue")).isEmpty();
        assertThat(page.select("#heat tr.quiet[hidden]"))
                .as("hidden without the script")
                .isEmpty();
    }

    @Test
    void whatAnActionCountsIsWhatItsRowsShow() {
        for (Element action : Pages.parsed(assessment, Lang.ZH).select("#heat tbody.action")) {
            int counted = action.select(".counts > span").stream()
                    .mapToInt(count -> Integer.parseInt(count.ownText().strip()))
                    .sum();
            assertThat(counted).isEqualTo(action.select("a.h").size());
        }
    }

    @Test
    void everyAddressOnThePageLeadsSomewhereAndNoneIsAmbiguous() {
        Document page = Pages.parsed(assessment, Lang.ZH);
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).doesNotContain("").hasSameSizeAs(unique);
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(unique).contains(Pages.key(link)));
    }

    @Test
    void everyVerdictOfEveryYearHasItsWholeArithmeticBehindItsItem() {
        Facts facts = new Facts(assessment, Lang.ZH);
        Document page = Pages.parsed(assessment, Lang.ZH);
        assertThat(page.select(".why section.year")).hasSameSizeAs(assessment.judgements());
        for (Judgement judgement : assessment.judgements()) {
            Element item = page.getElementById(judgement.due().itemKey() + "@"
                    + judgement.due().jurisdiction().code());
            List<String> steps = judgement.steps().stream()
                    .map(step -> flat(facts.in(step.text())))
                    .toList();
            Stream<Element> years = item.select("section.year").stream();
            assertThat(years.map(year -> year.select("li").eachText()))
                    .as(judgement.due().key())
                    .contains(steps);
        }
    }

    @Test
    void onPaperOnlyWhatAsksForActionIsOpened() {
        Document page = Pages.parsed(assessment, Lang.ZH);
        for (Judgement judgement : assessment.current()) {
            Element item = page.getElementById(judgement.due().itemKey() + "@"
                            + judgement.due().jurisdiction().code())
                    .closest("details.item");
            boolean opened = judgement.verdict() != Verdict.NOT_REPORTED
                    && judgement.light() != Light.GREEN
                    && judgement.light() != Light.NONE;
            assertThat(item.hasClass("printed")).as(judgement.due().key()).isEqualTo(opened);
        }
        assertThat(page.select("details.item.printed")).isNotEmpty();
    }

    /** As a browser shows blanks. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
