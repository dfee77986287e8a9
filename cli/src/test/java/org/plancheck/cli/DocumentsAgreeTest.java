package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished documents of a whole city, read back by other programs' eyes and held against assessment.json. */
class DocumentsAgreeTest {
    private static final int YEAR = 2024;
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(万|亿)?");
    /** Digits that name or number something: files, dates, headings, tables and figures, checksums. */
    private static final String NAMES =
            "[^\\s（，。：]*\\.(ya?ml|json|csv|xlsx|pdf|docx)\\S*|SHA-256|\\d{4}年|\\d+月\\d+日|\\d{4}-\\d{2}-\\d{2}"
                    + "|^[表图]\\d+|GB/T \\S+|[A-Z]+-\\d+\\S*|\\d{4}、|〔\\d{4}〕\\d+号";

    private static final Map<String, BigDecimal> FACTORS =
            Map.of("万", new BigDecimal("1e4"), "亿", new BigDecimal("1e8"));
    private static final Map<String, String> VERDICTS = Map.of(
            "MET", "达标",
            "ON_TRACK", "序时达标",
            "NOT_DUE", "未到考核期",
            "BEHIND", "滞后",
            "SHORTFALL", "未达标",
            "NOT_REPORTED", "未报",
            "QUESTIONED", "存疑",
            "NOT_APPLICABLE", "不适用",
            "WAIVED", "豁免",
            "ERROR", "规则错误");

    @TempDir
    private static Path temp;

    private static Path report;
    private static JsonNode json;
    private static List<JsonNode> verdicts;

