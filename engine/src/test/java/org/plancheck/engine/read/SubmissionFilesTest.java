package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** One unit's year, in whatever form it comes: YAML, JSON, or CSV as some spreadsheet saved it. */
class SubmissionFilesTest {
    private static final Provenance NOWHERE = new Provenance("", "");
    private static final String YAML = """
            unit: 市农业农村局
            city: "320100"
            year: 2023
            sequence: 2
            submitted: 2024-01-10
            values:
              - indicator: agro-technicians-trained
                value: 1,080人
                note: "含线上培训，其中“骨干”两期：\\n一期、二期"
                evidence: {number: 宁农发〔2023〕31号, issuer: 南京市农业农村局, date: 2023-11-20, sha256: ab12}
              - {indicator: science-activity-coverage, numerator: 82万, denominator: "1,000,000"}
              - {indicator: agro-advisers-selected, value: "-", note: 本年未遴选}
              - {indicator: agro-main-technologies-promoted}
              - {indicator: agro-demonstration-households-served, value: 0}
              - {indicator: high-quality-farmers-trained, value: 约6000}
            duties:
              - {duty: nanjing-2021-2025/emergency-coordination, state: 已完成, count: 3, date: 2023-05-20}
              - {duty: nanjing-2021-2025/school-science-festivals, state: 不适用, note: 不在职责内}
            """;
    private static final String JSON = """
            {"unit": "市农业农村局", "city": 320100, "year": 2023, "sequence": 2, "submitted": "2024-01-10",
             "values": [
              {"indicator": "农技人员培训人数", "value": "1,080人", "note": "含线上培训，其中“骨干”两期：\\n一期、二期",
               "evidence": {"number": "宁农发〔2023〕31号", "issuer": "南京市农业农村局", "date": "2023-11-20", "sha256": "ab12"}},
              {"indicator": "science-activity-coverage", "numerator": "82万", "denominator": "1,000,000"},
              {"indicator": "agro-advisers-selected", "value": "-", "note": "本年未遴选"},
              {"indicator": "agro-main-technologies-promoted", "value": null},
              {"indicator": "agro-demonstration-households-served", "value": 0},
              {"indicator": "high-quality-farmers-trained", "value": "约6000"}],
             "duties": [
              {"duty": "nanjing-2021-2025/emergency-coordination", "state": "done", "count": 3, "date": "2023-05-20"},
              {"duty": "nanjing-2021-2025/school-science-festivals", "state": "不适用", "note": "不在职责内"}]}
            """;
    private static final String CSV = """
            填报单位,所属城市,年度,批次,报送日期,指标,任务,数值,分子,分母,状态,数量,完成日期,说明,佐证文号,佐证发文单位,佐证日期,佐证校验值
            市农业农村局,南京市,2023,2,2024-01-10,农技人员培训人数,,"1,080人",,,,,,"含线上培训，其中“骨干”两期：
            一期、二期",宁农发〔2023〕31号,南京市农业农村局,2023-11-20,ab12
            ,,,,,science-activity-coverage,,,82万,"1,000,000"
            ,,,,,agro-advisers-selected,,-,,,,,,本年未遴选,,,,
            ,,,,,agro-main-technologies-promoted,,,,,,,,,,,,
            ,,,,,agro-demonstration-households-served,,0
            ,,,,,high-quality-farmers-trained,,约6000
            ,,,,,,nanjing-2021-2025/emergency-coordination,,,,done,3,2023-05-20,,,,,
            ,,,,,,nanjing-2021-2025/school-science-festivals,,,,不适用,,,不在职责内,,,,
            """;

    @TempDir
    private Path folder;

    private TempFiles files;

    @BeforeEach
    void open() {
        files = new TempFiles(folder);
    }

