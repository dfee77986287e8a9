package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.SheetKind;

/** What the check column says while a sheet is filled in, as the formulas compute it. */
class LiveCheckTest {
    private static final Set<String> SHARED_FUNCTIONS = Set.of(
            "IF",
            "IFERROR",
            "AND",
            "OR",
            "NOT",
            "LEN",
            "TRIM",
            "INT",
            "ISNUMBER",
            "COUNTIF",
            "COUNTIFS",
            "SUMIF",
            "ROUNDDOWN",
            "LEFT",
            "FIND");

    /** Blank, zero and not applicable; both sides of each line, and the line itself. */
    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            ,     ,    ,       check.blank
            0,    ,    ,       check.ok
            500,  ,    ,       check.ok
            -1,   ,    ,       check.negative
            12.5, ,    ,       check.whole
            约500,,    ,       check.number
            近百, ,    ,       check.number
            100名以上,, ,       check.number
            500-600,,  ,       check.number
            500余人,,  ,       check.number
            五百, ,    ,       check.number
            =1/0, ,    ,       check.error
            0,    ,    =1/0,   check.error
            ,     是,  =1/0,   check.error
            1.2万,,    ,       check.later
            '1,200人',,,       check.later
            ５００,,   ,       check.later
            500人,,    ,       check.later
            ,     是,  ,       check.reason
            ,     是,  无此业务, check.not-applicable
            -,    ,    ,       check.reason
            -,    ,    无此业务, check.not-applicable
            -,    是,  无此业务, check.not-applicable
            3,    是,  无此业务, check.both
            ,     ,    只有说明, check.blank
            """)
    void aCount(String value, String notApplicable, String note, String code) throws Exception {
        assertThat(filled("lianyungang", "市教育局", "science-tutors-trained", value, null, null, notApplicable, note))
                .isEqualTo(words(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            0,     check.ok
            15.2,  check.ok
            100,   check.ok
            100.1, check.over
            -0.1,  check.negative
            15.2%, check.later
            """)
    void aSurveyedShare(String value, String code) throws Exception {
        String office = "市全民科学素质工作领导小组办公室";
        assertThat(filled("lianyungang", office, "citizen-science-literacy-rate", value, null, null, null, null))
                .isEqualTo(words(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            ,   ,    check.blank
            85, ,    check.parts-missing
            ,   100, check.parts-missing
            85, 0,   check.denominator
            101,100, check.above
            -1, 100, check.negative
            八,  100, check.number
            85,  约百, check.number
            八,  100人, check.number
            85,  100所, check.later
            1.2万, 2万, check.later
            """)
    void countedUnits(String satisfied, String total, String code) throws Exception {
        assertThat(filled("haimen", "区教体局", "schools-with-science-tutor", null, satisfied, total, null, null))
                .isEqualTo(words(code));
    }

    /** 2 of 3 are 66.66 %, cut off: rounded up a share could seem to reach a target that it misses. */
    @Test
    void countedUnitsShowTheirShareCutOff() throws Exception {
        String all = filled("haimen", "区教体局", "schools-with-science-tutor", null, "3", "3", null, null);
        assertThat(all).isEqualTo(words("check.mark-ok") + "100%");
        String some = filled("haimen", "区教体局", "schools-with-science-tutor", null, "2", "3", null, null);
        assertThat(some).isEqualTo(words("check.mark-ok") + "66.66%");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            85.5,,   ,   check.ok
            101, ,   ,   check.over
            85.5,85, 100,check.two-ways
            ,    85, ,   check.parts-missing
            """)
    void aShareSaidOneWay(String value, String top, String bottom, String code) throws Exception {
        assertThat(filled("haimen", "区人社局", "work-safety-training-rate", value, top, bottom, null, null))
                .isEqualTo(words(code));
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 500, check.ok",
        "500, 500, check.ok",
        "499, 500, check.part",
        "约500, 500, check.ok",
        "=1/0, 500, check.ok"
    })
    void aPartAndItsWhole(String whole, String part, String code) throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市农业农村局")) {
            Map<String, XSSFRow> rows = Templates.rows(Templates.sheet(book, SheetKind.VALUES));
            put(Templates.cell(SheetKind.VALUES, rows.get("high-quality-farmers-trained"), Column.VALUE), whole);
            XSSFRow row = rows.get("farm-leaders-trained");
            put(Templates.cell(SheetKind.VALUES, row, Column.VALUE), part);
            assertThat(Templates.check(book, SheetKind.VALUES, row)).isEqualTo(words(code));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            ,      ,     ,    ,   ,    check.blank
            已完成,,     ,    ,   ,    check.evidence
            已完成,文1号,,    ,   ,    check.issuer
            已完成,文1号,市府,,   ,    check.date
            已办结,,     ,    ,   ,    check.state
            ,      ,     ,    是, ,    check.reason
            ,      ,     ,    是, 无,  check.not-applicable
            进行中,,     ,    是, 无,  check.both
            已完成,=1/0, ,    ,   ,    check.error
            """)
    void aDuty(String state, String number, String issuer, String notApplicable, String note, String code)
            throws Exception {
        assertThat(duty(state, number, issuer, null, notApplicable, note)).isEqualTo(words(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            未开展,,,
            进行中,,,
            已完成,文1号,市府,45717
            """)
    void aDutyThatMayBeSent(String state, String number, String issuer, String date) throws Exception {
        assertThat(duty(state, number, issuer, date, null, null)).isEqualTo(words("check.mark-ok") + state);
    }

    @ParameterizedTest
    @CsvSource({"3, check.ok", "0, check.ok", "-1, check.negative", "约3, check.number", "3个, check.later"})
    void aCountOfABatch(String count, String code) throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市教育局")) {
            XSSFRow row = Templates.rows(Templates.sheet(book, SheetKind.DUTIES)).values().stream()
                    .filter(r -> !Templates.cell(SheetKind.DUTIES, r, Column.COUNT)
                            .getCellStyle()
                            .getLocked())
                    .findFirst()
                    .orElseThrow();
            put(Templates.cell(SheetKind.DUTIES, row, Column.COUNT), count);
            assertThat(Templates.check(book, SheetKind.DUTIES, row)).isEqualTo(words(code));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALUE", "NOTE", "EVIDENCE_DATE"})
    void aCellThatHoldsAnError(Column column) throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市教育局")) {
            XSSFRow row =
                    Templates.rows(Templates.sheet(book, SheetKind.VALUES)).get("science-tutors-trained");
            put(Templates.cell(SheetKind.VALUES, row, Column.VALUE), "500");
            put(Templates.cell(SheetKind.VALUES, row, Column.NOT_APPLICABLE), column == Column.NOTE ? "是" : null);
            Templates.cell(SheetKind.VALUES, row, column).setCellErrorValue(FormulaError.DIV0);
            String shown = Templates.check(book, SheetKind.VALUES, row);
            assertThat(shown).isEqualTo(words(column == Column.NOTE ? "check.both" : "check.error"));
        }
    }

    /** A day's number, eight digits, texts that reading may take for a date, and what is none. */
    @ParameterizedTest
    @CsvSource(nullValues = "", textBlock = """
            ,           check.ok
            45717,      check.ok
            20250305,   check.ok
            2025年3月5日, check.later
            2025.3.5,   check.later
            2025,       check.date-form
            2025-3,     check.date-form
            三月五日,     check.date-form
            见附件,      check.date-form
            """)
    void theDateOfTheEvidence(String date, String code) throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市教育局")) {
            XSSFRow row =
                    Templates.rows(Templates.sheet(book, SheetKind.VALUES)).get("science-tutors-trained");
            put(Templates.cell(SheetKind.VALUES, row, Column.VALUE), "500");
            put(Templates.cell(SheetKind.VALUES, row, Column.EVIDENCE_DATE), date);
            assertThat(Templates.check(book, SheetKind.VALUES, row)).isEqualTo(words(code));
        }
    }

    @ParameterizedTest
    @CsvSource({"进行中, 见附件, check.date-form", "已完成, 见附件, check.date-form", "已完成, 2025年3月5日, check.later"})
    void theDatesOfADuty(String state, String date, String code) throws Exception {
        assertThat(duty(state, "文1号", "市府", date, null, null)).isEqualTo(words(code));
    }

    @Test
    void formulasUseOnlyWhatAllProgramsShare() throws Exception {
        Set<String> used = new TreeSet<>();
        int formulas = 0;
        Pattern function = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");
        for (String unit : List.of("市教育局", "市农业农村局")) {
            try (XSSFWorkbook book = Templates.blank("lianyungang", unit)) {
                for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
                    for (Row row : Templates.sheet(book, kind)) {
                        for (Cell cell : row) {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas++;
                                String bare = cell.getCellFormula().replaceAll("\"[^\"]*\"", "");
                                function.matcher(bare).results().forEach(m -> used.add(m.group(1)));
                            }
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(50);
        assertThat(used).isNotEmpty().isSubsetOf(SHARED_FUNCTIONS);
    }

    /** Viewers that compute nothing still show the check. */
    @Test
    void formulasCarryTheirResults() throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "市教育局")) {
            XSSFSheet sheet = Templates.sheet(book, SheetKind.VALUES);
            for (XSSFRow row : Templates.rows(sheet).values()) {
                assertThat(Templates.cell(SheetKind.VALUES, row, Column.CHECK).getStringCellValue())
                        .isEqualTo(words("check.blank"));
            }
            assertThat(book.getForceFormulaRecalculation()).isTrue();
        }
    }

    private static String filled(
            String plan,
            String unit,
            String indicator,
            String value,
            String top,
            String bottom,
            String notApplicable,
            String note)
            throws Exception {
        try (XSSFWorkbook book = Templates.blank(plan, unit)) {
            XSSFRow row =
                    Templates.rows(Templates.sheet(book, SheetKind.VALUES)).get(indicator);
            put(Templates.cell(SheetKind.VALUES, row, Column.VALUE), value);
            put(Templates.cell(SheetKind.VALUES, row, Column.NUMERATOR), top);
            put(Templates.cell(SheetKind.VALUES, row, Column.DENOMINATOR), bottom);
            put(Templates.cell(SheetKind.VALUES, row, Column.NOT_APPLICABLE), notApplicable);
            put(Templates.cell(SheetKind.VALUES, row, Column.NOTE), note);
            return Templates.check(book, SheetKind.VALUES, row);
        }
    }

    private static String duty(
            String state, String number, String issuer, String date, String notApplicable, String note)
            throws Exception {
        try (XSSFWorkbook book = Templates.blank("lianyungang", "东海县")) {
            XSSFRow row = Templates.rows(Templates.sheet(book, SheetKind.DUTIES)).values().stream()
                    .findFirst()
                    .orElseThrow();
            put(Templates.cell(SheetKind.DUTIES, row, Column.STATE), state);
            put(Templates.cell(SheetKind.DUTIES, row, Column.EVIDENCE_NUMBER), number);
            put(Templates.cell(SheetKind.DUTIES, row, Column.EVIDENCE_ISSUER), issuer);
            put(Templates.cell(SheetKind.DUTIES, row, Column.DONE_DATE), date);
            put(Templates.cell(SheetKind.DUTIES, row, Column.NOT_APPLICABLE), notApplicable);
            put(Templates.cell(SheetKind.DUTIES, row, Column.NOTE), note);
            return Templates.check(book, SheetKind.DUTIES, row);
        }
    }

    /** Types a text as a spreadsheet program would take it: digits become a number, a sum becomes a formula. */
    private static void put(XSSFCell cell, String typed) {
        if (typed != null && typed.matches("-?[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(typed));
        } else if (typed != null && typed.startsWith("=")) {
            cell.setCellFormula(typed.substring(1));
        } else if (typed != null) {
            cell.setCellValue(typed);
        }
    }

    private static String words(String code) {
        return new Words(Lang.ZH).of(code);
    }
}
