package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.layout.Stamp;

/** The workbook as a whole: sheets, headings, hidden record, validation, print, history, languages. */
class TemplateTest {
    @Test
    void theSameInputsGiveTheSameBytes() throws Exception {
        byte[] first = education(Lang.ZH).workbook();
        assertThat(education(Lang.ZH).workbook()).isEqualTo(first);
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(text).contains("2025-01-01T00:00:00Z").doesNotContain("2026");
                }
            }
        }
        assertThat(entries).isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sheetsAndHeadingsAreInTheLanguageAskedFor(Lang lang) throws Exception {
        try (XSSFWorkbook book = Templates.open(education(lang))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            SheetKind.GUIDE.title().in(lang),
                            SheetKind.VALUES.title().in(lang),
                            SheetKind.DUTIES.title().in(lang),
                            Layout.RECORD_SHEET);
            for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
                Row headings = Templates.sheet(book, kind).getRow(DataSheet.FIRST_ROW - 1);
                for (Column column : kind.columns()) {
                    assertThat(headings.getCell(kind.columns().indexOf(column)).getStringCellValue())
                            .isEqualTo(column.heading().in(lang));
                }
            }
        }
    }

    @Test
    void theRecordSaysWhoseItIsTwice() throws Exception {
        Template template = education(Lang.ZH);
        try (XSSFWorkbook book = Templates.open(template)) {
            XSSFSheet record = book.getSheet(Layout.RECORD_SHEET);
            assertThat(book.getSheetVisibility(book.getSheetIndex(record))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            Map<String, String> entries = template.stamp().entries();
            int at = 0;
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                assertThat(text(record, at, 0)).isEqualTo(entry.getKey());
                assertThat(text(record, at++, 1)).isEqualTo(entry.getValue());
                assertThat(book.getProperties()
                                .getCustomProperties()
                                .getProperty(Layout.PROPERTY_PREFIX + entry.getKey())
                                .getLpwstr())
                        .isEqualTo(entry.getValue());
            }
            assertThat(entries)
                    .containsEntry("unit", "education")
                    .containsEntry("city", "320700")
                    .containsEntry("year", "2025")
                    .containsEntry("sequence", "1");
            List<String> rows = new ArrayList<>();
            for (; at <= record.getLastRowNum(); at++) {
                rows.add(text(record, at, 0) + " " + text(record, at, 1));
            }
            assertThat(rows)
                    .contains("VALUES science-tutors-trained")
                    .hasSize(template.owed().size());
        }
    }

    @Test
    void aChangedEntryBelongsToNoChecksum() {
        Map<String, String> entries = new TreeMap<>(education(Lang.ZH).stamp().entries());
        Map<String, String> asWritten = education(Lang.ZH).stamp().entries();
        assertThat(asWritten.get(Stamp.CHECKSUM)).isEqualTo(Stamp.checksum(asWritten));
        asWritten.put("year", "2024");
        assertThat(entries.get(Stamp.CHECKSUM)).isNotEqualTo(Stamp.checksum(asWritten));
    }

    @Test
    void everyInputIsValidatedWithAMessage() throws Exception {
        try (XSSFWorkbook book = Templates.open(Templates.of("haimen", "区教体局", 2025, Lang.ZH, List.of()))) {
            XSSFSheet values = Templates.sheet(book, SheetKind.VALUES);
            Map<String, XSSFRow> rows = Templates.rows(values);
            XSSFRow schools = rows.get("schools-with-science-tutor");
            XSSFRow created = rows.get("provincial-science-education-model-schools");
            assertThat(validation(values, SheetKind.VALUES, created, Column.VALUE))
                    .isEqualTo(ValidationType.INTEGER);
            assertThat(validation(values, SheetKind.VALUES, schools, Column.VALUE))
                    .as("a closed cell")
                    .isEqualTo(ValidationType.ANY);
            assertThat(validation(values, SheetKind.VALUES, schools, Column.NUMERATOR))
                    .isEqualTo(ValidationType.DECIMAL);
            assertThat(validation(values, SheetKind.VALUES, schools, Column.DENOMINATOR))
                    .isEqualTo(ValidationType.DECIMAL);
            assertThat(validation(values, SheetKind.VALUES, schools, Column.NOT_APPLICABLE))
                    .isEqualTo(ValidationType.LIST);
            assertThat(validation(values, SheetKind.VALUES, schools, Column.EVIDENCE_DATE))
                    .isEqualTo(ValidationType.DATE);
            XSSFSheet duties = Templates.sheet(book, SheetKind.DUTIES);
            XSSFRow duty = Templates.rows(duties).values().stream().findFirst().orElseThrow();
            assertThat(validation(duties, SheetKind.DUTIES, duty, Column.STATE)).isEqualTo(ValidationType.LIST);
            assertThat(validation(duties, SheetKind.DUTIES, duty, Column.DONE_DATE))
                    .isEqualTo(ValidationType.DATE);
            Stream.of(values, duties)
                    .flatMap(s -> s.getDataValidations().stream())
                    .forEach(TemplateTest::assertSpeaks);
        }
    }

    /** Programs cut longer messages off, or refuse the file. */
    private static void assertSpeaks(XSSFDataValidation validation) {
        assertThat(validation.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(225);
        assertThat(validation.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
        assertThat(validation.getErrorBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(32);
    }

    private static int validation(XSSFSheet sheet, SheetKind kind, XSSFRow row, Column column) {
        int at = kind.columns().indexOf(column);
        return sheet.getDataValidations().stream()
                .filter(v -> Stream.of(v.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row.getRowNum(), at)))
                .map(v -> v.getValidationConstraint().getValidationType())
                .findFirst()
                .orElse(ValidationType.ANY);
    }

    @Test
    void printsOnA4WithHeadingsOnEachPage() throws Exception {
        try (XSSFWorkbook book = Templates.open(education(Lang.ZH))) {
            for (SheetKind kind : List.of(SheetKind.VALUES, SheetKind.DUTIES)) {
                XSSFSheet sheet = Templates.sheet(book, kind);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(DataSheet.FIRST_ROW - 1);
                assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.isColumnHidden(0)).as("the keys").isTrue();
            }
        }
    }

    @Test
    void lastYearStandsBesideTheCellsNotInThem() throws Exception {
        Path city = Templates.LIBRARY.home().resolve("examples/lianyungang");
        List<Submission> history = AssessmentFolder.read(city, Templates.LIBRARY)
                .submissions(Templates.LIBRARY)
                .standing();
        Template template = Templates.of("lianyungang", "市教育局", 2025, Lang.ZH, history);
        try (XSSFWorkbook book = Templates.open(template)) {
            XSSFRow tutors =
                    Templates.rows(Templates.sheet(book, SheetKind.VALUES)).get("science-tutors-trained");
            assertThat(Templates.cell(SheetKind.VALUES, tutors, Column.LAST_VALUE)
                            .getNumericCellValue())
                    .isEqualTo(472);
            assertThat(Templates.cell(SheetKind.VALUES, tutors, Column.VALUE).getRawValue())
                    .isNull();
            List<String> states = Templates.rows(Templates.sheet(book, SheetKind.DUTIES)).values().stream()
                    .map(row -> Templates.cell(SheetKind.DUTIES, row, Column.LAST_STATE)
                            .getStringCellValue())
                    .toList();
            assertThat(states).contains("已完成", "进行中", "—");
        }
        try (XSSFWorkbook book = Templates.open(education(Lang.ZH))) {
            XSSFRow tutors =
                    Templates.rows(Templates.sheet(book, SheetKind.VALUES)).get("science-tutors-trained");
            assertThat(Templates.cell(SheetKind.VALUES, tutors, Column.LAST_VALUE)
                            .getStringCellValue())
                    .isEqualTo("—");
        }
    }

    @Test
    void aCountHasItsUnitBesideIt() throws Exception {
        Template template = education(Lang.ZH);
        try (XSSFWorkbook book = Templates.open(template)) {
            Map<String, XSSFRow> rows = Templates.rows(Templates.sheet(book, SheetKind.DUTIES));
            assertThat(template.owed().duties()).anyMatch(OwedDuty::isCounted).allSatisfy(owed -> {
                XSSFCell unit = Templates.cell(SheetKind.DUTIES, rows.get(owed.key()), Column.UNIT);
                assertThat(unit.getStringCellValue().isEmpty()).isEqualTo(!owed.isCounted());
            });
        }
    }

    @Test
    void aUnitWithoutIndicatorsGetsNoSheetForThem() throws Exception {
        Template template = Templates.of("haimen", "区委老干部局", 2025, Lang.ZH, List.of());
        assertThat(template.owed().values()).isEmpty();
        try (XSSFWorkbook book = Templates.open(template)) {
            assertThat(Templates.sheet(book, SheetKind.VALUES)).isNull();
            Row identity = Templates.sheet(book, SheetKind.DUTIES).getRow(2);
            List<String> labels = new ArrayList<>();
            identity.forEach(cell -> labels.add(cell.toString()));
            assertThat(labels).as("the sequence stands on the only sheet").contains("批次");
        }
    }

    @Test
    void twoPlansAskOnceAndNameThePlanInTheBands() throws Exception {
        Plan plan = Templates.plan("lianyungang");
        Plan next = new Plan(
                "next-plan",
                plan.title(),
                "新〔2025〕1号",
                plan.issuer(),
                plan.issued(),
                plan.from(),
                plan.to(),
                plan.jurisdiction(),
                plan.surveys(),
                plan.baselines(),
                plan.actions(),
                plan.tasks(),
                plan.commitments(),
                plan.duties(),
                plan.readings());
        Template template = Templates.of(List.of(plan, next), "市教育局", 2025, Lang.ZH, List.of());
        try (XSSFWorkbook book = Templates.open(template)) {
            Template alone = education(Lang.ZH);
            assertThat(Templates.rows(Templates.sheet(book, SheetKind.VALUES)))
                    .hasSameSizeAs(alone.owed().values());
            assertThat(Templates.rows(Templates.sheet(book, SheetKind.DUTIES)))
                    .hasSize(2 * alone.owed().duties().size());
            List<String> bands = new ArrayList<>();
            for (Row row : Templates.sheet(book, SheetKind.DUTIES)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(Layout.BAND)) {
                    bands.add(row.getCell(1).toString());
                }
            }
            assertThat(bands).anyMatch(b -> b.startsWith("连政发〔2022〕62号")).anyMatch(b -> b.startsWith("新〔2025〕1号"));
        }
    }

    private static Template education(Lang lang) {
        return Templates.of("lianyungang", "市教育局", 2025, lang, List.of());
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