    @BeforeAll
    static void assess() throws IOException {
        report = temp.resolve("report");
        String city = LibraryOptions.home().resolve("examples/lianyungang").toString();
        Cli run = Cli.run("assess", city, "--year", String.valueOf(YEAR), "--out", report.toString());
        assertThat(report).as(run.err()).isDirectory();
        json = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(report.resolve("assessment.json").toFile());
        verdicts = all(json.path("verdicts"));
    }

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
            compared += compare(row, verdicts);
        }
        assertThat(compared).as("figures and verdicts compared").isGreaterThan(90);
    }

    @Test
    void theCitysReportSaysTheSameInPdfAsInWord() throws IOException {
        String pdf;
        try (PDDocument document = Loader.loadPDF(report.resolve("年度评估报告.pdf").toFile())) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
        int cells = 0;
        for (Map<String, String> row : rows(cityReport())) {
            for (String cell : row.values()) {
                assertThat(pdf).contains(cell.replaceAll("[\\s\u200B]", ""));
                cells++;
            }
        }
        assertThat(cells).as("cells compared").isGreaterThan(500);
    }

    @Test
    void everyShortfallOfTheYearStandsInTheNoticeOfItsUnit() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path notice : notices()) {
            texts.put(unit(notice), text(notice));
        }
        List<JsonNode> missed = verdicts.stream()
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
            all(json.path("findings")).stream()
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

    /** What is said in words, beside the tables: every figure of weight is one of the machine's output. */
    @Test
    void noSentenceHoldsAFigureThatTheOutputDoesNotKnow() throws IOException {
        Set<BigDecimal> known = new TreeSet<>(numbers(json.toString().replaceAll("[_/@:\\-]", " ")));
        verdicts.forEach(v -> known.add(cut(v.path("value"))));
        // Up to here a whole number may count items.
        BigDecimal items = new BigDecimal(
                verdicts.stream().filter(v -> v.path("year").asInt() == YEAR).count());
        int seen = 0;
        List<Path> documents = new ArrayList<>(notices());
        documents.add(cityReport());
        for (Path document : documents) {
            for (String sentence : sentences(document)) {
                List<BigDecimal> figures = numbers(sentence.replaceAll(NAMES, " ")).stream()
                        .filter(n -> n.scale() > 0 || n.compareTo(items) > 0)
                        .toList();
                assertThat(known).as(document.getFileName() + ": " + sentence).containsAll(figures);
                seen += figures.size();
            }
        }
        assertThat(seen).as("figures seen").isGreaterThan(100);
    }

    /** Every verdict of the page: its words and figures under the address that keeps from run to run. */
    @Test
    void thePageSaysTheSameOfEveryVerdict() throws IOException {
        Document page = Jsoup.parse(report.resolve("index.html").toFile(), "UTF-8");
        int figures = 0;
        for (JsonNode verdict : verdicts) {
            String key = verdict.path("key").asText();
            String item = key.replaceAll("/\\d{4}$", "");
            Element row = Objects.requireNonNull(page.getElementById(item), key).closest("details");
            String said = verdict.path("year").asText() + ":"
                    + verdict.path("light").asText().toLowerCase(Locale.ROOT) + ":"
                    + verdict.path("verdict").asText();
            assertThat(row.attr("data-y").split(" ")).as(key).contains(said);
            Element place = verdict.path("year").asInt() == YEAR ? row : page.getElementById(key);
            String text = (place == null ? row : place).text();
            for (JsonNode step : verdict.path("steps")) {
                assertThat(text).as(key).contains(zh(step.path("text")).strip().replaceAll("\\s+", " "));
                figures += numbers(zh(step.path("text"))).size();
            }
        }
        assertThat(figures).as("figures compared").isGreaterThan(3000);
    }

    @Test
    void theOverviewCountsWhatTheSummaryCounts() throws IOException {
        Map<String, String> totals = new TreeMap<>();
        for (Map<String, String> row : rows(cityReport())) {
            if (row.containsKey("量化承诺") && row.containsKey("合计")) {
                totals.put(row.get("结论"), row.get("合计"));
            }
        }
        JsonNode summary = json.path("summary").path("verdictsOfYear");
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
        assertThat(rows).hasSameSizeAs(verdicts).hasSizeGreaterThan(500);
        for (JsonNode verdict : verdicts) {
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
                .containsExactlyElementsOf(all(json.path("findings")).stream()
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

    /** Two decimals at most, the rest cut off. */
    private static BigDecimal cut(JsonNode value) {
        return value.isNull() ? BigDecimal.ZERO : plain(new BigDecimal(value.asText()).setScale(2, RoundingMode.DOWN));
    }

    private static BigDecimal exact(JsonNode value) {
        return value.isNull() ? null : plain(new BigDecimal(value.asText()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            numbers.add(plain(matcher.group(2) == null ? number : number.multiply(FACTORS.get(matcher.group(2)))));
        }
        return numbers;
    }

    private static List<JsonNode> of(String unit) {
        return verdicts.stream().filter(v -> belongs(v, unit)).toList();
    }

    /** A county answers for its area, a department for what it files for the city. */
    private static boolean belongs(JsonNode node, String unit) {
        JsonNode area = node.path("jurisdiction");
        boolean ofTheCity = area.path("code")
                .equals(json.path("plans").get(0).path("jurisdiction").path("code"));
        String reporter = zh(node.path("reporter")).replace("（文中未列）", "");
        return ofTheCity ? reporter.equals(unit) : zh(area.path("name")).equals(unit);
    }

    private static String zh(JsonNode words) {
        return words.path("zh").asText();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Path cityReport() {
        return report.resolve("年度评估报告.docx");
    }

    private static List<Path> notices() throws IOException {
        try (Stream<Path> files = Files.list(report.resolve("notices"))) {
            List<Path> notices = files.sorted().toList();
            assertThat(notices).hasSizeGreaterThan(10);
            return notices;
        }
    }

    private static String unit(Path notice) {
        return notice.getFileName().toString().replaceAll("^.*?-|\\.docx$", "");
    }

    private static List<ItemRow> itemRows(Path docx) throws IOException {
        return rows(docx).stream()
                .filter(row -> row.containsKey("考核事项"))
                .map(row -> new ItemRow(docx.getFileName().toString(), row))
                .toList();
    }

    /** Every row of every table by its heading, without the coloured mark before a verdict. */
    private static List<Map<String, String>> rows(Path docx) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFTable table : document.getTables()) {
                List<String> heads = cells(table.getRow(0));
                table.getRows().stream().skip(1).map(DocumentsAgreeTest::cells).forEach(cells -> {
                    Map<String, String> row = new TreeMap<>();
                    for (int c = 0; c < cells.size(); c++) {
                        row.put(heads.get(c), cells.get(c));
                    }
                    rows.add(row);
                });
            }
        }
        return rows;
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getText().replaceAll("^[●■]\\s*", "").strip())
                .toList();
    }

    private static String text(Path docx) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
            document.getTables().forEach(t -> text.append(t.getText()));
        }
        return text.toString();
    }

    /** What stands outside tables. */
    private static List<String> sentences(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private static List<Map<String, String>> table(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report.resolve(file));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row head = book.getSheetAt(0).getRow(2);
            for (int r = 3; r <= book.getSheetAt(0).getLastRowNum(); r++) {
                Map<String, String> row = new TreeMap<>();
                book.getSheetAt(0)
                        .getRow(r)
                        .forEach(cell ->
                                row.put(head.getCell(cell.getColumnIndex()).getStringCellValue(), cell.toString()));
                row.values().removeIf(String::isEmpty);
                rows.add(row);
            }
        }
        return rows;
    }
}
