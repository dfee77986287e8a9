package org.plancheck.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell holds, whatever program wrote it. */
class BookReaderTest {

    @ParameterizedTest
    @CsvSource({
        "12.300000000000001, 12.3",
        "0.30000000000000004, 0.3",
        "1.2E-2, 0.012",
        "1.5e4, 15000",
        "100.0, 100",
        "0, 0",
        "-0, 0",
        "123456789012345, 123456789012345",
        "0.1, 0.1",
        "21.9999999999999, 21.9999999999999"
    })
    void numbersAreTheDigitsThatTheProgramShows(String stored, String read) {
        assertThat(only("<c><v>" + stored + "</v></c>")).isEqualTo(new Cell(Cell.Kind.NUMBER, read));
    }

    @Test
    void percentagesReadAsShown() {
        assertThat(only("<c s='1'><v>0.155</v></c>")).isEqualTo(new Cell(Cell.Kind.NUMBER, "15.5%"));
    }

    @ParameterizedTest
    @CsvSource({"2, 45721, 2025-03-05", "3, 45721.75, 2025-03-05", "2, 59, 1900-02-28", "2, 61, 1900-03-01"})
    void datesAreDays(int style, String serial, String day) {
        assertThat(only("<c s='" + style + "'><v>" + serial + "</v></c>")).isEqualTo(new Cell(Cell.Kind.DATE, day));
    }

    @Test
    void dayThatNeverWasStaysANumber() {
        assertThat(only("<c s='2'><v>60</v></c>")).isEqualTo(new Cell(Cell.Kind.NUMBER, "60"));
    }

    @Test
    void datesSince1904() {
        Book book = BookReader.read(new RawXlsx()
                .since1904()
                .sheet("a", "<row><c s='2'><v>44259</v></c></row>")
                .bytes());
        assertThat(book.sheets().get(0).text(1, 1)).isEqualTo("2025-03-05");
    }

    @Test
    void textsComeSharedInlineAndCalculated() {
        Sheet sheet = BookReader.read(new RawXlsx()
                        .shared(
                                "<si><r><t>1.2</t></r><r><t>万</t></r><rPh><t>wan</t></rPh></si><si><t>a_x000D_b</t></si>")
                        .sheet(
                                "a",
                                "<row r='3'><c r='B3' t='s'><v>0</v></c><c t='s'><v>1</v></c>"
                                        + "<c t='inlineStr'><is><t>行内</t></is></c><c t='str'><f>A1</f><v>算出</v></c></row>")
                        .bytes())
                .sheets()
                .get(0);
        assertThat(sheet.rows().get(3).values()).extracting(Cell::text).containsExactly("1.2万", "a\rb", "行内", "算出");
        assertThat(sheet.rows().get(3).firstKey()).isEqualTo(2);
    }

    @Test
    void formulasCountByTheirSavedResult() {
        assertThat(only("<c><f>1+1</f><v>2</v></c>")).isEqualTo(new Cell(Cell.Kind.NUMBER, "2"));
        assertThat(only("<c><f t='shared' si='0'/><v>2</v></c>")).isEqualTo(new Cell(Cell.Kind.NUMBER, "2"));
    }

    @Test
    void formulasWithoutResultAreNotZero() {
        Cell none = new Cell(Cell.Kind.UNCALCULATED, "=SUM(A1:A3)");
        assertThat(only("<c><f>SUM(A1:A3)</f></c>")).isEqualTo(none);
        assertThat(only("<c><f>SUM(A1:A3)</f><v></v></c>")).isEqualTo(none);
        assertThat(only("<c><f>SUM(A1:A3)</f><v/></c>")).isEqualTo(none);
    }

    @Test
    void errorsAreErrors() {
        assertThat(only("<c t='e'><f>A9</f><v>#REF!</v></c>")).isEqualTo(new Cell(Cell.Kind.ERROR, "#REF!"));
    }

    @Test
    void blankCellsAreNoCells() {
        Sheet sheet = BookReader.read(new RawXlsx()
                        .sheet(
                                "a",
                                "<row><c/><c><v></v></c><c t='str'><f>B1</f><v></v></c><c t='inlineStr'><is><t> </t></is></c></row>")
                        .bytes())
                .sheets()
                .get(0);
        assertThat(sheet.rows()).isEmpty();
    }

    @Test
    void sheetsKeepNameStateAndMerges() {
        Book book = BookReader.read(new RawXlsx()
                .sheet("年度数据", "<row><c><v>1</v></c></row>")
                .sheet("_plancheck", "veryHidden", "<sheetData/><mergeCells><mergeCell ref='A1:C2'/></mergeCells>")
                .bytes());
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("年度数据", "_plancheck");
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(book.sheets().get(1).merges()).containsExactly(new Merge(1, 1, 2, 3));
        assertThat(book.sheets().get(0).place(14, 28)).isEqualTo("年度数据!AB14");
    }

    @Test
    void customPropertiesAreReadAndBrokenOnesAreAsGoodAsNone() {
        String property = "<Properties xmlns:vt='x'><property name='unit'><vt:lpwstr>320722</vt:lpwstr></property>";
        RawXlsx file = new RawXlsx().sheet("a", "");
        assertThat(BookReader.read(file.part("docProps/custom.xml", property + "</Properties>")
                                .bytes())
                        .properties())
                .containsEntry("unit", "320722")
                .hasSize(1);
        assertThat(BookReader.read(file.part("docProps/custom.xml", property).bytes())
                        .properties())
                .isEmpty();
    }

    @Test
    void formerWorkbooksReadAlike() throws IOException {
        try (Workbook poi = new HSSFWorkbook()) {
            Row row = poi.createSheet("年度数据").createRow(4);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue("1.2万");
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue(45721);
            row.getCell(4).setCellStyle(poi.createCellStyle());
            row.getCell(4).getCellStyle().setDataFormat(poi.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            poi.getSheetAt(0).addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            poi.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            poi.write(bytes);
            Sheet sheet = BookReader.read(bytes.toByteArray()).sheets().get(0);
            assertThat(sheet.rows().get(5).values())
                    .extracting(Cell::text)
                    .containsExactly("0.3", "1.2万", "2", "2025-03-05");
            assertThat(sheet.merges()).containsExactly(new Merge(5, 1, 6, 1));
        }
    }

    private static Cell only(String cell) {
        return BookReader.read(
                        new RawXlsx().sheet("a", "<row>" + cell + "</row>").bytes())
                .sheets()
                .get(0)
                .cell(1, 1);
    }
}
