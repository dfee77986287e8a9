package org.plancheck.workbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.annotate.Remark.Grade;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.grid.BookReader;

/** The copy says what is wrong at its cells and is the unit's own workbook otherwise. */
class AnnotatorTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("plancheck.home", "..")).resolve("workbook/src/test/resources/golden");
    private static final List<Remark> REMARKS = List.of(
            new Remark(Grade.HARD, "年度数据", "H11", Bilingual.same("甲")),
            new Remark(Grade.SOFT, "年度数据", "H11", Bilingual.same("=乙")),
            new Remark(Grade.SOFT, "年度数据", "L12", Bilingual.same("丙")),
            new Remark(Grade.BLANK, "年度数据", "H13", Bilingual.same("空")),
            new Remark(Grade.HARD, "没有此表", "A9", Bilingual.same("丁")),
            new Remark(Grade.HARD, null, null, Bilingual.same("戊")));

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "wps.xlsx"})
    void contentStaysWhatItIs(String name) throws IOException {
        byte[] original = Files.readAllBytes(GOLDEN.resolve(name));
        Book copy = BookReader.read(annotated(original, REMARKS));
        assertThat(copy.sheets()).isEqualTo(BookReader.read(original).sheets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void cellsAreColouredAndCommented(String name) throws IOException {
        try (Workbook copy = open(annotated(Files.readAllBytes(GOLDEN.resolve(name)), REMARKS))) {
            Cell both = cell(copy, "年度数据", "H11");
            assertThat(both.getCellComment().getString().getString()).isEqualTo("【强制性，须改正】甲\n【提示性，属实的在“说明”列写明原因】=乙");
            assertThat(colour(both)).isEqualTo("FF99CC");
            Cell soft = cell(copy, "年度数据", "L12");
            assertThat(colour(soft)).isEqualTo("FF9900");
            assertThat(colour(cell(copy, "年度数据", "H13")))
                    .as("an .xls has the nearest of its palette")
                    .isIn("BFBFBF", "A6B4C8");
            String first = copy.getSheetName(copy.getFirstVisibleTab());
            assertThat(cell(copy, first, "A1").getCellComment().getString().getString())
                    .contains("丁")
                    .contains("戊");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void theirCommentsStayAboveOurs(String name) throws IOException {
        byte[] once = annotated(commented(name, "L12", "请王科长核对"), REMARKS);
        try (Workbook copy = open(once)) {
            assertThat(said(copy, "L12")).isEqualTo("请王科长核对\n———\n【提示性，属实的在“说明”列写明原因】丙");
        }
        try (Workbook again = open(annotated(once, REMARKS.subList(0, 1)))) {
            assertThat(said(again, "L12")).isEqualTo("请王科长核对");
        }
    }

    /** People mend in the annotated copy and check it again. */
    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void remarksOfAnEarlierCheckGiveWay(String name) throws IOException {
        byte[] original = Files.readAllBytes(GOLDEN.resolve(name));
        byte[] once = annotated(original, REMARKS);
        try (Workbook before = open(original);
                Workbook again = open(annotated(once, REMARKS.subList(2, 3)))) {
            Cell mended = cell(again, "年度数据", "H11");
            assertThat(mended.getCellComment()).isNull();
            assertThat(colour(mended)).isEqualTo(colour(cell(before, "年度数据", "H11")));
            assertThat(said(again, "L12")).isEqualTo("【提示性，属实的在“说明”列写明原因】丙");
            assertThat(colour(cell(again, "年度数据", "L12"))).isEqualTo("FF9900");
        }
    }

    private static byte[] commented(String name, String at, String text) throws IOException {
        try (Workbook book = open(Files.readAllBytes(GOLDEN.resolve(name)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell cell = cell(book, "年度数据", at);
            Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(CommentBox.beside(cell, text));
            comment.setString(book.getCreationHelper().createRichTextString(text));
            cell.setCellComment(comment);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String said(Workbook book, String at) {
        return cell(book, "年度数据", at).getCellComment().getString().getString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "wps.xlsx"})
    void theSameInputGivesTheSameBytes(String name) throws IOException {
        byte[] original = Files.readAllBytes(GOLDEN.resolve(name));
        assertThat(annotated(original, REMARKS)).isEqualTo(annotated(original, REMARKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "wps.xlsx"})
    void noPartCarriesTheTimeOfWriting(String name) throws IOException {
        byte[] original = Files.readAllBytes(GOLDEN.resolve(name));
        Map<String, String> parts = parts(annotated(original, REMARKS));
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(parts.get("docProps/core.xml"))
                .doesNotContain(String.valueOf(Year.now().getValue()));
    }

    /** The parts of a workbook with their texts; each must be of the first day that archives know. */
    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void whatCannotBeWrittenAgainIsLeft() {
        byte[] text = "a,b".getBytes(StandardCharsets.UTF_8);
        assertThat(Annotator.annotate(text, REMARKS, Lang.ZH)).isEmpty();
    }

    /** As seen: red, green and blue, whatever palette the workbook brings. */
    private static String colour(Cell cell) {
        Color fill = cell.getCellStyle().getFillForegroundColorColor();
        short[] seen = fill instanceof HSSFColor old ? old.getTriplet() : unsigned(((XSSFColor) fill).getRGB());
        return String.format(Locale.ROOT, "%02X%02X%02X", seen[0], seen[1], seen[2]);
    }

    private static short[] unsigned(byte[] rgb) {
        return new short[] {(short) (rgb[0] & 0xFF), (short) (rgb[1] & 0xFF), (short) (rgb[2] & 0xFF)};
    }

    private static byte[] annotated(byte[] original, List<Remark> remarks) {
        return Annotator.annotate(original, remarks, Lang.ZH).orElseThrow();
    }

    private static Workbook open(byte[] bytes) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }

    private static Cell cell(Workbook workbook, String sheet, String name) {
        CellReference place = new CellReference(name);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }
}
