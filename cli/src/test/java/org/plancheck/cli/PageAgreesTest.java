package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.cli.FinishedSet.VERDICTS;
import static org.plancheck.cli.FinishedSet.YEAR;
import static org.plancheck.cli.FinishedSet.all;
import static org.plancheck.cli.FinishedSet.cut;
import static org.plancheck.cli.FinishedSet.exact;
import static org.plancheck.cli.FinishedSet.json;
import static org.plancheck.cli.FinishedSet.numbers;
import static org.plancheck.cli.FinishedSet.page;
import static org.plancheck.cli.FinishedSet.verdicts;
import static org.plancheck.cli.FinishedSet.zh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The finished page, read back as a browser would and held against assessment.json. */
class PageAgreesTest {
    private static Document page;

    @BeforeAll
    static void open() throws IOException {
        page = page();
    }

    @Test
    void everyVerdictOfTheYearIsACellOfTheHeatTable() {
        Map<String, String> cells = page.select("#heat a.h").stream()
                .collect(Collectors.toMap(cell -> cell.attr("href").substring(1), Element::text));
        Map<String, String> expected = current()
                .collect(Collectors.toMap(
                        PageAgreesTest::place,
                        v -> VERDICTS.get(v.path("verdict").asText())));
        assertThat(cells).isEqualTo(expected).hasSizeGreaterThan(100);
    }

    @Test
    void everyFigureOpensToTheValueTargetGapAndPathOfItsVerdict() {
        List<JsonNode> figures = current()
                .filter(v -> v.path("itemKind").asText().equals("commitment"))
                .toList();
        for (JsonNode verdict : figures) {
            Element details = page.getElementById(place(verdict));
            assertThat(details).as(place(verdict)).isNotNull();
            Map<String, String> facts = details.select("dl.facts div").stream()
                    .collect(Collectors.toMap(
                            fact -> fact.selectFirst("dt").text(),
                            fact -> fact.selectFirst("dd").text()));
            assertThat(shown(facts, "填报值")).as(place(verdict)).isEqualTo(cuts(verdict, "value"));
            assertThat(shown(facts, "目标")).as(place(verdict)).isEqualTo(figures(verdict, "threshold", "high"));
            assertThat(shown(facts, "序时进度（推算）")).as(place(verdict)).isEqualTo(figures(verdict, "path"));
            assertThat(shown(facts, "差距")).as(place(verdict)).isEqualTo(gaps(verdict));
        }
        assertThat(figures).hasSizeGreaterThan(20);
    }

    @Test
    void everyFindingOfTheYearStandsThereInItsOwnWords() {
        Map<String, String> shown = page.select("li.find").stream()
                .collect(Collectors.toMap(
                        find -> find.selectFirst("code").text(),
                        find -> find.text().replace(" ", ""),
                        (first, second) -> first));
        List<JsonNode> found = all(json().path("findings")).stream()
                .filter(f -> f.path("year").asInt() == YEAR)
                .toList();
        for (JsonNode finding : found) {
            String id = finding.path("id").asText();
            assertThat(shown).containsKey(id);
            assertThat(shown.get(id))
                    .as(id)
                    .contains(zh(finding.path("message")).replace(" ", ""));
        }
        assertThat(found).hasSizeGreaterThan(20);
    }

    private static Stream<JsonNode> current() {
        return verdicts().stream().filter(v -> v.path("year").asInt() == YEAR);
    }

    /** An item of an area, as the page links to it. */
    private static String place(JsonNode verdict) {
        return verdict.path("key").asText().replaceFirst("/\\d{4}$", "");
    }

    private static List<BigDecimal> shown(Map<String, String> facts, String name) {
        return numbers(facts.getOrDefault(name, ""));
    }

    /** The page tells how far it is to the target, on track or not; where that is nothing it says so in words. */
    private static List<BigDecimal> gaps(JsonNode verdict) {
        return figures(verdict, "gap").stream().filter(gap -> gap.signum() != 0).toList();
    }

    private static List<BigDecimal> cuts(JsonNode verdict, String field) {
        return verdict.path(field).isNull() ? List.of() : List.of(cut(verdict.path(field)));
    }

    private static List<BigDecimal> figures(JsonNode verdict, String... fields) {
        return Stream.of(fields)
                .filter(field -> !verdict.path(field).isNull())
                .map(field -> exact(verdict.path(field)))
                .toList();
    }
}
