package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.cli.FinishedSet.VERDICTS;
import static org.plancheck.cli.FinishedSet.YEAR;
import static org.plancheck.cli.FinishedSet.all;
import static org.plancheck.cli.FinishedSet.belongs;
import static org.plancheck.cli.FinishedSet.cityReport;
import static org.plancheck.cli.FinishedSet.cut;
import static org.plancheck.cli.FinishedSet.exact;
import static org.plancheck.cli.FinishedSet.json;
import static org.plancheck.cli.FinishedSet.notices;
import static org.plancheck.cli.FinishedSet.numbers;
import static org.plancheck.cli.FinishedSet.of;
import static org.plancheck.cli.FinishedSet.paragraphs;
import static org.plancheck.cli.FinishedSet.pdf;
import static org.plancheck.cli.FinishedSet.rows;
import static org.plancheck.cli.FinishedSet.table;
import static org.plancheck.cli.FinishedSet.tables;
import static org.plancheck.cli.FinishedSet.text;
import static org.plancheck.cli.FinishedSet.unit;
import static org.plancheck.cli.FinishedSet.verdicts;
import static org.plancheck.cli.FinishedSet.zh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.cli.FinishedSet.Table;

/** The finished documents of a whole city, read back by other programs' eyes and held against assessment.json. */
class DocumentsAgreeTest {
    /** A row of a table about an item, by heading. */
    private record ItemRow(String document, Map<String, String> cells) {
        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }

        /** What the verdict rests on: the office's figure where it verified one. */
        String value() {
            return cells.getOrDefault("核定值", cell("填报值"));
        }

