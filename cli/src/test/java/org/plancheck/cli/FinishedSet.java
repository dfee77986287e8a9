package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The finished set of the Lianyungang example, written once for all tests that read it back by other programs' eyes. */
final class FinishedSet {
    static final int YEAR = 2024;
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(万|亿)?");
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("万", new BigDecimal("1e4"), "亿", new BigDecimal("1e8"));
    static final Map<String, String> VERDICTS = Map.of(
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

    private FinishedSet() {}

    /** Written when first asked for, removed when the tests are over. */
    private static final class Written {
        private static final Path REPORT = write();
        private static final JsonNode JSON = read();
        private static final List<JsonNode> VERDICTS = all(JSON.path("verdicts"));

        private static Path write() {
            try {
                Path temp = Files.createTempDirectory("finished-set");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(temp)));
                Path report = temp.resolve("report");
                String city =
                        LibraryOptions.home().resolve("examples/lianyungang").toString();
                Cli run = Cli.run("assess", city, "--year", String.valueOf(YEAR), "--out", report.toString());
                assertThat(report).as(run.err()).isDirectory();
                return report;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static JsonNode read() {
            try {
                return new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(REPORT.resolve("assessment.json").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Path report() {
        return Written.REPORT;
    }

    static JsonNode json() {
        return Written.JSON;
    }

    static List<JsonNode> verdicts() {
        return Written.VERDICTS;
    }

    /** Two decimals at most, the rest cut off. */
    static BigDecimal cut(JsonNode value) {
        return value.isNull() ? BigDecimal.ZERO : plain(new BigDecimal(value.asText()).setScale(2, RoundingMode.DOWN));
    }

    static BigDecimal exact(JsonNode value) {
        return value.isNull() ? null : plain(new BigDecimal(value.asText()));
    }

    static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            numbers.add(plain(matcher.group(2) == null ? number : number.multiply(FACTORS.get(matcher.group(2)))));
        }
        return numbers;
    }

    static List<JsonNode> of(String unit) {
        return verdicts().stream().filter(v -> belongs(v, unit)).toList();
    }

    /** A county answers for its area, a department for what it files for the city. */
    static boolean belongs(JsonNode node, String unit) {
        JsonNode area = node.path("jurisdiction");
        boolean ofTheCity = area.path("code")
                .equals(json().path("plans").get(0).path("jurisdiction").path("code"));
        return ofTheCity
                ? node.path("reporter").path("id").equals(idOf(unit))
                : zh(area.path("name")).equals(unit);
    }

    /** The id of a unit by its name; a missing node for a name that reports nothing. */
    private static JsonNode idOf(String unit) {
        return Stream.concat(verdicts().stream(), all(json().path("findings")).stream())
                .map(node -> node.path("reporter"))
                .filter(reporter -> zh(reporter).equals(unit))
                .findFirst()
                .map(reporter -> reporter.path("id"))
                .orElse(MissingNode.getInstance());
    }

    static String zh(JsonNode words) {
        return words.path("zh").asText();
    }

    static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Path cityReport() {
        return report().resolve("年度评估报告.docx");
    }

    static List<Path> notices() throws IOException {
        try (Stream<Path> files = Files.list(report().resolve("notices"))) {
            List<Path> notices = files.sorted().toList();
            assertThat(notices).hasSizeGreaterThan(10);
            return notices;
        }
    }

    static String unit(Path notice) {
        return notice.getFileName().toString().replaceAll("^.*?-|\\.docx$", "");
    }

    /**
     * A table of a Word document.
     *
     * @param caption the words above it, without its number
     * @param rows each cell by its heading, without the coloured mark before a verdict
     */
    record Table(String caption, List<Map<String, String>> rows) {}

    static List<Table> tables(Path docx) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            String above = "";
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    above = paragraph.getText();
                } else if (element instanceof XWPFTable table) {
                    tables.add(new Table(above.replaceFirst("^表\\d+\\s*", "").strip(), rows(table)));
                }
            }
        }
        return tables;
    }

    /** Every row of every table. */
    static List<Map<String, String>> rows(Path docx) throws IOException {
        return tables(docx).stream().flatMap(table -> table.rows().stream()).toList();
    }

    private static List<Map<String, String>> rows(XWPFTable table) {
        List<String> heads = cells(table.getRow(0));
        List<Map<String, String>> rows = new ArrayList<>();
        table.getRows().stream().skip(1).map(FinishedSet::cells).forEach(cells -> {
            Map<String, String> row = new TreeMap<>();
            for (int c = 0; c < cells.size(); c++) {
                row.put(heads.get(c), cells.get(c));
            }
            rows.add(row);
        });
        return rows;
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getText().replaceAll("^[●■]\\s*", "").strip())
                .toList();
    }

    static String text(Path docx) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
            document.getTables().forEach(t -> text.append(t.getText()));
        }
        return text.toString();
    }

    static List<Map<String, String>> table(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report().resolve(file));
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

    /** Every paragraph outside tables. */
    static List<String> paragraphs(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    /** The text of the city's report in PDF, without blanks, line ends and numbers of pages. */
    static String pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(report().resolve("年度评估报告.pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "").replaceAll("—\\d+—", "");
        }
    }

    static Document page() throws IOException {
        return Jsoup.parse(report().resolve("index.html").toFile());
    }
}