    @Test
    void readsEverythingThatWasTyped() {
        Submission submission = read("a.yaml", YAML.getBytes(StandardCharsets.UTF_8));
        assertThat(submission.reporter()).isEqualTo("agriculture-rural-affairs");
        assertThat(submission.reporterName().zh()).isEqualTo("市农业农村局");
        assertThat(submission.jurisdiction().code()).isEqualTo("320100");
        assertThat(submission.year()).isEqualTo(2023);
        assertThat(submission.sequence()).isEqualTo(2);
        assertThat(submission.submitted()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(submission.observations())
                .extracting(Observation::reading)
                .containsExactly(
                        new Reading.Number(Quantity.of(1080), "1,080人", "人"),
                        new Reading.Ratio(Quantity.of(820_000), Quantity.of(1_000_000), "82万/1,000,000"),
                        new Reading.NotApplicable(),
                        new Reading.Blank(),
                        new Reading.Number(Quantity.ZERO, "0", null),
                        new Reading.Unreadable("约6000", "approximate"));
        assertThat(submission.observations().get(0).evidence())
                .isEqualTo(new Evidence("宁农发〔2023〕31号", "南京市农业农村局", LocalDate.of(2023, 11, 20), "ab12"));
        assertThat(submission.observations())
                .extracting(o -> o.provenance().shown())
                .startsWith("submissions/a.yaml:7", "submissions/a.yaml:11");
        assertThat(submission.duties()).extracting(DutyReport::state).containsExactly(DutyState.DONE, null);
        assertThat(submission.duties()).extracting(DutyReport::notApplicable).containsExactly(false, true);
    }

    static Stream<Arguments> twins() {
        Charset gb = Charset.forName("GB18030");
        return Stream.of(
                Arguments.of("a.yml", YAML, StandardCharsets.UTF_8),
                Arguments.of("a.json", JSON, StandardCharsets.UTF_8),
                Arguments.of("A.JSON", "\uFEFF" + JSON, StandardCharsets.UTF_8),
                Arguments.of("a.csv", CSV, StandardCharsets.UTF_8),
                Arguments.of("a.csv", "\uFEFF" + CSV, StandardCharsets.UTF_8),
                Arguments.of("a.csv", CSV, gb),
                Arguments.of("a.csv", "\uFEFF" + CSV, StandardCharsets.UTF_16LE),
                Arguments.of("A.CSV", "\uFEFF" + CSV, StandardCharsets.UTF_16BE),
                Arguments.of("a.csv", CSV.replace("\n", "\r\n"), gb),
                Arguments.of("a.csv", "\n\n" + CSV.strip(), StandardCharsets.UTF_8),
                Arguments.of("a.csv", headInEnglish(), StandardCharsets.UTF_8),
                Arguments.of("a.csv", headInEveryRow(), StandardCharsets.UTF_8),
                Arguments.of("a.csv", blankColumnsAtTheEnd(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("twins")
    void twinsGiveEqualSubmissions(String name, String text, Charset charset) {
        Submission original = read("original.yaml", YAML.getBytes(StandardCharsets.UTF_8));
        assertThat(bare(read(name, text.getBytes(charset)))).isEqualTo(bare(original));
    }

    /** A value is traced to the line in which its row begins, whatever line breaks stand in cells above. */
    @Test
    void countsLinesAcrossCellsWithLineBreaks() {
        assertThat(read("a.csv", CSV.getBytes(StandardCharsets.UTF_8)).observations())
                .extracting(o -> o.provenance().place())
                .containsExactly("2", "4", "5", "6", "7", "8");
        assertThat(read("a.csv", CSV.strip().getBytes(StandardCharsets.UTF_8)).duties())
                .extracting(d -> d.provenance().place())
                .containsExactly("9", "10");
    }

    @ParameterizedTest(name = "{0}, {1} is {2}")
    @CsvSource({
        "320115,南京市,320115,320115",
        "江宁区,南京市,320115,320115",
        "江宁区科协,320100,320115,320115",
        "江宁区农业农村局,南京市,320115,320115",
        "江北新区,南京市,zone-nanjing-jiangbei,zone-nanjing-jiangbei",
        "鼓楼区,南京市,320106,320106",
        "鼓楼区,徐州市,320302,320302",
        "鼓楼区科协,徐州市,320302,320302",
        "市科协,南京市,cast,320100",
        "市应急局,南京市,emergency-management,320100",
        "市应急管理局,南京市,emergency-management,320100"
    })
    void tellsWhoFiles(String unit, String city, String reporter, String area) {
        String yaml = "unit: " + unit + "\ncity: " + city + "\nyear: 2023\nsequence: 1\n";
        Submission submission = read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(submission.reporter())
                .isEqualTo(Home.library()
                        .registry()
                        .unitNamed(unit)
                        .filter(u -> !reporter.matches("[z3].*"))
                        .map(u -> u.id())
                        .orElse(reporter));
        assertThat(submission.jurisdiction().code()).isEqualTo(area);
        assertThat(submission.key()).isEqualTo(submission.reporter() + "@" + area + "/2023");
    }

    @Test
    void twoNamesOfOneUnitAreOneReporter() {
        assertThat(read("a.yaml", head("市应急局")).reporter())
                .isEqualTo(read("b.yaml", head("市应急管理局")).reporter());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"市农业农村句,市农业农村局", "江宁去,江宁区", "东海县,''", "各区政府,''", "320722,''"})
    void hintsAtTheUnitThatWasMeant(String unit, String meant) {
        String problem = onlyProblem("a.yaml", head(unit));
        assertThat(problem).startsWith("submissions/a.yaml:1:7 unit: unknown unit \"" + unit + "\"");
        if (!meant.isEmpty()) {
            assertThat(problem).endsWith("did you mean \"" + meant + "\".");
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"agro-technicians-traind,agro-technicians-trained", "农技人员培训数,农技人员培训人数"})
    void hintsAtTheIndicatorThatWasMeant(String indicator, String meant) {
        String yaml = new String(head("市科协"), StandardCharsets.UTF_8) + "values: [{indicator: " + indicator + "}]\n";
        assertThat(onlyProblem("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .startsWith("submissions/a.yaml:5:22 values[1].indicator: unknown indicator \"" + indicator + "\"")
                .endsWith("did you mean \"" + meant + "\".");
    }

    @Test
    void tellsAllMistakesAtOnceEvenWithoutACity() {
        String yaml = """
                unit: 市科协
                city: 南京
                year: 23
                sequence: one
                submitted: 10.1.2024
                values:
                  - {indicator: nothing-known, value: [1]}
                  - {value: 3, colour: red}
                duties:
                  - {duty: nanjing-2021-2025/emergency-coordinatoin, state: 完成了, date: today}
                """;
        assertThat(problems("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder(
                        "submissions/a.yaml:2:7 city: cannot tell the city \"南京\"."
                                + " Write its six-digit code, such as \"320700\".",
                        "submissions/a.yaml:3:7 year: \"year\" has the value \"23\","
                                + " which is no whole number from 1949 to 2199.",
                        "submissions/a.yaml:4:11 sequence: \"sequence\" has the value \"one\","
                                + " which is no whole number from 1 to 9999.",
                        "submissions/a.yaml:5:12 submitted: \"submitted\" has the value \"10.1.2024\","
                                + " which is no date. Write it as 2024-12-31.",
                        "submissions/a.yaml:7:17 values[1].indicator: unknown indicator \"nothing-known\"."
                                + " Use an id or name of the catalogue (registry/indicators.yaml).",
                        "submissions/a.yaml:7:39 values[1].value: \"value\" should be a single value,"
                                + " not a list or a mapping.",
                        "submissions/a.yaml:8:5 values[2]: \"indicator\" is missing. Add it.",
                        "submissions/a.yaml:8:24 values[2].colour: unknown key \"colour\". Allowed here: denominator,"
                                + " evidence, indicator, note, numerator, value.",
                        "submissions/a.yaml:10:12 duties[1].duty: the plans have no item"
                                + " \"nanjing-2021-2025/emergency-coordinatoin\". Write \"plan-id/item-id\";"
                                + " did you mean \"nanjing-2021-2025/emergency-coordination\".",
                        "submissions/a.yaml:10:61 duties[1].state: the state \"完成了\" is not allowed."
                                + " Allowed: done (已完成), in-progress (进行中), not-started (未开展), 不适用.",
                        "submissions/a.yaml:10:72 duties[1].date: \"date\" has the value \"today\", which is no date."
                                + " Write it as 2024-12-31.");
    }

    @Test
    void refusesFilesOfOtherCitiesAndYears() {
        Library library = Home.library();
        List<Plan> nanjing = List.of(library.plans().get("nanjing-2021-2025"));
        files.write("submissions/1.yaml", head("市科协"));
        files.write("submissions/2.yaml", "unit: 市科协\ncity: 苏州市\nyear: 2023\nsequence: 1\n");
        files.write("submissions/3.yaml", "unit: 市科协\ncity: 南京市\nyear: 2019\nsequence: 1\n");
        files.write("submissions/4.yaml", "unit: 市科协\ncity: 南京市\nyear: 2020\nsequence: 1\n");
        files.write("submissions/5.yaml", "unit: 市科协\ncity: 南京市\nyear: 二三年\nsequence: 1\n");
        Intake intake = Submissions.read(folder, List.of(folder.resolve("submissions")), library, nanjing);
        assertThat(intake.standing())
                .extracting(Submission::file)
                .containsExactly("submissions/1.yaml", "submissions/4.yaml");
        assertThat(intake.refused())
                .flatExtracting(RefusedFile::problems)
                .extracting(Bilingual::en)
                .containsExactly(
                        "submissions/2.yaml:2:7 city: the filing unit \"市科协\" does not belong to the assessed city 320100.",
                        "submissions/3.yaml:3:7 year: the year 2019 lies outside the period 2021–2025.",
                        "submissions/5.yaml:3:7 year: \"year\" has the value \"二三年\","
                                + " which is no whole number from 1949 to 2199.");
    }

    static Stream<Arguments> brokenCsv() {
        String head = "填报单位,所属城市,年度,批次,指标,数值\n";
        String row = "市科协,南京市,2023,1,agro-technicians-trained,5\n";
        return Stream.of(
                Arguments.of("", "submissions/a.csv: the file is empty"),
                Arguments.of(",,,\n\n", "submissions/a.csv: the file is empty"),
                Arguments.of(head, "submissions/a.csv: there are no rows of data"),
                Arguments.of(head + row + ",,,,agro-advisers-selected,5,6\n", "submissions/a.csv:3:1: this row has 7"),
                Arguments.of(
                        head + ",,,,agro-advisers-selected,1,200\n" + row, "submissions/a.csv:2:1: this row has 7"),
                Arguments.of(
                        head + row + row.replace("2023", "2022"), "submissions/a.csv:3:1 year: this row's \"year\""),
                Arguments.of("填报单位,所属城市,年度,批次,指标,数值,备注\n" + row, "submissions/a.csv:1:7: unknown column \"备注\""),
                Arguments.of("填报单位,所属城市,年度,批次,指标,数值,,说明\n" + row, "submissions/a.csv:1:7: unknown column \"\""),
                Arguments.of(
                        "填报单位,所属城市,年度,批次,指标,数值,数值\n" + row, "submissions/a.csv:1:7 value: \"数值\" is written twice"),
                Arguments.of(
                        "填报单位,所属城市,年度,批次,指标,数值,value\n" + row,
                        "submissions/a.csv:1:7 value: \"value\" is written twice"),
                Arguments.of(head + row + ",,,,,7\n", "submissions/a.csv:3:1: this row names neither"),
                Arguments.of(
                        head + row + ",,,,\"agro,5\n", "the form is broken and cannot be read: Missing closing quote"),
                Arguments.of(head + row + ",,,,a\u0000b,5\n", "submissions/a.csv:3:5 indicator: there is a character"),
                Arguments.of("所属城市,年度,批次,指标,数值\n南京市,2023,1,agro-advisers-selected,5\n", "\"unit\" is missing"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenCsv")
    void refusesBrokenCsvWithItsPlace(String csv, String expected) {
        assertThat(problems("a.csv", csv.getBytes(StandardCharsets.UTF_8))).anyMatch(p -> p.contains(expected));
    }

    @Test
    void refusesBytesOfNoEncoding() {
        byte[] none = {(byte) 0x81, (byte) 0x20, (byte) 0xFF, (byte) 0xFF, 'a'};
        assertThat(onlyProblem("a.csv", none)).contains("neither UTF-8 nor GB18030");
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a'};
        assertThat(onlyProblem("b.csv", half)).contains("neither UTF-8 nor GB18030");
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xD6, (byte) 0xD0};
        assertThat(onlyProblem("c.csv", marked)).contains("neither UTF-8 nor GB18030");
    }

    @Test
    void refusesAMillionRowsAndAHugeFile() {
        String rows = "填报单位,所属城市,年度,批次,指标,数值\n" + ",,,,agro-advisers-selected,5\n".repeat(20_001);
        assertThat(onlyProblem("a.csv", rows.getBytes(StandardCharsets.UTF_8))).contains("more than 20000 rows");
        files.sparse("submissions/huge.csv", 100L * 1024 * 1024);
        assertThat(files.intake().refused())
                .flatExtracting(RefusedFile::problems)
                .extracting(Bilingual::en)
                .anyMatch(p -> p.startsWith("submissions/huge.csv: the file is too large (104857600 bytes)"));
    }

    @Test
    void tellsAFileThatIsNotThere() {
        Intake intake = Submissions.read(folder, List.of(folder.resolve("nowhere.csv")), Home.library(), List.of());
        assertThat(intake.refused())
                .flatExtracting(RefusedFile::problems)
                .extracting(Bilingual::en)
                .containsExactly("nowhere.csv: no such file or folder: nowhere.csv. Check the path.");
    }

    private Submission read(String name, byte[] bytes) {
        ReadSubmission read = file(name, bytes);
        assertThat(read.messages()).isEmpty();
        return read.submission();
    }

    private List<String> problems(String name, byte[] bytes) {
        ReadSubmission read = file(name, bytes);
        assertThat(read.submission()).isNull();
        return read.messages().stream().map(Bilingual::en).toList();
    }

    private String onlyProblem(String name, byte[] bytes) {
        List<String> problems = problems(name, bytes);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private ReadSubmission file(String name, byte[] bytes) {
        Path file = files.write("submissions/" + name, bytes);
        Library library = Home.library();
        return new SubmissionReader(new Identities(Known.of(library), List.of()))
                .read(file, SourceFile.nameUnder(folder, file));
    }

    private static byte[] head(String unit) {
        return ("unit: " + unit + "\ncity: 南京市\nyear: 2023\nsequence: 1\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String headInEnglish() {
        String english =
                "unit,city,year,sequence,submitted,indicator,duty,value,numerator,denominator,state,count,date,"
                        + "note,number,issuer,evidenceDate,sha256";
        return english + CSV.substring(CSV.indexOf('\n'));
    }

    private static String headInEveryRow() {
        return CSV.replace("\n,,,,,", "\n市农业农村局,南京市,2023,2,2024-01-10,");
    }

    private static String blankColumnsAtTheEnd() {
        return CSV.replace("佐证校验值\n", "佐证校验值,,,\n").replace("本年未遴选,,,,", "本年未遴选,,,, ,,,") + ",,,,,,,,\n\n";
    }

    /** The submission without where it stood. */
    private static Submission bare(Submission s) {
        return new Submission(
                s.reporter(),
                s.reporterName(),
                s.jurisdiction(),
                s.year(),
                s.sequence(),
                s.submitted(),
                "",
                "",
                s.observations().stream().map(SubmissionFilesTest::bare).toList(),
                s.duties().stream().map(SubmissionFilesTest::bare).toList());
    }

    private static Observation bare(Observation o) {
        return new Observation(
                o.indicator(), o.jurisdiction(), o.year(), o.reporter(), o.reading(), o.note(), o.evidence(), NOWHERE);
    }

    private static DutyReport bare(DutyReport d) {
        return new DutyReport(
                d.duty(),
                d.jurisdiction(),
                d.year(),
                d.reporter(),
                d.state(),
                d.count(),
                d.notApplicable(),
                d.date(),
                d.note(),
                d.evidence(),
                NOWHERE);
    }
}