        int year() {
            return cells.containsKey("年度") ? Integer.parseInt(cell("年度")) : YEAR;
        }
    }

    @Test
    void everyRowOfANoticeCarriesTheFiguresOfAVerdictOnItsUnit() throws IOException {
        int compared = 0;
        for (Path notice : notices()) {
            List<JsonNode> own = of(unit(notice));
            for (ItemRow row : itemRows(notice)) {
                compared += compare(row, own);
            }
        }
        assertThat(compared).as("figures and verdicts compared").isGreaterThan(60);
    }

    @Test
    void everyRowOfTheCitysReportCarriesTheFiguresOfAVerdict() throws IOException {
        int compared = 0;
        for (ItemRow row : itemRows(cityReport())) {
            compared += compare(row, verdicts());
        }
        assertThat(compared).as("figures and verdicts compared").isGreaterThan(90);
    }

    @Test
    void whatIsShortStandsUnderTheUnitThatAnswersForIt() throws IOException {
        String heading = YEAR + "年度短缺事项";
        int compared = 0;
        for (Table table : tables(cityReport())) {
            if (table.caption().endsWith(heading)) {
                String unit = table.caption().substring(0, table.caption().length() - heading.length());
                List<JsonNode> expected = of(unit).stream()
                        .filter(v -> v.path("year").asInt() == YEAR)
                        .filter(v -> Set.of("SHORTFALL", "BEHIND", "ERROR")
                                .contains(v.path("verdict").asText()))
                        .toList();
                assertThat(table.rows()).as(unit).hasSameSizeAs(expected);
                for (Map<String, String> cells : table.rows()) {
                    compared += compare(new ItemRow(unit, cells), expected);
                }
            }
        }
        assertThat(compared).as("figures and verdicts compared").isGreaterThan(30);
    }

    /** What a year still needs is not in the result: worked out anew from gap and years. */
    @Test
    void theForecastAsksForWhatTheGapLeaves() throws IOException {
        int compared = 0;
        for (ItemRow row : itemRows(cityReport())) {
            if (!numbers(row.cell("今后每年须增")).isEmpty()) {
                JsonNode verdict = verdicts().stream()
                        .filter(v ->
                                isAbout(row.cell("考核事项"), v) && v.path("year").asInt() == YEAR)
                        .filter(v -> agrees(row, v))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(row.toString()));
                BigDecimal needed =
                        exact(verdict.path("gap")).divide(new BigDecimal(row.cell("余年")), 0, RoundingMode.CEILING);
                assertThat(numbers(row.cell("今后每年须增")))
                        .as(row.toString())
                        .isEqualTo(List.of(needed.stripTrailingZeros()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(3);
    }

    @Test
    void theCitysReportSaysTheSameInPdfAsInWord() throws IOException {
        String pdf = pdf();
        int cells = 0;
        for (Map<String, String> row : rows(cityReport())) {
            for (String cell : row.values()) {
                assertThat(pdf).contains(cell.replaceAll("[\\s\u200B]", ""));
                cells++;
            }
        }
        assertThat(cells).as("cells compared").isGreaterThan(500);
        List<String> sentences = paragraphs(cityReport()).stream()
                .filter(sentence -> !sentence.contains("考核年度：")) // the frame of the Word template
                .toList();
        assertThat(sentences)
                .hasSizeGreaterThan(80)
                .allSatisfy(sentence -> assertThat(pdf).contains(sentence.replaceAll("[\\s\u200B]", "")));
    }

    @Test
    void everyShortfallOfTheYearStandsInTheNoticeOfItsUnit() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path notice : notices()) {
            texts.put(unit(notice), text(notice));
        }
        List<JsonNode> missed = verdicts().stream()
                .filter(v -> v.path("year").asInt() == YEAR)
                .filter(v -> v.path("verdict").asText().equals("SHORTFALL"))
                .toList();
        assertThat(missed).hasSizeGreaterThan(3);
        for (JsonNode verdict : missed) {
            List<String> units = texts.keySet().stream()
                    .filter(unit -> of(unit).contains(verdict))
                    .toList();
            assertThat(units).as("one notice for " + verdict.path("key")).hasSize(1);
            assertThat(texts.get(units.get(0))).contains(zh(verdict.path("title")));
        }
    }

    @Test
    void noNoticeHoldsAFigureThatIsNotItsUnitsOwn() throws IOException {
        int seen = 0;
        for (Path notice : notices()) {
            List<JsonNode> own = of(unit(notice));
            Set<BigDecimal> known = new TreeSet<>();
            own.forEach(v -> known.addAll(numbers(v.toString())));
            own.forEach(v -> known.add(cut(v.path("value"))));
            all(json().path("findings")).stream()
                    .filter(f -> belongs(f, unit(notice)))
                    .forEach(f -> known.addAll(numbers(f.toString())));
            for (ItemRow row : itemRows(notice)) {
                for (String heading : List.of("填报值", "目标", "差距")) {
                    List<BigDecimal> figures = numbers(row.cell(heading));
                    assertThat(known).as(row.toString()).containsAll(figures);
                    seen += figures.size();
                }
            }
        }
        assertThat(seen).as("figures seen").isGreaterThan(50);
    }

    @Test
    void theOverviewCountsWhatTheSummaryCounts() throws IOException {
        Map<String, String> totals = new TreeMap<>();
        for (Map<String, String> row : rows(cityReport())) {
            if (row.containsKey("量化承诺") && row.containsKey("合计")) {
                totals.put(row.get("结论"), row.get("合计"));
            }
        }
        JsonNode summary = json().path("summary").path("verdictsOfYear");
        VERDICTS.forEach((code, words) -> {
            int count = summary.path(code).asInt();
            assertThat(totals.get(words)).as(words).isEqualTo(count == 0 ? null : String.valueOf(count));
        });
        assertThat(totals).hasSizeGreaterThan(5);
    }

    @Test
    void theLedgerOfVerdictsHoldsEveryVerdictWithItsFigures() throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        table("verdicts.xlsx").forEach(row -> rows.put(row.get("结论编号"), row));
        assertThat(rows).hasSameSizeAs(verdicts()).hasSizeGreaterThan(500);
        for (JsonNode verdict : verdicts()) {
            Map<String, String> row = rows.get(verdict.path("key").asText());
            assertThat(row.get("结论"))
                    .isEqualTo(VERDICTS.get(verdict.path("verdict").asText()));
            Map.of("目标值", "threshold", "差距", "gap", "序时进度", "path").forEach((heading, field) -> {
                String shown = row.get(heading);
                assertThat(shown == null ? null : new BigDecimal(shown).stripTrailingZeros())
                        .as(heading + " of " + verdict.path("key"))
                        .isEqualTo(exact(verdict.path(field)));
            });
        }
    }

    @Test
    void theLedgerOfFindingsTellsStreaksAndEscalation() throws IOException {
        List<Map<String, String>> rows = table("findings.xlsx");
        assertThat(rows.stream().map(row -> row.get("问题编号")))
                .containsExactlyElementsOf(all(json().path("findings")).stream()
                        .map(f -> f.path("id").asText())
                        .toList());
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("问题编号", "FOLLOW-003/lianyungang-2021-2025/science-tutors@320700/2024")
                        .containsEntry("连续年数", "3.0")
                        .containsEntry("处理方式", "通报")
                        .containsEntry("整改期限", "2025-06-30"));
    }

    /** How many cells were compared with the verdict they belong to; fails where there is none that agrees. */
    private static int compare(ItemRow row, List<JsonNode> candidates) {
        List<JsonNode> about = candidates.stream()
                .filter(v -> isAbout(row.cell("考核事项"), v))
                .filter(v -> v.path("year").asInt() == row.year())
                .toList();
        assertThat(about).as("verdicts for " + row).isNotEmpty();
        assertThat(about).as("agreeing with " + row).anyMatch(v -> agrees(row, v));
        return (int) Stream.of("填报值", "目标", "差距", "结论")
                .filter(row.cells()::containsKey)
                .count();
    }

    /** By its title, followed by its area where a table holds several. */
    private static boolean isAbout(String cell, JsonNode verdict) {
        String title = zh(verdict.path("title"));
        return cell.equals(title)
                || cell.equals(title + " · " + zh(verdict.path("jurisdiction").path("name")));
    }

    private static boolean agrees(ItemRow row, JsonNode verdict) {
        List<BigDecimal> target = Stream.of("threshold", "high")
                .filter(field -> !verdict.path(field).isNull())
                .map(field -> exact(verdict.path(field)))
                .toList();
        boolean figures = verdict.path("itemKind").asText().equals("commitment");
        return (!row.cells().containsKey("目标")
                        || !figures
                        || numbers(row.cell("目标")).equals(target))
                && (!row.cells().containsKey("填报值") || !figures || valueAgrees(row.value(), verdict))
                && (!row.cells().containsKey("差距") || !figures || gapAgrees(row.cell("差距"), verdict))
                && (!row.cells().containsKey("结论") || verdictAgrees(row.cell("结论"), verdict));
    }

    private static boolean valueAgrees(String cell, JsonNode verdict) {
        JsonNode value = verdict.path("value");
        return value.isNull() ? numbers(cell).isEmpty() : numbers(cell).equals(List.of(cut(value)));
    }

    /** A gap is told where something is short or behind, and nowhere else. */
    private static boolean gapAgrees(String cell, JsonNode verdict) {
        boolean counts =
                Set.of("SHORTFALL", "BEHIND").contains(verdict.path("verdict").asText());
        JsonNode gap = verdict.path("gap");
        boolean isTold = counts && !gap.isNull() && new BigDecimal(gap.asText()).signum() != 0;
        return isTold
                ? numbers(cell).equals(List.of(exact(gap)))
                : numbers(cell).isEmpty();
    }

    private static boolean verdictAgrees(String cell, JsonNode verdict) {
        boolean aimedAt = verdict.path("strength").asText().equals("aspirational");
        return cell.equals(VERDICTS.get(verdict.path("verdict").asText())) || aimedAt && cell.equals("力争目标未达到");
    }

    private static List<ItemRow> itemRows(Path docx) throws IOException {
        return rows(docx).stream()
                .filter(row -> row.containsKey("考核事项"))
                .map(row -> new ItemRow(docx.getFileName().toString(), row))
                .toList();
    }
}
