package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county checks its workbook. */
class WorkbookCheckTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("plancheck.home", "..")).resolve("workbook/src/test/resources/golden");

    private static final String PAPER = ", evidence: {number: 东政发〔2022〕1号, issuer: 县政府, date: 2022-03-01}";

    @TempDir
    private Path folder;

    @Test
    void valuesThatContradictEachOtherAreToldWithTheirCells() {
        Cli check = Cli.run("check", golden("libreoffice.xlsx"));
        assertThat(check.code()).isEqualTo(ExitCode.SHORT);
        assertThat(check.out()).contains("年度数据!H11").contains("年度数据!H12").contains("CHECK-005");
    }

    @Test
    void refusedWorkbooksAreCheckedAsFarAsTheyCanBeRead() {
        Cli check = Cli.run("check", golden("wps.xlsx"));
        assertThat(check.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("年度数据!M6").contains("FOLLOW-006").doesNotContain("\tat ");
    }

    @Test
    void brokenWorkbooksAreRefusedWithoutAStackTrace() throws IOException {
        byte[] whole = Files.readAllBytes(GOLDEN.resolve("libreoffice.xlsx"));
        Path broken = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Path copy = folder.resolve("b.xlsx");
        Cli check = Cli.run("check", broken.toString(), "--annotate", copy.toString(), "--lang", "en");
        assertThat(check.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(check.err()).contains("a.xlsx").contains("damaged").doesNotContain("\tat ");
        assertThat(copy).doesNotExist();
    }

    /** Small enough for every other cap, but longer than the time allowed. */
    @Test
    void aWorkbookThatGoesOnTooLongIsRefused() throws IOException {
        Path slow = folder.resolve("slow.xlsx");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(Path.of(golden("libreoffice.xlsx"))));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(slow))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = entry.getName().endsWith("sheet2.xml");
                String padded = sheet ? part.replace("</sheetData>", "<x/>".repeat(10_000_000) + "</sheetData>") : part;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(padded.getBytes(StandardCharsets.UTF_8));
            }
        }
        System.setProperty("plancheck.workbook.millis", "1");
        try {
            Cli check = Cli.run("check", slow.toString(), "--lang", "en");
            assertThat(check.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(check.err()).contains("slow.xlsx", "was not read within").doesNotContain("\tat ");
        } finally {
            System.clearProperty("plancheck.workbook.millis");
        }
    }

    @Test
    void annotatedCopiesAreWrittenBesideTheVerdict() {
        for (String name : new String[] {"libreoffice.xlsx", "libreoffice.xls"}) {
            Path copy = folder.resolve("copy-" + name);
            Cli check = Cli.run("check", golden(name), "--annotate", copy.toString());
            assertThat(check.code()).isEqualTo(ExitCode.SHORT);
            assertThat(check.err()).contains(copy.toString()).contains("强制性 2 处");
            assertThat(Cli.run("check", copy.toString()).code()).isEqualTo(ExitCode.SHORT);
        }
    }

    @Test
    void annotationNeverOverwritesAndNeverChangesTheFormat() throws IOException {
        Path there = Files.writeString(folder.resolve("there.xlsx"), "x");
        assertThat(annotate("libreoffice.xlsx", there.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(annotate("libreoffice.xlsx", folder.resolve("a.xls").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(there).hasContent("x");
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "unit: 东海县\n");
        assertThat(Cli.run(
                                "check",
                                yaml.toString(),
                                "--annotate",
                                folder.resolve("b.xlsx").toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aTemplateOfAnotherVersionOfThePlanIsNotedAndChecked() {
        SmallCity city = SmallCity.in(folder);
        String file = folder.resolve("市教育局.xlsx").toString();
        Cli made = Cli.run(
                "template",
                "--plans",
                city.plans(),
                "--plan",
                "suqian",
                "--unit",
                "市教育局",
                "--year",
                "2023",
                "-o",
                file);
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.CLEAN);
        Cli same = Cli.run("check", file, "--plans", city.plans());
        assertThat(same.err()).doesNotContain("宿迁市示例规划");
        city.commitment("strength: plain");
        Cli changed = Cli.run("check", file, "--plans", city.plans());
        assertThat(changed.err()).contains("提示", "《宿迁市示例规划》");
        assertThat(changed.code()).isEqualTo(same.code());
    }

    @Test
    void textInTheHeadingOfASectionIsToldAndMarked() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(Path.of(golden("libreoffice.xlsx"))));
                OutputStream out = Files.newOutputStream(file)) {
            book.getSheet("年度数据").getRow(5).createCell(7).setCellValue(500);
            book.write(out);
        }
        Path copy = folder.resolve("copy.xlsx");
        Cli check = Cli.run("check", file.toString(), "--annotate", copy.toString());
        assertThat(check.code()).isEqualTo(ExitCode.SHORT);
        assertThat(check.err()).contains("年度数据!H6", "500");
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(copy))) {
            assertThat(book.getSheet("年度数据").getRow(5).getCell(7).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void whatIsDueAndBlankIsMarkedInTheCopy() throws IOException {
        String blank = folder.resolve("blank.xlsx").toString();
        Cli.run("template", "--plan", "lianyungang", "--unit", "市教育局", "--year", "2024", "-o", blank);
        Path copy = folder.resolve("copy.xlsx");
        Cli check = Cli.run("check", blank, "--annotate", copy.toString());
        assertThat(check.err()).contains(copy.toString());
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(copy))) {
            Sheet values = book.getSheet("年度数据");
            assertThat(noted(values, "science-tutors-trained", 7))
                    .as("due every year")
                    .contains("未填");
            Sheet duties = book.getSheet("任务落实");
            assertThat(noted(duties, "lianyungang-2021-2025/practical-ability-appraisal", 6))
                    .as("due in 2025 only")
                    .isEmpty();
        }
    }

    @Test
    void aRateAskedInItsPartsIsMarkedThere() throws IOException {
        String blank = folder.resolve("blank.xlsx").toString();
        Cli.run("template", "--plan", "xuzhou", "--unit", "丰县", "--year", "2024", "-o", blank);
        Path copy = folder.resolve("copy.xlsx");
        Cli.run("check", blank, "--annotate", copy.toString());
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(copy))) {
            Sheet values = book.getSheet("年度数据");
            assertThat(noted(values, "science-activity-coverage", 7)).isEmpty();
            assertThat(noted(values, "science-activity-coverage", 8)).contains("未填");
            assertThat(noted(values, "science-activity-coverage", 9)).contains("未填");
        }
    }

    @Test
    void aStateThatCannotBeReadIsNotCalledBlankToo() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Cli.run("template", "--plan", "lianyungang", "--unit", "东海县", "--year", "2025", "-o", file.toString());
        Path blank = folder.resolve("blank.xlsx");
        annotate(file.toString(), blank.toString());
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(blank))) {
            assertThat(noted(book.getSheet("任务落实"), "lianyungang-2021-2025/county-annual-work-plan", 6))
                    .contains("未填", "下拉框");
        }
        Path typed = folder.resolve("b.xlsx");
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(typed)) {
            book.getSheet("任务落实").forEach(row -> {
                if ("lianyungang-2021-2025/county-annual-work-plan".equals(String.valueOf(row.getCell(0)))) {
                    row.getCell(6).setCellValue("完成了");
                }
            });
            book.write(out);
        }
        Path copy = folder.resolve("copy.xlsx");
        assertThat(annotate(typed.toString(), copy.toString())).isEqualTo(ExitCode.REFUSED);
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(copy))) {
            Sheet duties = book.getSheet("任务落实");
            assertThat(noted(duties, "lianyungang-2021-2025/county-annual-work-plan", 6))
                    .contains("完成了")
                    .doesNotContain("未填");
        }
    }

    /** Also when something else refuses the file: whoever mends it mends all at once. */
    @Test
    void aDutyWithoutItsEvidenceIsMarkedAtItsRow() throws IOException {
        Path blank = folder.resolve("a.xlsx");
        Cli.run("template", "--plan", "lianyungang", "--unit", "东海县", "--year", "2025", "-o", blank.toString());
        for (String other : new String[] {"", "做完了"}) {
            Path typed = folder.resolve("typed" + other + ".xlsx");
            try (Workbook book = WorkbookFactory.create(Files.newInputStream(blank));
                    OutputStream out = Files.newOutputStream(typed)) {
                Sheet duties = book.getSheet("任务落实");
                row(duties, "lianyungang-2021-2025/county-annual-work-plan")
                        .getCell(6)
                        .setCellValue("已完成");
                row(duties, "lianyungang-2021-2025/county-supervision")
                        .getCell(6)
                        .setCellValue(other);
                book.write(out);
            }
            Path copy = folder.resolve("copy" + other + ".xlsx");
            Cli check = Cli.run("check", typed.toString(), "--annotate", copy.toString());
            assertThat(check.code()).isEqualTo(other.isEmpty() ? ExitCode.SHORT : ExitCode.REFUSED);
            assertThat(check.out() + check.err()).contains("素质建设列入县区当年计划", "佐证");
            try (Workbook book = WorkbookFactory.create(Files.newInputStream(copy))) {
                assertThat(noted(book.getSheet("任务落实"), "lianyungang-2021-2025/county-annual-work-plan", 6))
                        .contains("强制性", "佐证");
            }
        }
    }

    /** The comment in a column of the row with this key; empty without one. */
    private static String noted(Sheet sheet, String key, int column) {
        Comment comment = row(sheet, key).getCell(column).getCellComment();
        return comment == null ? "" : comment.getString().getString();
    }

    private static Row row(Sheet sheet, String key) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    /** No verdict of the county rests on it, but the city's sum does. */
    @Test
    void aBlankFigureThatOnlyJoinsTheCitysSumIsTold() throws IOException {
        String tutors = "科技辅导员培训人数";
        Cli blank = Cli.run("check", county("a.yaml", "values:", "  - {indicator: science-tutors-trained, value: ''}"));
        assertThat(blank.err()).contains("a.yaml", tutors);
        Cli zero = Cli.run("check", county("b.yaml", "values:", "  - {indicator: science-tutors-trained, value: 0}"));
        assertThat(zero.err()).doesNotContain(tutors);
        assertThat(zero.code()).isEqualTo(blank.code());
        String refused = county("c.yaml", "values:", "  - {indicator: science-tutors-trained, value: 约5}");
        assertThat(Cli.run("check", refused).err()).doesNotContain(tutors);
    }

    /** The office confirms it; until then the unit has nothing to mend. */
    @Test
    void notApplicableWithAReasonIsLeftToTheOffice() throws IOException {
        String duty = "  - {duty: lianyungang-2021-2025/county-annual-work-plan, state: '-'%s}";
        Cli reasoned = Cli.run("check", county("a.yaml", "duties:", duty.formatted(", note: 由市里统一制定")));
        assertThat(reasoned.out()).doesNotContain("DATA-006").contains("素质建设列入县区当年计划", "由领导小组办公室确认");
        Cli bare = Cli.run("check", county("b.yaml", "duties:", duty.formatted("")));
        assertThat(bare.out()).contains("DATA-005");
        assertThat(bare.code()).isEqualTo(ExitCode.SHORT);
    }

    private String county(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), """
                unit: 东海县
                city: "320700"
                year: 2024
                sequence: 1
                %s
                """.formatted(String.join("\n", rows)))
                .toString();
    }

    @Test
    void aYearlyDutyDoneWithoutEvidenceIsShort() throws IOException {
        Cli check = Cli.run("check", done("a.yaml", 2024, "county-annual-work-plan", ""));
        assertThat(check.code()).isEqualTo(ExitCode.SHORT);
        assertThat(check.out()).contains("DUTY-004");
    }

    /** The city decides, for it knows the earlier years; the unit is told all the same. */
    @Test
    void aStandingDutyDoneWithoutEvidenceIsTold() throws IOException {
        String file = done("a.yaml", 2024, "county-implementation-plan", "");
        assertThat(Cli.run("check", file).err()).contains("a.yaml 6");
        done("past/b.yaml", 2022, "county-implementation-plan", PAPER);
        String history = folder.resolve("past").toString();
        assertThat(Cli.run("check", file, "--history", history).err()).doesNotContain("a.yaml");
        String proven = done("c.yaml", 2024, "county-implementation-plan", PAPER);
        assertThat(Cli.run("check", proven).err()).doesNotContain("c.yaml");
    }

    private String done(String name, int year, String duty, String evidence) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                unit: 东海县
                city: "320700"
                year: %d
                sequence: 1
                duties:
                  - {duty: lianyungang-2021-2025/%s, state: 已完成%s}
                """.formatted(year, duty, evidence)).toString();
    }

    private static int annotate(String name, String to) {
        return Cli.run("check", golden(name), "--annotate", to).code();
    }

    private static String golden(String name) {
        return GOLDEN.resolve(name).toString();
    }
}
