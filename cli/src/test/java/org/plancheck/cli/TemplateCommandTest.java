package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;

/** The command that writes templates: for one unit, for all, and what it says when it writes none. */
class TemplateCommandTest {
    @TempDir
    Path temp;

    @Test
    void aUnitIsFoundByNameAliasOrCode() throws Exception {
        byte[] first = null;
        for (String name : List.of("市教育局", "教育局", "education")) {
            Path file = temp.resolve(name + ".xlsx");
            Cli run = template("lianyungang", 2025, "--unit", name, "-o", file.toString());
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.err()).contains(file.toString());
            first = first == null ? Files.readAllBytes(file) : first;
            assertThat(Files.readAllBytes(file))
                    .as("the same inputs, the same bytes")
                    .isEqualTo(first);
        }
    }

    @Test
    void allUnitsGetOneEach() throws Exception {
        Path folder = temp.resolve("all");
        Cli run = template("lianyungang", 2025, "--all", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        Library library = Library.read(LibraryOptions.home(), List.of());
        List<Plan> plan = List.of(library.plan("lianyungang").orElseThrow());
        List<OwingUnit> units = Owed.units(library, plan, List.of(), 2025);
        assertThat(units).hasSizeGreaterThan(15);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(units.stream()
                            .map(u -> "填报表-" + u.name().zh() + "-2025.xlsx")
                            .toList());
        }
    }

    /** The office's folder around the history says who was allocated what; its own files are no submissions. */
    @ParameterizedTest
    @ValueSource(strings = {"examples/lianyungang/submissions", "examples/lianyungang"})
    void historyChangesWhatIsShown(String folder) throws Exception {
        Path history = LibraryOptions.home().resolve(folder);
        Path with = temp.resolve("with.xlsx");
        Path without = temp.resolve("without.xlsx");
        Cli run =
                template("lianyungang", 2025, "--unit", "东海县", "--history", history.toString(), "-o", with.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err())
                .as("files of earlier years that are bad on purpose")
                .contains("2 份");
        assertThat(template("lianyungang", 2025, "--unit", "东海县", "-o", without.toString())
                        .err())
                .doesNotContain("不合格");
        assertThat(strings(with)).contains("分解任务：≥ 110", "2,400");
        assertThat(strings(without)).doesNotContain("分解任务");
    }

    private static String strings(Path workbook) throws Exception {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anUnknownUnitIsToldWithTheNearestName() {
        Cli run = template("lianyungang", 2025, "--unit", "市教肓局");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("市教肓局", "市教育局", "东海县").doesNotContain("at org.");
    }

    @Test
    void aUnitThatOwesNothingIsToldSo() {
        Cli run = template("lianyungang", 2025, "--unit", "市体育局");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DUE);
        assertThat(run.err()).contains("体育局", "2025");
    }

    @Test
    void aYearOutsideThePlanIsRefused() {
        assertThat(template("lianyungang", 2020, "--all").code()).isEqualTo(ExitCode.USAGE);
        Cli run = template("lianyungang", 2026, "--all");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("2026", "2021", "2025");
    }

    @Test
    void plansOfTwoCitiesAreRefused() {
        Cli run = template("lianyungang", 2025, "--plan", "suzhou", "--all");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("lianyungang", "suzhou");
    }

    /** An invented plan of Nantong, to which the district of Haimen belongs. */
    private Path upperPlan() throws Exception {
        Path plan = Files.createDirectories(temp.resolve("more/upper-2021-2025"));
        Files.writeString(plan.resolve("plan.yaml"), """
                {id: upper-2021-2025, title: 南通市示例规划, titleEn: Sample, documentNumber: 通示〔2022〕1号,
                 issuer: 南通市人民政府, issued: 2022-03-01, from: 2021, to: 2025, periodSource: title,
                 jurisdiction: "320600"}
                """);
        Files.writeString(plan.resolve("tasks.yaml"), "tasks: []\n");
        Files.writeString(plan.resolve("duties.yaml"), "duties: []\n");
        Files.writeString(plan.resolve("commitments.yaml"), """
                commitments:
                  - {id: talent, clause: 一(一)1, marker: 人才, indicator: rural-science-talent-trained, comparator: ge,
                     value: 200, unit: 名, measure: flow, cadence: each-year, from: {year: 2022, source: issue},
                     strength: plain, scope: city, responsible: [市农业农村局]}
                """);
        return temp.resolve("more");
    }

    @Test
    void aDistrictsUnitFillsInOneWorkbookForBothPlans() throws Exception {
        String plans = upperPlan().toString();
        Path file = temp.resolve("one.xlsx");
        Cli run = template(
                "haimen", 2025, "--plan", "upper", "--plans", plans, "--unit", "区农业农村局", "-o", file.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        String text = strings(file);
        assertThat(text).contains("通示〔2022〕1号", "填报负担", "计入全市合计");
        assertThat(text.split("rural-science-talent-trained<", -1))
                .as("one row")
                .hasSize(2);
    }

    @Test
    void anOfficesFolderGivesItsPlansAndEachHasItsReport() throws Exception {
        String plans = upperPlan().toString();
        Path city = Files.createDirectories(temp.resolve("city"));
        Files.writeString(
                city.resolve("assessment.yaml"),
                "title: {zh: 南通, en: Nantong}\nplans: [upper-2021-2025, haimen-2021-2025]\n");
        Path out = temp.resolve("forms");
        Cli run = Cli.run(
                "template",
                "--dir",
                city.toString(),
                "--plans",
                plans,
                "--year",
                "2025",
                "--all",
                "-o",
                out.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(out.resolve("填报表-区农业农村局-2025.xlsx")).exists();
        assertThat(out.resolve("填报表-市农业农村局-2025.xlsx")).exists();
        Path reports = temp.resolve("reports");
        Cli assess =
                Cli.run("assess", city.toString(), "--plans", plans, "--year", "2025", "--out", reports.toString());
        assertThat(assess.code()).as(assess.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(reports.resolve("终期评估报告-upper-2021-2025.docx")).exists();
        assertThat(reports.resolve("终期评估报告-haimen-2021-2025.pdf")).exists();
        Cli status = Cli.run("status", city.toString(), "--plans", plans, "--year", "2025");
        assertThat(status.out()).contains("规划 2 份", "其中 1 行由多份规划共用");
    }

    @Test
    void unitAndAllExcludeEachOtherAndOneIsNeeded() {
        assertThat(template("lianyungang", 2025).code()).isEqualTo(ExitCode.USAGE);
        assertThat(template("lianyungang", 2025, "--all", "--unit", "市教育局").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFilledInWorkbookIsNeverOverwritten() throws Exception {
        Path file = temp.resolve("filled.xlsx");
        Files.writeString(file, "somebody's work");
        Cli run = template("lianyungang", 2025, "--unit", "市教育局", "-o", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(file.toString());
        assertThat(Files.readString(file)).isEqualTo("somebody's work");
    }

    @Test
    void englishIsSpokenOnRequest() {
        Path file = temp.resolve("e.xlsx");
        Cli run = template("lianyungang", 2025, "--lang", "en", "--unit", "Education Bureau", "-o", file.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).contains("Template written").contains(file.toString());
        assertThat(file).isNotEmptyFile();
    }

    private static Cli template(String plan, int year, String... more) {
        List<String> args = Stream.concat(
                        Stream.of("template", "--plan", plan, "--year", String.valueOf(year)), Stream.of(more))
                .toList();
        return Cli.run(args.toArray(String[]::new));
    }
}
