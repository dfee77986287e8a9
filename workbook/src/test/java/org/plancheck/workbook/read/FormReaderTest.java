package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plancheck.workbook.read.HandMade.COURSE;
import static org.plancheck.workbook.read.HandMade.FARMERS;
import static org.plancheck.workbook.read.HandMade.SAFETY;
import static org.plancheck.workbook.read.HandMade.TUTORS;
import static org.plancheck.workbook.read.HandMade.number;
import static org.plancheck.workbook.read.HandMade.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.read.Merger;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Duty;
import org.plancheck.workbook.grid.RawXlsx;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;

/** Everything that people and programs do to a workbook on its way. */
class FormReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsAValueWithEverythingBesideIt() {
        Submission read = submission(HandMade.values()
                .row(Map.of(
                        Column.KEY, text(TUTORS),
                        Column.VALUE, number("520"),
                        Column.NOTE, text("含两期培训班"),
                        Column.EVIDENCE_NUMBER, text("东科协〔2024〕8号"),
                        Column.EVIDENCE_ISSUER, text("县科协"),
                        Column.EVIDENCE_DATE, "<c s='2'><v>45361</v></c>"))
                .head("填报日期", "2025年1月8日")
                .head("批次", "第2次")
                .stamped());
        assertThat(read.reporter()).isEqualTo("320722");
        assertThat(read.year()).isEqualTo(2024);
        assertThat(read.sequence()).isEqualTo(2);
        assertThat(read.submitted()).isEqualTo(LocalDate.of(2025, 1, 8));
        Observation value = read.observations().get(0);
        assertThat(value.indicator().id()).isEqualTo(TUTORS);
        assertThat(quantity(value)).isEqualTo(Quantity.of(520));
        assertThat(value.note()).isEqualTo("含两期培训班");
        assertThat(value.evidence().number()).isEqualTo("东科协〔2024〕8号");
        assertThat(value.evidence().date()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(value.provenance().shown()).isEqualTo("东海县.xlsx:年度数据!H4");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>520</v></c> | 520",
                "<c><v>12.300000000000001</v></c> | 12.3",
                "<c t='inlineStr'><is><t>520</t></is></c> | 520",
                "<c t='inlineStr'><is><t>1.2万</t></is></c> | 12000",
                "<c t='inlineStr'><is><t>５００</t></is></c> | 500",
                "<c t='inlineStr'><is><t>1,200人</t></is></c> | 1200",
                "<c t='inlineStr'><is><t>1，200 人</t></is></c> | 1200",
                "<c t='str'><f>A1&amp;\"\"</f><v>77</v></c> | 77",
                "<c><f>SUM(Z1:Z3)</f><v>77</v></c> | 77",
                "<c><v>0</v></c> | 0"
            })
    void readsFiguresAsTyped(String cell, String value) {
        assertThat(quantity(only(HandMade.values().row(TUTORS, Column.VALUE, cell))))
                .isEqualTo(Quantity.of(value));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t='inlineStr'><is><t>约500</t></is></c> | approximate",
                "<c t='inlineStr'><is><t>500-600</t></is></c> | range",
                "<c t='e'><f>Z1</f><v>#REF!</v></c> | error-value",
                "<c><f>SUM(Z1:Z3)</f></c> | formula",
                "<c s='2'><v>45361</v></c> | date",
                "<c t='str'><f>DISPIMG(\"ID_1\",1)</f><v>=1</v></c> | formula"
            })
    void refusesWhatIsNoExactNumber(String cell, String reason) {
        assertThat(only(HandMade.values().row(TUTORS, Column.VALUE, cell)).reading())
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.reason()).isEqualTo(reason));
    }

    @Test
    void blankDashAndZeroAreThreeThings() {
        List<Observation> read = submission(HandMade.values()
                        .row(TUTORS, Column.NOTE, text("未统计"))
                        .row(FARMERS, Column.VALUE, text("-"))
                        .row(SAFETY, Column.VALUE, number("0"))
                        .stamped())
                .observations();
        assertThat(read.get(0).reading()).isInstanceOf(Reading.Blank.class);
        assertThat(read.get(1).reading()).isInstanceOf(Reading.NotApplicable.class);
        assertThat(quantity(read.get(2))).isEqualTo(Quantity.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "yes", "√", "不适用", "-"})
    void notApplicableHasAColumnOfItsOwn(String choice) {
        assertThat(only(HandMade.values()
                                .row(Map.of(
                                        Column.KEY, text(TUTORS),
                                        Column.NOT_APPLICABLE, text(choice),
                                        Column.NOTE, text("无农村地区"))))
                        .reading())
                .isInstanceOf(Reading.NotApplicable.class);
    }

    @Test
    void partsOfAShareAreReadTogether() {
        Observation share = only(HandMade.values()
                .row(Map.of(
                        Column.KEY, text(SAFETY),
                        Column.NUMERATOR, number("81"),
                        Column.DENOMINATOR, number("90"))));
        assertThat(share.reading()).isEqualTo(new Reading.Ratio(Quantity.of(81), Quantity.of(90), "81/90"));
        assertThat(share.provenance().place()).isEqualTo("年度数据!I4");
    }

    @ParameterizedTest(name = "{0} beside 2/3 is read: {1}")
    @CsvSource({
        "66.6, true",
        "66.67, true",
        "66.66, true",
        "67, true",
        "66, true",
        "2, false",
        "65, false",
        "66.5, false",
        "68, false"
    })
    void figuresBesideTheirPartsMustAgree(String value, boolean agrees) {
        Reading reading = only(HandMade.values()
                        .row(Map.of(
                                Column.KEY, text(SAFETY),
                                Column.VALUE, number(value),
                                Column.NUMERATOR, number("2"),
                                Column.DENOMINATOR, number("3"))))
                .reading();
        assertThat(reading instanceof Reading.Ratio).isEqualTo(agrees);
        assertThat(reading instanceof Reading.Unreadable u && u.reason().equals("value-and-parts"))
                .isEqualTo(!agrees);
    }

    @Test
    void percentagesTypedAsPercentagesArePercent() {
        assertThat(quantity(only(HandMade.values().row(SAFETY, Column.VALUE, "<c s='1'><v>0.955</v></c>"))))
                .isEqualTo(Quantity.of("95.5"));
    }

    @Test
    void dutiesReadStateCountAndDate() {
        DutyReport duty = submission(HandMade.duties()
                        .row(Map.of(
                                Column.KEY, text(COURSE),
                                Column.STATE, text("已完成"),
                                Column.COUNT, number("7"),
                                Column.DONE_DATE, text("2024.3.5")))
                        .stamped())
                .duties()
                .get(0);
        assertThat(duty.duty()).isEqualTo(COURSE);
        assertThat(duty.state()).isEqualTo(DutyState.DONE);
        assertThat(duty.count()).isEqualTo(new Reading.Number(Quantity.of(7), "7", null));
        assertThat(duty.date()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(duty.provenance().place()).isEqualTo("任务落实!G4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-3-5",
                "2024/3/5",
                "2024.03.05",
                "2024年3月5日",
                "2024年3月5号",
                "20240305",
                "２０２４－３－５",
                "2024-03-05 00:00:00",
                "2024 年 3 月 5 日"
            })
    void datesComeInManyShapes(String typed) {
        assertThat(dateOf(text(typed))).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void daysStoredAsNumbersAreDays() {
        assertThat(dateOf(number("45356"))).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月", "3月5日", "24-3-5", "2024-13-5", "2024-2-30", "去年", "2024"})
    void whatIsNoDateIsRefusedAtItsCell(String typed) {
        List<Problem> problems = problems(
                HandMade.values().row(TUTORS, Column.EVIDENCE_DATE, text(typed)).stamped());
        assertThat(problems)
                .extracting(Problem::code, Problem::path, p -> p.args().get("found"))
                .containsExactly(tuple("form.date", "年度数据!O4", typed));
    }

    @Test
    void reorderedColumnsAndRenamedSheetsDoNoHarm() {
        List<Column> reversed = new ArrayList<>(SheetKind.VALUES.columns());
        Collections.reverse(reversed);
        Observation value =
                only(HandMade.values().columns(reversed).named("Sheet1").row(TUTORS, Column.VALUE, number("5")));
        assertThat(quantity(value)).isEqualTo(Quantity.of(5));
        assertThat(value.provenance().place()).isEqualTo("Sheet1!I4");
    }

    @Test
    void insertedBlankRowsAndDeletedRowsDoNoHarm() {
        List<Observation> read = submission(HandMade.values()
                        .row(Map.of())
                        .row(SAFETY, Column.VALUE, number("5"))
                        .row(Map.of(Column.ORDER, number("7")))
                        .row(TUTORS, Column.VALUE, number("6"))
                        .stamped())
                .observations();
        assertThat(read).extracting(o -> o.indicator().id()).containsExactly(SAFETY, TUTORS);
    }

    @Test
    void rowsWithoutKeyAreKnownByName() {
        assertThat(only(HandMade.values().row(Map.of(Column.INDICATOR, text("科技辅导员 培训人数"), Column.VALUE, number("5"))))
                        .indicator()
                        .id())
                .isEqualTo(TUTORS);
        assertThat(submission(HandMade.duties()
                                .row(Map.of(Column.DUTY, text("普通高中全部开设通用技术课"), Column.STATE, text("进行中")))
                                .stamped())
                        .duties()
                        .get(0)
                        .duty())
                .isEqualTo(COURSE);
    }

    @Test
    void rowsThatCannotBeToldApartAreRefused() {
        assertThat(problems(HandMade.values()
                        .row(Map.of(Column.VALUE, number("5")))
                        .row(Map.of(Column.INDICATOR, text("自定指标"), Column.VALUE, number("5")))
                        .row(Map.of(
                                Column.KEY, text(TUTORS),
                                Column.INDICATOR, text("高素质农民培育人数"),
                                Column.VALUE, number("5")))
                        .stamped()))
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("form.row-nameless", "年度数据!D4"),
                        tuple("form.row-unknown", "年度数据!D5"),
                        tuple("form.row-differs", "年度数据!D6"));
    }

    @Test
    void withoutStampTheHeadSaysWhoseItIs() {
        Submission read = submission(
                HandMade.values().row(TUTORS, Column.VALUE, number("5")).bare());
        assertThat(read.reporter()).isEqualTo("320722");
        assertThat(read.year()).isEqualTo(2024);
        assertThat(codes(HandMade.values()
                        .withoutHead()
                        .row(TUTORS, Column.VALUE, number("5"))
                        .bare()))
                .containsExactly("form.whose");
    }

    @Test
    void withoutHeadTheStampSaysWhoseItIs() {
        assertThat(submission(HandMade.values()
                                .withoutHead()
                                .row(TUTORS, Column.VALUE, number("5"))
                                .stamped())
                        .reporter())
                .isEqualTo("320722");
    }

    @Test
    void changedStampIsAsGoodAsNone() {
        byte[] changed = HandMade.stamp(HandMade.values()
                        .withoutHead()
                        .row(TUTORS, Column.VALUE, number("5"))
                        .into(new RawXlsx()))
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row>" + text("unit") + text("320723")
                                + "</row></sheetData></worksheet>")
                .bytes();
        assertThat(codes(changed)).containsExactly("form.whose");
    }

    @Test
    void templatesOfOthersAndOfLastYearAreRefused() {
        assertThat(problems(HandMade.values()
                        .head("填报单位", "灌云县")
                        .head("年度", "2025年度")
                        .row(TUTORS, Column.VALUE, number("5"))
                        .stamped()))
                .extracting(Problem::code, p -> p.args().get("found"))
                .containsExactly(tuple("form.other-template", "灌云县"), tuple("form.other-template", "2025年度"));
        assertThat(codes(HandMade.values()
                        .head("填报单位", "东海县科协")
                        .row(TUTORS, Column.VALUE, number("5"))
                        .stamped()))
                .isEmpty();
    }

    @Test
    void copiedSheetsCountWhenTheySayTheSame() {
        HandMade filled = HandMade.values().row(TUTORS, Column.VALUE, number("5"));
        RawXlsx file = filled.into(new RawXlsx());
        filled.named("年度数据 (2)").into(file);
        assertThat(submission(HandMade.stamp(file).bytes()).observations()).hasSize(1);
    }

    @Test
    void blankHiddenAndLastYearsCopiesYield() {
        HandMade filled = HandMade.values().row(TUTORS, Column.VALUE, number("5"));
        RawXlsx file = HandMade.values()
                .named("空白")
                .row(TUTORS, Column.ORDER, number("1"))
                .into(new RawXlsx());
        HandMade.values()
                .named("旧")
                .hidden()
                .row(TUTORS, Column.VALUE, number("6"))
                .into(file);
        HandMade.values()
                .named("上年")
                .head("年度", "2023")
                .row(TUTORS, Column.VALUE, number("7"))
                .into(file);
        filled.into(file);
        Submission read = submission(HandMade.stamp(file).bytes());
        assertThat(read.observations()).hasSize(1);
        assertThat(quantity(read.observations().get(0))).isEqualTo(Quantity.of(5));
    }

    @Test
    void copiesThatDifferAreRefused() {
        RawXlsx file = HandMade.values().row(TUTORS, Column.VALUE, number("5")).into(new RawXlsx());
        HandMade.values()
                .named("年度数据 (2)")
                .row(TUTORS, Column.VALUE, number("6"))
                .into(file);
        assertThat(codes(HandMade.stamp(file).bytes())).containsExactly("form.copied");
    }

    @Test
    void figuresMergedOverRowsAreRefusedAndTextsRepeat() {
        HandMade merged = HandMade.values()
                .row(Map.of(Column.KEY, text(TUTORS), Column.VALUE, number("5"), Column.NOTE, text("合办")))
                .row(Map.of(Column.KEY, text(FARMERS), Column.VALUE, number("6")));
        List<Observation> read = submission(merged.merged("L4:L5").stamped()).observations();
        assertThat(read).extracting(Observation::note).containsExactly("合办", "合办");
        assertThat(problems(merged.merged("H4:H5").stamped()))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("form.merged", "年度数据!H4"));
    }

    @Test
    void mistakesOfFormComeAllAtOnceEachWithItsCell() {
        assertThat(problems(HandMade.values()
                        .row(Map.of(
                                Column.KEY, text(TUTORS),
                                Column.VALUE, number("5"),
                                Column.NOT_APPLICABLE, text("是"),
                                Column.EVIDENCE_NUMBER,
                                        "<c t='str'><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>"))
                        .row(Map.of(
                                Column.KEY, text(FARMERS),
                                Column.NOT_APPLICABLE, text("也许"),
                                Column.NOTE, "<c t='e'><v>#N/A</v></c>"))
                        .stamped()))
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("form.applies-after-all", "年度数据!K4"),
                        tuple("form.picture", "年度数据!M4"),
                        tuple("form.choice", "年度数据!K5"),
                        tuple("form.no-result", "年度数据!L5"));
    }

    @Test
    void missingAndDoubledColumnsAreTold() {
        List<Column> columns = new ArrayList<>(SheetKind.VALUES.columns());
        columns.set(columns.indexOf(Column.NOTE), Column.VALUE);
        assertThat(codes(HandMade.values()
                        .columns(columns)
                        .row(TUTORS, Column.VALUE, number("5"))
                        .stamped()))
                .containsExactly("form.column-twice", "form.column-missing");
    }

    @Test
    void workbooksWithoutFormsSaySo() {
        assertThat(codes(new RawXlsx()
                        .sheet("Sheet1", "<row>" + text("指标") + "</row>")
                        .bytes()))
                .containsExactly("form.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "BOM", "GBK", "GB18030"})
    void sheetsSavedAsCsvAreForms(String encoding) {
        String csv =
                "连云港市填报表,,,,,,,\r\n,填报单位,东海县,所属城市,连云港市,年度,2024,批次,1\r\n标识,序号,指标,本年值,分子,分母,不适用,说明,佐证文号,出具单位,出具日期,校验\r\n"
                        + TUTORS + ",1,科技辅导员培训人数,\"1,200\",,,,,东科协〔2024〕8号,县科协,2024/3/5,✓\r\n";
        byte[] bytes = encoding.equals("BOM")
                ? ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8)
                : csv.replace("✓", "").getBytes(Charset.forName(encoding));
        Submission read = HandMade.read(folder, "东海县.csv", bytes).standing().get(0);
        Observation value = read.observations().get(0);
        assertThat(quantity(value)).isEqualTo(Quantity.of(1200));
        assertThat(value.evidence().date()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(value.provenance().shown()).isEqualTo("东海县.csv:4");
    }

    /** Both sheets of one workbook, each saved as CSV: refused side by side, whole again once merged. */
    @Test
    void sheetsSavedApartAreJoinedByMerging() throws IOException {
        String head = ",填报单位,东海县,所属城市,连云港市,年度,2024,批次,1\r\n";
        Path values = Files.writeString(
                folder.resolve("年度数据.csv"),
                head + "标识,序号,指标,本年值,分子,分母,不适用,说明,佐证文号,出具单位,出具日期\r\n" + TUTORS + ",1,科技辅导员培训人数,1200\r\n");
        Path duties = Files.writeString(
                folder.resolve("任务落实.csv"),
                head + "标识,序号,任务要点,本年状态,数量,完成日期,不适用,说明,佐证文号,出具单位,出具日期\r\n" + COURSE + ",1,,已完成\r\n");
        Intake intake = Submissions.read(folder, List.of(values, duties), HandMade.LIBRARY, List.of());
        assertThat(intake.standing()).isEmpty();
        assertThat(intake.refused())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.problems().get(0).zh()).contains("plancheck merge"));
        Submission merged = Merger.merge(folder, List.of(values, duties), HandMade.LIBRARY);
        assertThat(merged.observations()).hasSize(1);
        assertThat(merged.duties()).hasSize(1);
    }

    private LocalDate dateOf(String cell) {
        return only(HandMade.values().row(TUTORS, Column.EVIDENCE_DATE, cell))
                .evidence()
                .date();
    }

    /** So that whoever is told of it finds it there. */
    @Test
    void aRowStandsWhereItSaysWhatItSays() {
        assertThat(placeOf(Map.of(Column.VALUE, number("1")))).isEqualTo("年度数据!H4");
        assertThat(placeOf(Map.of(Column.NUMERATOR, number("1"), Column.DENOMINATOR, number("2"))))
                .isEqualTo("年度数据!I4");
        assertThat(placeOf(Map.of(Column.DENOMINATOR, number("2")))).isEqualTo("年度数据!J4");
        assertThat(placeOf(Map.of(Column.NOT_APPLICABLE, text("是")))).isEqualTo("年度数据!K4");
        assertThat(placeOf(Map.of(Column.NOTE, text("未统计")))).isEqualTo("年度数据!H4");
    }

    private String placeOf(Map<Column, String> cells) {
        Map<Column, String> row = new HashMap<>(cells);
        row.put(Column.KEY, text(SAFETY));
        return only(HandMade.values().row(row)).provenance().place();
    }

    /** The heading of a section is locked, but not every program keeps to that. */
    @Test
    void whatIsTypedIntoTheHeadingOfASectionIsToldWithItsCell() {
        byte[] bytes = HandMade.values()
                .row(Map.of(
                        Column.KEY, text(Layout.BAND),
                        Column.ORDER, text("三(一)4　青少年"),
                        Column.VALUE, number("500"),
                        Column.NOTE, text("另有两期")))
                .row(TUTORS, Column.VALUE, number("520"))
                .stamped();
        assertThat(read(bytes).notes())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("form.in-band", "年度数据!H4"), tuple("form.in-band", "年度数据!L4"));
        assertThat(submission(bytes).observations())
                .as("nothing is refused, and nothing taken for a value")
                .hasSize(1);
    }

    @Test
    void theHeadingOfASectionItselfIsNoNews() {
        byte[] bytes = HandMade.values()
                .row(Map.of(Column.KEY, text(Layout.BAND), Column.ORDER, text("三(一)4　青少年")))
                .row(TUTORS, Column.VALUE, number("520"))
                .stamped();
        assertThat(read(bytes).notes()).isEmpty();
    }

    /** Without hidden keys duties of one name are told apart by the clause, as plans cite it or as templates write it. */
    @Test
    void theClauseDecidesBetweenDutiesOfOneNameInEitherForm() {
        Map<String, List<Duty>> named = HandMade.LIBRARY.plans().values().stream()
                .flatMap(plan -> plan.duties().stream())
                .collect(Collectors.groupingBy(duty -> duty.title().zh()));
        List<Duty> paragraphs = named.values().stream()
                .filter(same -> same.stream().map(Duty::clause).distinct().count() == same.size() && same.size() > 1)
                .flatMap(List::stream)
                .filter(duty -> duty.clause().contains("¶"))
                .toList();
        assertThat(paragraphs).isNotEmpty().allSatisfy(duty -> {
            assertThat(ClauseWords.of(duty.clause()).zh()).endsWith("段").doesNotContain("¶");
            for (String clause : List.of(
                    duty.clause(),
                    ClauseWords.of(duty.clause()).zh(),
                    ClauseWords.of(duty.clause()).en())) {
                byte[] bytes = HandMade.duties()
                        .row(Map.of(
                                Column.CLAUSE, text(clause),
                                Column.DUTY, text(duty.title().zh()),
                                Column.STATE, text("进行中")))
                        .bare();
                assertThat(submission(bytes).duties())
                        .singleElement()
                        .satisfies(read -> assertThat(read.duty()).endsWith("/" + duty.id()));
            }
        });
    }

    private Observation only(HandMade form) {
        List<Observation> read = submission(form.stamped()).observations();
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private Submission submission(byte[] bytes) {
        List<Submission> standing = HandMade.read(folder, "东海县.xlsx", bytes).standing();
        assertThat(standing).as("refused: %s", problems(bytes)).hasSize(1);
        return standing.get(0);
    }

    private static List<Problem> problems(byte[] bytes) {
        return read(bytes).all();
    }

    private static Problems read(byte[] bytes) {
        Problems problems = new Problems("东海县.xlsx");
        SourceFile file = new SourceFile("东海县.xlsx", bytes, SourceFile.sha256(bytes));
        new WorkbookFormat().read(file, Known.of(HandMade.LIBRARY.registry(), HandMade.LIBRARY.plans()), problems);
        return problems;
    }

    private static List<String> codes(byte[] bytes) {
        return problems(bytes).stream().map(Problem::code).toList();
    }

    private static Quantity quantity(Observation observation) {
        assertThat(observation.reading()).isInstanceOf(Reading.Number.class);
        return ((Reading.Number) observation.reading()).value();
    }
}
