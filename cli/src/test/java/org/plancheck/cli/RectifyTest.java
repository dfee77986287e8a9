package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.workbook.ledger.LedgerImport;

/** A ledger goes out of the run of 2023, is filled in as in Excel, comes back and is followed by the run of 2024. */
class RectifyTest {
    private static final String TUTORS = "QUOTA-001/suqian/tutors@321300/2023";
    private static final String EXPERTS = "QUOTA-001/suqian/experts@321300/2023";
    private static final Map<String, String> DONE = Map.of("state", "已整改", "completed", "2024-05-20");
    private static final Map<String, String> PROVEN =
            Map.of("evidence-number", "宿教〔2024〕3号", "evidence-issuer", "市教育局", "evidence-date", "2024/5/18");
    private static final Map<String, String> STRUCK_OFF =
            Map.of("strike-off", "是", "strike-off-date", "2024-06-25", "strike-off-by", "王某");
    private static final Map<String, String> OBJECTED = Map.of("objection", "统计口径有误", "objection-date", "2024-02-10");

    private static byte[] handedOut = {};

    @TempDir
    private Path root;

    private SmallCity city;
    private Path ledger;

    @BeforeEach
    void handOut() throws IOException {
        city = SmallCity.in(root).commitment("""
                strength: firm
                  - id: experts
                    clause: 三(一)1
                    marker: 不少于50人
                    indicator: science-tutors-trained
                    comparator: ge
                    value: 50
                    unit: 人
                    measure: flow
                    cadence: each-year
                    from: {year: 2022, source: issue}
                    to: {year: 2025, source: period}
                    scope: city
                    strength: firm""");
        report(2023, 80, 40);
        ledger = Files.write(root.resolve("rectification.xlsx"), handedOut());
    }

    /** The ledger of 2023: the same for every test, so that one run hands it out for all. */
    private byte[] handedOut() throws IOException {
        if (handedOut.length == 0) {
            handedOut = Files.readAllBytes(assess(2023).resolve("rectification.xlsx"));
        }
        return handedOut;
    }

