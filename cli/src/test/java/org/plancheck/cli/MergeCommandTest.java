package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bureaus of one county fill in parts of its workbook; the county sends one. */
class MergeCommandTest {
    private static final String TUTORS = "H9";
    private static final String FARMERS = "H11";
    private static final String FARMERS_NOTE = "L11";

    @TempDir
    private Path folder;

    @BeforeEach
    void blank() {
        Cli template = Cli.run(
                "template", "--plan", "lianyungang", "--unit", "东海县", "--year", "2024", "-o", path("blank.xlsx"));
        assertThat(template.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void twoPartialWorkbooksAndATableBecomeOneWorkbook() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        part("b.xlsx", Map.of(FARMERS, "2450", FARMERS_NOTE, "含线上"));
        csv("c.csv", "municipal-science-bases,1");
        assertThat(merge("a.xlsx", "b.xlsx", "c.csv", "all.xlsx")).isEqualTo(ExitCode.CLEAN);
        assertThat(merge("a.xlsx", "b.xlsx", "c.csv", "all.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(merge("all.xlsx", "again.yaml")).isEqualTo(ExitCode.CLEAN);
        String merged = Files.readString(folder.resolve("all.yaml"));
        assertThat(filled(merged)).isEqualTo(3);
        assertThat(merged).contains("\"110\"", "\"2450\"", "含线上");
        assertThat(filled(Files.readString(folder.resolve("again.yaml")))).isEqualTo(3);
        assertThat(Cli.run("check", path("all.xlsx")).err()).doesNotContain("\tat ");
        try (XSSFWorkbook book = open("all.xlsx")) {
            assertThat(book.getSheet("年度数据").getRow(8).getCell(7).getNumericCellValue())
                    .isEqualTo(110);
            assertThat(stamp(book))
                    .as("the same identity as the blank template")
                    .isEqualTo(stamp(open("blank.xlsx")));
        }
    }

    @Test
    void aHistoryIsShownAsATemplateShowsIt() throws IOException {
        String past = LibraryOptions.home().resolve("examples/lianyungang").toString();
        String template = path("template.xlsx");
        Cli.run(
                "template",
                "--plan",
                "lianyungang",
                "--unit",
                "东海县",
                "--year",
                "2024",
                "--history",
                past,
                "-o",
                template);
        part("a.xlsx", Map.of(TUTORS, "110"));
        Cli merge = Cli.run("merge", path("a.xlsx"), "--history", past, "-o", path("all.xlsx"));
        assertThat(merge.code()).as(merge.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(shown("all.xlsx")).isEqualTo(shown("template.xlsx")).isNotEqualTo(shown("blank.xlsx"));
    }

    @Test
    void aHistoryThatIsNotThereIsAMistakeOfUse() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        Cli merge = Cli.run("merge", path("a.xlsx"), "--history", path("nowhere"), "-o", path("all.xlsx"));
        assertThat(merge.code()).isEqualTo(ExitCode.USAGE);
        assertThat(merge.err()).contains("nowhere");
    }

    /** Targets, last year's values and last year's states, row by row. */
    private List<String> shown(String name) throws IOException {
        List<String> shown = new ArrayList<>();
        try (XSSFWorkbook book = open(name)) {
            book.getSheet("年度数据").forEach(row -> shown.add(row.getCell(5) + " " + row.getCell(6)));
            book.getSheet("任务落实").forEach(row -> shown.add(String.valueOf(row.getCell(5))));
        }
        return shown;
    }

    @Test
    void contradictionsBetweenCellsAreNamedAndNothingIsWritten() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        part("b.xlsx", Map.of(TUTORS, "111"));
        Cli merge = Cli.run("merge", path("a.xlsx"), path("b.xlsx"), "-o", path("all.xlsx"));
        assertThat(merge.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(merge.err()).contains("a.xlsx:年度数据!H9", "b.xlsx:年度数据!H9", "110", "111");
        assertThat(folder.resolve("all.xlsx")).doesNotExist();
    }

    @Test
    void contradictionsOfDutiesNameThemByTitle() throws IOException {
        for (String state : List.of("已完成", "未开展")) {
            Files.writeString(folder.resolve(state + ".yaml"), """
                    unit: 东海县
                    city: "320700"
                    year: 2024
                    sequence: 1
                    duties:
                      - {duty: lianyungang-2021-2025/county-annual-work-plan, state: %s}
                    """.formatted(state));
        }
        Cli merge = Cli.run("merge", path("已完成.yaml"), path("未开展.yaml"), "-o", path("all.yaml"));
        assertThat(merge.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(merge.err()).contains("素质建设列入县区当年计划").doesNotContain("county-annual-work-plan");
    }

    @Test
    void whatTheWorkbookHasNoRowForIsNamedAndNothingIsWritten() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        csv("c.csv", "citizen-science-literacy-rate,15");
        assertThat(merge("a.xlsx", "c.csv", "all.yaml")).isEqualTo(ExitCode.CLEAN);
        Cli merge = Cli.run("merge", path("a.xlsx"), path("c.csv"), "-o", path("all.xlsx"));
        assertThat(merge.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(merge.err()).contains("c.csv").contains(".yaml").doesNotContain("a.xlsx");
        assertThat(folder.resolve("all.xlsx")).doesNotExist();
    }

    @Test
    void otherEndingsAndFilesThatAreThereAreRefused() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        assertThat(merge("a.xlsx", "all.xls")).isEqualTo(ExitCode.USAGE);
        assertThat(merge("a.xlsx", "blank.xlsx")).isEqualTo(ExitCode.USAGE);
    }

    /** A clerk saved each sheet as CSV; what the refusal advises must work. */
    @Test
    void bothSheetsSavedAsCsvAreRefusedTogetherAndMerge() throws IOException {
        part("a.xlsx", Map.of(TUTORS, "110"));
        saved("a.xlsx", "年度数据", "sent/values.csv");
        saved("a.xlsx", "任务落实", "sent/duties.csv");
        Cli both = Cli.run("check", folder.resolve("sent").toString());
        assertThat(both.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(both.err()).contains("plancheck merge", "values.csv", "duties.csv");
        assertThat(merge("sent/values.csv", "sent/duties.csv", "all.xlsx")).isEqualTo(ExitCode.CLEAN);
        assertThat(merge("all.xlsx", "all.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("all.yaml"))).contains("\"110\"", "lianyungang-2021-2025/");
    }

    @Test
    void theGuideSavedAsCsvIsOneMistake() throws IOException {
        saved("blank.xlsx", "填报说明", "guide.csv");
        Cli check = Cli.run("check", path("guide.csv"));
        assertThat(check.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(check.err().lines().filter(line -> line.contains("guide.csv")))
                .hasSize(1);
        assertThat(check.err()).contains("年度数据", "任务落实");
    }

    /** Saves one sheet as CSV, as spreadsheet programs do. */
    private void saved(String name, String sheet, String to) throws IOException {
        StringBuilder csv = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = open(name)) {
            for (Row row : book.getSheet(sheet)) {
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    String text = formatter.formatCellValue(row.getCell(column));
                    csv.append('"').append(text.replace("\"", "\"\"")).append("\",");
                }
                csv.append('\n');
            }
        }
        Path file = folder.resolve(to);
        Files.createDirectories(file.getParent());
        Files.writeString(file, csv);
    }

    /** The last name is the output's. */
    private int merge(String... names) {
        String[] args = new String[names.length + 2];
        args[0] = "merge";
        for (int i = 0; i < names.length - 1; i++) {
            args[i + 1] = path(names[i]);
        }
        args[names.length] = "-o";
        args[names.length + 1] = path(names[names.length - 1]);
        return Cli.run(args).code();
    }

    private void part(String name, Map<String, String> cells) throws IOException {
        try (XSSFWorkbook book = open("blank.xlsx");
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSSFSheet sheet = book.getSheet("年度数据");
            cells.forEach((at, text) -> {
                CellAddress address = new CellAddress(at);
                sheet.getRow(address.getRow()).getCell(address.getColumn()).setCellValue(text);
            });
            book.write(out);
        }
    }

    private void csv(String name, String row) throws IOException {
        Files.writeString(
                folder.resolve(name), "填报单位,所属城市,年度,批次,指标,数值\n东海县,连云港市,2024,1," + row + "\n", StandardCharsets.UTF_8);
    }

    private XSSFWorkbook open(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))));
    }

    private static String stamp(XSSFWorkbook book) {
        StringBuilder stamp = new StringBuilder();
        book.getSheet("_plancheck")
                .forEach(row -> stamp.append(row.getCell(0))
                        .append('=')
                        .append(row.getCell(1))
                        .append('\n'));
        assertThat(stamp).contains("checksum=");
        return stamp.toString();
    }

    private static int filled(String yaml) {
        return yaml.split("\n    value: ", -1).length - 1;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
