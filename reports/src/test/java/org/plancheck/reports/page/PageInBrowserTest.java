package org.plancheck.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;

class PageInBrowserTest {
    /** What the tests type; what came of it is left in the page's title. */
    private static final String TYPING = """
            function press(key, ctrl) {
              document.activeElement.dispatchEvent(
                  new KeyboardEvent("keydown", { key: key, ctrlKey: Boolean(ctrl), bubbles: true, cancelable: true }));
            }
            function focused() { return decodeURIComponent(document.activeElement.getAttribute("href") || "#").slice(1); }
            """;

    @TempDir
    private Path folder;

    private final Assessment assessment = SampleAssessment.annual();
    private final String html = Pages.html(assessment, Lang.ZH, List.of());
    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(folder);
    }

    /** Items in their areas, by the assessment and not by the page. */
    private Set<String> items(Predicate<Judgement> wanted) {
        return assessment.judgements().stream()
                .filter(wanted)
                .map(j -> key(j.due()))
                .collect(Collectors.toSet());
    }

    private static String key(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    private static Set<String> shownItems(Document page) {
        return page.select("details.item").stream()
                .filter(Pages::isShown)
                .map(item -> item.selectFirst(".why").id())
                .collect(Collectors.toSet());
    }

    private static List<Element> shownRows(Document page) {
        return page.select("#heat tr:has(a.h)").stream().filter(Pages::isShown).toList();
    }

    private boolean isCurrent(Judgement judgement) {
        return judgement.due().year() == assessment.year();
    }

    @Test
    void withoutAnAddressEverythingIsShownAndCounted() throws Exception {
        Document page = browser.open(html, "");
        Set<String> all = items(j -> true);
        assertThat(shownItems(page)).isEqualTo(all);
        assertThat(page.selectFirst("[data-shown=items]").text()).isEqualTo(all.size() + " / " + all.size());
        assertThat(page.getElementById("filters").hasAttr("hidden")).isFalse();
    }

    @Test
    void aLightInTheAddressLeavesOnlyItsItemsAndRows() throws Exception {
        Document page = browser.open(html, "#light=RED");
        Set<String> red = items(j -> isCurrent(j) && j.light() == Light.RED);
        assertThat(shownItems(page)).isEqualTo(red).isNotEmpty();
        assertThat(shownRows(page))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("a.m-red")).isNotEmpty());
        assertThat(shownRows(page).stream().flatMap(row -> row.select("a.h:not(.off)").stream()))
                .extracting(Pages::key)
                .containsExactlyInAnyOrderElementsOf(red);
        assertThat(page.selectFirst("[data-shown=items]").text()).startsWith(red.size() + " / ");
        assertThat(page.selectFirst("[data-shown=by]").text()).contains("红灯");
    }

    @Test
    void filtersAreTakenTogetherAndAskAboutTheYearChosen() throws Exception {
        String area = SampleAssessment.CITY.code();
        Document page = browser.open(html, "#area=" + area + "&verdict=shortfall&year=2023");
        assertThat(shownItems(page))
                .isEqualTo(items(j -> j.due().jurisdiction().code().equals(area)
                        && j.due().year() == 2023
                        && j.verdict() == Verdict.SHORTFALL));
        Document anyYear = browser.open(html, "#verdict=BEHIND&year=any");
        assertThat(shownItems(anyYear))
                .isEqualTo(items(j -> j.verdict() == Verdict.BEHIND))
                .isNotEmpty();
    }

    @Test
    void responsibleUnitsAndActionsFilterToo() throws Exception {
        Due due = assessment.current().stream()
                .map(Judgement::due)
                .filter(d -> !d.item().responsible().isEmpty())
                .findFirst()
                .orElseThrow();
        String unit = due.item().responsible().get(0);
        assertThat(shownItems(browser.open(html, "#who=" + unit)))
                .isEqualTo(items(j -> j.due().item().responsible().contains(unit)));
        String action = Actions.label(due.item().clause());
        assertThat(shownItems(browser.open(html, "#action=" + action)))
                .isEqualTo(items(j -> j.due().item().clause().startsWith(action)))
                .isNotEmpty();
    }

    @Test
    void anItemsAddressOpensItEvenWhenFiltersHideIt() throws Exception {
        Due due = assessment.judgements().stream()
                .filter(j -> isCurrent(j) && j.light() == Light.GREEN)
                .findFirst()
                .orElseThrow()
                .due();
        for (String hash : List.of("#" + due.key(), "#" + key(due), "#light=RED&item=" + due.key())) {
            Document page = browser.open(html, hash);
            Element item = page.getElementById(key(due)).closest("details.item");
            assertThat(item.hasAttr("open")).as(hash).isTrue();
            assertThat(Pages.isShown(item)).as(hash).isTrue();
            assertThat(page.select("details.item[open]")).as(hash).hasSize(1);
        }
    }

    @Test
    void anAddressThatMeansNothingChangesNothing() throws Exception {
        Document page = browser.open(html, "#light=PURPLE&nonsense=%E0%A4%A&item=%3Cimg%3E");
        assertThat(shownItems(page)).isEqualTo(items(j -> true));
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void oneCellAtATimeIsInTheTabOrderAndArrowsMoveIt() throws Exception {
        Document page = browser.drive(html, "", TYPING + """
                var seen = [];
                document.querySelector('#heat a.h[tabindex="0"]').focus();
                seen.push(focused());
                press("ArrowDown"); seen.push(focused());
                press("ArrowUp"); seen.push(focused());
                press("End", true); seen.push(focused());
                press("Home", true); seen.push(focused());
                document.title = seen.join("|");
                """);
        List<Element> rows = shownRows(page);
        String first = Pages.key(rows.get(0).selectFirst("a.h"));
        List<String> seen = List.of(page.title().split("\\|"));
        assertThat(seen.get(0)).isEqualTo(first);
        assertThat(rows.get(1).select("a.h").stream().map(Pages::key)).contains(seen.get(1));
        assertThat(seen.get(2)).isEqualTo(first);
        assertThat(rows.get(rows.size() - 1).select("a.h").stream().map(Pages::key))
                .contains(seen.get(3));
        assertThat(seen.get(4)).isEqualTo(first);
        assertThat(page.select("#heat a.h[tabindex=0]")).extracting(Pages::key).containsExactly(first);
    }

    @Test
    void enterOpensTheArithmeticAndEscapeReturns() throws Exception {
        Document page = browser.drive(html, "#light=RED", TYPING + """
                var cell = document.querySelector('#heat a.h[tabindex="0"]');
                cell.focus();
                cell.click();
                var opened = document.activeElement.parentNode;
                var address = location.hash;
                press("Escape");
                document.title = [opened.open, opened.querySelector(".why").id, address, document.activeElement === cell].join("|");
                """);
        List<String> seen = List.of(page.title().split("\\|"));
        assertThat(seen.get(0)).isEqualTo("true");
        assertThat(page.getElementById(seen.get(1)).closest("details").hasAttr("open"))
                .isTrue();
        assertThat(seen.get(2)).startsWith("#light=RED&item=");
        assertThat(seen.get(3)).isEqualTo("true");
    }

    @Test
    void foldsSayWhetherTheyAreOpen() throws Exception {
        Document page = browser.drive(html, "", """
                var fold = document.querySelector("#heat .fold");
                var before = fold.getAttribute("aria-expanded");
                fold.click();
                document.title = before + "|" + fold.getAttribute("aria-expanded");
                """);
        assertThat(page.title()).isEqualTo("false|true");
        Element opened = page.selectFirst("#heat .fold").closest("tbody");
        assertThat(opened.select("tr.quiet")).isNotEmpty().allMatch(Pages::isShown);
    }

    @Test
    void aChoiceIsKeptInTheAddressAndResetClearsIt() throws Exception {
        Document page = browser.drive(html, "", """
                var form = document.getElementById("filters");
                form.elements.light.value = "GREY";
                form.elements.light.dispatchEvent(new Event("input", { bubbles: true }));
                var chosen = location.hash;
                form.reset();
                setTimeout(function () { document.title = chosen + "|" + location.hash; }, 50);
                """);
        assertThat(page.title()).isEqualTo("#light=GREY|");
        assertThat(shownItems(page)).isEqualTo(items(j -> true));
    }
}