    @Test
    void handsOutTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(ledger);
        assertThat(Files.readAllBytes(assess(2023).resolve("rectification.xlsx")))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "100, resolved-by-data, true",
        "101, resolved-by-data, true",
        "99, claimed-not-proven, true",
        "'', claimed-not-proven, true"
    })
    void onlyDataBearOutAClaim(String tutors, String outcome, boolean stillRaised) throws IOException {
        accept(TUTORS, DONE);
        JsonNode run = followedIn2024(tutors, 50);
        assertThat(outcome(run, TUTORS)).isEqualTo(outcome);
        assertThat(outcome(run, EXPERTS)).as("reached since").isEqualTo("resolved-by-data");
        assertThat(followed(run, TUTORS).path("stillRaised").asBoolean()).isEqualTo(stillRaised);
        assertThat(verdict(run, "suqian/tutors@321300/2023"))
                .as("stands in the record")
                .isEqualTo("SHORTFALL");
        boolean told = findings(run).anyMatch(id -> id.endsWith("/" + TUTORS));
        assertThat(told).isEqualTo(outcome.equals("claimed-not-proven"));
    }

    @Test
    void whatNobodyTouchedIsOverdue() throws IOException {
        accept(TUTORS, Map.of("state", "整改中"));
        JsonNode run = followedIn2024("99", 49);
        assertThat(outcome(run, TUTORS)).isEqualTo("overdue");
        assertThat(outcome(run, EXPERTS)).isEqualTo("overdue");
        assertThat(followed(run, EXPERTS).path("state").asText()).isEqualTo("open");
        assertThat(followed(run, EXPERTS).path("deadline").asText()).isEqualTo("2024-06-30");
        Cli list = Cli.run(
                "rectify", "list", city.folder(), "--year", "2024", "--plans", city.plans(), "--format", "json");
        assertThat(list.code()).isEqualTo(ExitCode.SHORT);
        assertThat(new ObjectMapper().readTree(list.out()).path("followedUp")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"100, struck-off", "99, claimed-not-proven"})
    void aStrikeOffCountsOnlyWithTheData(String tutors, String outcome) throws IOException {
        accept(TUTORS, DONE, PROVEN, STRUCK_OFF);
        JsonNode run = followedIn2024(tutors, 50);
        assertThat(outcome(run, TUTORS)).isEqualTo(outcome);
        assertThat(verdict(run, "suqian/tutors@321300/2024")).isEqualTo(tutors.equals("100") ? "MET" : "SHORTFALL");
    }

    @ParameterizedTest
    @CsvSource({"采纳, '', 否, persisting", "采纳, '', 是, struck-off", "部分采纳, 差额过大, 否, overdue", "不采纳, 口径按原文, 否, overdue"})
    void anAcceptedObjectionEndsTheReminders(String answer, String reason, String struckOff, String outcome)
            throws IOException {
        Map<String, String> answered =
                Map.of("answer", answer, "answer-reason", reason, "answer-date", "2024-04-02", "answer-by", "王某");
        accept(TUTORS, OBJECTED, answered, struckOff.equals("是") ? STRUCK_OFF : Map.of("strike-off", struckOff));
        JsonNode run = followedIn2024("99", 50);
        assertThat(outcome(run, TUTORS)).isEqualTo(outcome);
        assertThat(verdict(run, "suqian/tutors@321300/2023")).isEqualTo("SHORTFALL");
    }

    /** Column, content; the code of the problem and the column of its cell. */
    @ParameterizedTest
    @CsvSource({
        "state=基本完成, rectification.state, state",
        "state=已整改, rectification.missing, id",
        "completed=明年, rectification.date, completed",
        "completed=2022-12-31, rectification.too-early, completed",
        "evidence-date=2022-12-31, rectification.too-early, evidence-date",
        "objection=有误, rectification.missing, objection",
        "objection-date=2024-02-10, rectification.missing, objection",
        "answer=采纳;answer-date=2024-02-10;answer-by=王某, rectification.nothing-to-answer, answer",
        "objection=有误;objection-date=2024-02-10;answer=采纳;answer-by=王某, rectification.missing, answer",
        "objection=有误;objection-date=2024-02-10;answer=采纳;answer-date=2024-02-11, rectification.missing, answer",
        "objection=有误;objection-date=2024-02-10;answer=不采纳;answer-date=2024-02-11;answer-by=王某, rectification.missing, answer",
        "objection=有误;objection-date=2024-02-10;answer=同意;answer-date=2024-02-11;answer-by=王某, rectification.decision, answer",
        "objection=有误;objection-date=2024-02-10;answer=采纳;answer-date=2024-02-09;answer-by=王某, rectification.order, answer-date",
        "strike-off=是, rectification.missing, strike-off",
        "strike-off=是;strike-off-date=2024-06-01;strike-off-by=王某, rectification.struck-off-early, strike-off",
        "strike-off=是;strike-off-date=2024-06-01;strike-off-by=王某;state=已整改;completed=2024-05-01, rectification.struck-off-unproven, strike-off",
        "strike-off=是;strike-off-date=2024-04-01;strike-off-by=王某;state=已整改;completed=2024-05-01, rectification.order, strike-off",
        "strike-off=办结, ledger.yes-no, strike-off",
        "strike-off=否;strike-off-date=2024-06-01, ledger.not-struck-off, strike-off",
        "id=QUOTA-001/suqian/tutor@321300/2023, ledger.unknown-id, id",
        "id=QUOTA-001/suqian/experts@321300/2023, ledger.row-differs, about",
        "about=另一件事, ledger.row-differs, about",
        "area=别处, ledger.row-differs, area",
        "id='';state=整改中, ledger.no-id, id"
    })
    void refusesWhatDoesNotFit(String cells, String code, String column) throws IOException {
        Map<String, Integer> columns = fill(TUTORS, parsed(cells));
        List<Problem> problems = refused();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path()).matches("整改台账!" + Filled.letters(columns.get(column)) + "\\d+");
            assertThat(problem.message().zh()).contains(problem.path());
        });
        Cli run = importLedger();
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("rectification.xlsx");
        assertThat(city.path("city/rectifications")).doesNotExist();
    }

    @Test
    void tellsEveryProblemAtOnce() throws IOException {
        fill(TUTORS, Map.of("state", "基本完成", "completed", "明年"));
        fill(EXPERTS, Map.of("strike-off", "办结"));
        assertThat(refused().stream().map(Problem::code))
                .contains("rectification.state", "rectification.date", "ledger.yes-no");
    }

    @Test
    void suggestsTheNearestId() throws IOException {
        fill(TUTORS, Map.of("id", "QUOTA-001/suqian/tutor@321300/2023"));
        assertThat(refused().get(0).message().zh()).contains(TUTORS);
    }

    @Test
    void refusesAFormulaWithoutItsResult() throws IOException {
        Filled.open(ledger).formula(TUTORS, "owner", "A1&A2").save();
        assertThat(refused().stream().map(Problem::code)).containsExactly("ledger.no-result");
    }

    @Test
    void refusesOneFindingTwiceWithDifferentWords() throws IOException {
        Filled.open(ledger).copyRow(TUTORS).save();
        fill(TUTORS, Map.of("owner", "张某"));
        assertThat(refused().stream().map(Problem::code)).containsExactly("rectification.double");
    }

    @Test
    void rowsMayBeSortedAndDeleted() throws IOException {
        fill(EXPERTS, DONE);
        Filled.open(ledger).swap(TUTORS, EXPERTS).delete(TUTORS).save();
        assertThat(importLedger().code()).isZero();
        JsonNode run = followedIn2024("99", 49);
        assertThat(outcome(run, EXPERTS)).isEqualTo("claimed-not-proven");
        assertThat(outcome(run, TUTORS)).as("deleting a row rectifies nothing").isEqualTo("overdue");
    }

    /** One ledger goes to two units; the second file's untouched rows leave the first one's alone. */
    @Test
    void comesBackFileByFile() throws IOException {
        Path other = Files.copy(ledger, root.resolve("other.xlsx"));
        accept(TUTORS, DONE);
        Filled.open(other).set(EXPERTS, DONE).save();
        assertThat(importLedger(other).code()).isZero();
        assertThat(city.path("city/rectifications/2023-2.yaml"))
                .content()
                .contains(EXPERTS)
                .doesNotContain(TUTORS);
        assertThat(outcome(followedIn2024("99", 50), TUTORS)).isEqualTo("claimed-not-proven");
    }

    @Test
    void theSameAgainWritesNothing() throws IOException {
        accept(TUTORS, DONE, PROVEN);
        byte[] first = Files.readAllBytes(city.path("city/rectifications/2023-1.yaml"));
        assertThat(importLedger().code()).isZero();
        try (Stream<Path> files = Files.list(city.path("city/rectifications"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(Files.readAllBytes(city.path("city/rectifications/2023-1.yaml")))
                .isEqualTo(first);
    }

    @Test
    void whatIsStruckOffStaysSo() throws IOException {
        Path blank = Files.copy(ledger, root.resolve("blank.xlsx"));
        accept(TUTORS, DONE, PROVEN, STRUCK_OFF);
        Filled.open(blank).set(TUTORS, Map.of("state", "整改中")).save();
        assertThat(refused(blank).stream().map(Problem::code)).containsExactly("rectification.reopened");
    }

    /** What was filled in stands in the next ledger, which comes back without a change. */
    @Test
    void theNextLedgerKeepsWhatWasFilledIn() throws IOException {
        accept(TUTORS, DONE, PROVEN, OBJECTED, Map.of("owner", "张某", "measures", "补办\n两期"));
        report(2024, "99", 49);
        Path next = assess(2024).resolve("rectification.xlsx");
        Filled filled = Filled.open(next);
        assertThat(filled.text(TUTORS, "owner")).isEqualTo("张某");
        assertThat(filled.text(TUTORS, "completed")).isEqualTo("2024-05-20");
        assertThat(filled.text(TUTORS, "evidence-date")).isEqualTo("2024-05-18");
        assertThat(filled.text(TUTORS, "outcome")).isEqualTo("已报整改、数据未印证");
        filled.save();
        assertThat(importLedger(next).code()).isZero();
        assertThat(city.path("city/rectifications/2024-1.yaml")).content().doesNotContain(TUTORS);
    }

    @Test
    void aStruckOffFindingLeavesTheLedger() throws IOException {
        accept(TUTORS, DONE, PROVEN, STRUCK_OFF);
        report(2024, "100", 49);
        Filled next = Filled.open(assess(2024).resolve("rectification.xlsx"));
        assertThat(next.ids()).doesNotContain(TUTORS).contains(EXPERTS, "QUOTA-001/suqian/experts@321300/2024");
    }

    @Test
    void refusesHarmAndOtherFiles() throws IOException {
        byte[] spaces = new byte[65 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        Path harm = root.resolve("harm.xlsx");
        replacePart(harm, "xl/worksheets/sheet1.xml", spaces);
        assertThat(codes(harm)).containsExactly("book.too-large");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>";
        replacePart(harm, "xl/worksheets/sheet1.xml", entity.getBytes(StandardCharsets.UTF_8));
        assertThat(codes(harm)).hasSize(1).allMatch(code -> code.startsWith("book."));
        Files.writeString(harm, "<html><table></table></html>");
        assertThat(codes(harm)).containsExactly("book.web-page");
        Files.copy(assess(2023).resolve("ledger.xlsx"), root.resolve("figures.xlsx"));
        assertThat(codes(root.resolve("figures.xlsx"))).containsExactly("ledger.no-record");
        Filled.open(ledger).changeRecord().save();
        assertThat(codes(ledger)).containsExactly("ledger.record-changed");
    }

    @Test
    void refusesATableThatCannotBeTold() throws IOException {
        Filled.open(ledger).dropKey("measures").save();
        assertThat(codes(ledger)).containsExactly("ledger.column-missing");
        Filled.open(ledger).dropKey("id").save();
        assertThat(codes(ledger)).containsExactly("ledger.no-table");
    }

    @Test
    void aFileOfAnotherNameStopsTheRun() throws IOException {
        accept(TUTORS, DONE);
        Files.move(city.path("city/rectifications/2023-1.yaml"), city.path("city/rectifications/整改.yaml"));
        Cli run = run(2024, root.resolve("out"));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("整改.yaml");
    }

    @Test
    void tellsWhatIsNewAndGoneSinceAPinnedRun() throws IOException {
        Path earlier = assess(2023);
        report(2024, "99", 50);
        Path out = root.resolve("out-compared");
        Cli run = run(2024, out, "--previous", earlier.toString());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode since = tree(out).path("sincePrevious");
        assertThat(texts(since.path("new"))).contains("QUOTA-001/suqian/tutors@321300/2024");
        assertThat(texts(since.path("persisting"))).contains(TUTORS, EXPERTS);
        assertThat(since.path("resolved")).isEmpty();
        assertThat(tree(out).path("inputs").findValuesAsText("role")).contains("previous");
        report(2023, 100, 40);
        run(2024, out, "--previous", earlier.toString());
        assertThat(tree(out).path("sincePrevious").path("resolved").findValuesAsText("id"))
                .containsExactly(TUTORS);
    }

    @Test
    void aPinnedRunMustBeEarlier() throws IOException {
        Path same = assess(2023);
        assertThat(run(2023, root.resolve("again"), "--previous", same.toString())
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        city.write("city/assessment.yaml", """
                title: {zh: 宿迁, en: Suqian}
                plans: [suqian]
                previous: ../out-2023/assessment.json
                """);
        Cli left = run(2023, root.resolve("again"));
        assertThat(left.code()).isZero();
        assertThat(left.err()).contains("2023-12-31");
        assertThat(tree(root.resolve("again")).path("sincePrevious").isNull()).isTrue();
        run(2024, root.resolve("again"));
        assertThat(tree(root.resolve("again")).at("/sincePrevious/year").asInt())
                .isEqualTo(2023);
    }

    private void report(int year, Object tutors, int experts) {
        city.write("city/submissions/" + year + ".yaml", """
                unit: 市教育局
                city: "321300"
                year: %d
                sequence: 1
                values:
                  - {indicator: chief-experts-added, value: '%s'}
                  - {indicator: science-tutors-trained, value: %d}
                """.formatted(year, tutors, experts));
    }

    private Path assess(int year) {
        Path out = root.resolve("out-" + year);
        Cli run = run(year, out);
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private Cli run(int year, Path out, String... more) {
        String[] fixed = {"assess", city.folder(), "--year", "" + year, "--plans", city.plans(), "--out", out.toString()
        };
        return Cli.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }

    private JsonNode followedIn2024(String tutors, int experts) throws IOException {
        report(2024, tutors, experts);
        return tree(assess(2024));
    }

    private static JsonNode tree(Path out) throws IOException {
        return new ObjectMapper().readTree(out.resolve("assessment.json").toFile());
    }

    private static JsonNode followed(JsonNode run, String id) {
        for (JsonNode one : run.path("followedUp")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id + " is not followed");
    }

    private static String outcome(JsonNode run, String id) {
        return followed(run, id).path("outcome").asText();
    }

    private static String verdict(JsonNode run, String key) {
        for (JsonNode one : run.path("verdicts")) {
            if (one.path("key").asText().equals(key)) {
                return one.path("verdict").asText();
            }
        }
        throw new AssertionError(key + " has no verdict");
    }

    private static Stream<String> findings(JsonNode run) {
        return run.path("findings").findValuesAsText("id").stream();
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asText())
                .toList();
    }

    @SafeVarargs
    private void accept(String id, Map<String, String>... cells) throws IOException {
        for (Map<String, String> some : cells) {
            fill(id, some);
        }
        Cli run = importLedger();
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Map<String, Integer> fill(String id, Map<String, String> cells) throws IOException {
        return Filled.open(ledger).set(id, cells).save();
    }

    private static Map<String, String> parsed(String cells) {
        Map<String, String> parsed = new java.util.LinkedHashMap<>();
        for (String cell : cells.split(";")) {
            String[] parts = cell.split("=", 2);
            parsed.put(parts[0], parts[1].replace("'", ""));
        }
        return parsed;
    }

    private Cli importLedger() {
        return importLedger(ledger);
    }

    private Cli importLedger(Path file) {
        return Cli.run("rectify", "import", file.toString(), "--dir", city.folder(), "--plans", city.plans());
    }

    private List<Problem> refused() {
        return refused(ledger);
    }

    private List<Problem> refused(Path file) {
        Library library = Library.read(LibraryOptions.home(), List.of(root.resolve("plans")));
        AssessmentFolder folder = AssessmentFolder.read(root.resolve("city"), library);
        InputException refusal =
                catchThrowableOfType(InputException.class, () -> LedgerImport.of(file, folder, library));
        assertThat(refusal).isNotNull();
        return refusal.located();
    }

    private List<String> codes(Path file) {
        return refused(file).stream().map(Problem::code).toList();
    }

    private void replacePart(Path file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(ledger.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? content
                                : zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
