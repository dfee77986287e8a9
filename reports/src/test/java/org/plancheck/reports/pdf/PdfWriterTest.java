package org.plancheck.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Heading;
import org.plancheck.reports.official.Block.Paragraph;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.OfficialDocument.Kind;
import org.plancheck.reports.official.Slot;
import org.plancheck.reports.official.Tone;

class PdfWriterTest {
    private static final float RIGHT_MARGIN = (210 - 26) * 72 / 25.4f;

    @Test
    void textIsReadInTheOrderOfTheDocument() throws Exception {
        OfficialDocument document = Samples.report(
                new Heading(1, "总体情况"),
                new Paragraph(Samples.LONG_TEXT),
                new Heading(2, "成效"),
                new Block.Point("责任单位", "市科协"),
                new Block.Warning("示例数据"),
                new Block.Steps(List.of("甲＋乙", "丙")),
                new Block.Table(
                        "明细",
                        List.of(Column.words("事项", 2), Column.figures("值", 1)),
                        List.of(List.of(Cell.of("培训"), Cell.of("12")), List.of(Cell.of("活动"), Cell.of("3")))),
                Samples.stacked(),
                new Block.Annex("清单"),
                new Heading(1, "说明"));
        try (Pdf pdf = new Pdf(document)) {
            assertThat(pdf.text())
                    .isEqualTo(Pdf.squeezed("示例市2024年度评估报告" + "一、总体情况" + Samples.LONG_TEXT
                            + "（一）成效责任单位：市科协注意：示例数据1. 甲＋乙2. 丙"
                            + "表1　明细事项值培训12活动3"
                            + "单位：项绿灯黄灯红灯灰灯青少年科学素质提升行动12210农民科学素质提升行动8341产业工人科学素质提升行动910—"
                            + "老年人科学素质提升行动4023领导干部和公务员科学素质提升行动7201图1　各行动与工程亮灯情况"
                            + "附件：清单附件清单一、说明"));
        }
    }

    /** Fonts draw 高 and ⾼ with one glyph: what is copied must be what was written, in each font. */
    @Test
    void everyCharacterIsCopiedAsItself() throws Exception {
        String all = gb2312();
        assertThat(all).hasSizeGreaterThan(6763).contains("高", "户", "金", "黑", "里");
        List<Block> blocks = new ArrayList<>();
        StringBuilder expected = new StringBuilder("Example City: Assessment 2024");
        Numbering numbers = new Numbering(Lang.EN);
        for (int at = 0; at < all.length(); at += 300) {
            String part = all.substring(at, Math.min(all.length(), at + 300));
            blocks.add(new Heading(1, part));
            blocks.add(new Block.Point(part + "：", part));
            expected.append(numbers.heading(1, part)).append(part).append("：").append(part);
        }
        try (Pdf pdf = new Pdf(Samples.document(Kind.REPORT, Lang.EN, blocks))) {
            assertThat(pdf.text()).isEqualTo(Pdf.squeezed(expected.toString()));
        }
    }

    private static String gb2312() {
        Charset charset = Charset.forName("GB2312");
        StringBuilder all = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (character.length() == 1 && character.charAt(0) != 0xFFFD && !character.isBlank()) {
                    all.append(character);
                }
            }
        }
        return all.toString();
    }

    @Test
    void headingsAreBookmarksThatLeadToTheirPages() throws Exception {
        OfficialDocument document = Samples.report(
                new Heading(1, "总体"),
                new Heading(2, "成效"),
                new Heading(3, "细目"),
                new Heading(1, "差距"),
                new Block.Annex("明细"),
                new Heading(1, "说明"),
                new Block.Annex("清单"));
        try (Pdf pdf = new Pdf(document)) {
            assertThat(pdf.outline())
                    .containsExactly("一、总体@1", ">（一）成效@1", ">>1.细目@1", "二、差距@1", "附件1 明细@2", ">一、说明@2", "附件2 清单@3");
        }
    }

    @Test
    void aLongTableRepeatsItsHeadAndKeepsItsRowsWhole() throws Exception {
        try (Pdf pdf = new Pdf(Samples.report(Samples.table("长表", 500)))) {
            assertThat(pdf.pages()).isBetween(15, 40);
            List<String> rows = new ArrayList<>();
            for (int page = 1; page <= pdf.pages(); page++) {
                String text = pdf.page(page);
                assertThat(Pdf.squeezed(text)).containsOnlyOnce("序号考核事项完成值目标值结论");
                assertThat(count(text, "面向青少年")).isEqualTo(count(text, "进校园）"));
                text.lines()
                        .flatMap(l -> Arrays.stream(l.split("\\s")))
                        .filter(w -> w.matches("R\\d+"))
                        .forEach(rows::add);
            }
            assertThat(rows)
                    .isEqualTo(
                            IntStream.rangeClosed(1, 500).mapToObj(i -> "R" + i).toList());
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void noMarkStandsWhereALineMayNotBeginOrEnd() throws Exception {
        for (int width : List.of(9, 12, 15, 18, 21, 24)) {
            Block.Table narrow = new Block.Table(
                    "宽" + width,
                    List.of(Column.words("事项", width), Column.words("", 40 - width)),
                    List.of(List.of(Cell.of(Samples.LONG_TEXT), Cell.of(""))));
            try (Pdf pdf = new Pdf(Samples.report(new Paragraph("一".repeat(width) + Samples.LONG_TEXT), narrow))) {
                List<String> lines = pdf.lines();
                assertThat(lines).hasSizeGreaterThan(15);
                assertThat(lines).noneMatch(l -> "、，。；：！？）》〕”…%℃".indexOf(l.charAt(0)) >= 0);
                assertThat(lines).noneMatch(l -> "（《〔“".indexOf(l.charAt(l.length() - 1)) >= 0);
                String joined = String.join("\n", lines);
                assertThat(joined).contains("128项", "5.2个", "1,234.56万元", "3月", "2025年", "25℃", "5 km", "——", "……");
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        OfficialDocument document = Samples.fullReport();
        assertThat(PdfWriter.write(document)).isEqualTo(PdfWriter.write(document));
    }

    @Test
    void documentsDoNotDisturbEachOther() {
        OfficialDocument first = Samples.notice();
        byte[] alone = PdfWriter.write(first);
        PdfWriter.write(Samples.report(new Paragraph("鑫森淼焱垚")));
        assertThat(PdfWriter.write(first)).isEqualTo(alone);
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        String hostile = "<script>alert(1)</script><img src=\"file:///etc/passwd\"/> &amp; ]]> <!-- {{标题}} ${x} \"'";
        Block.Table table =
                new Block.Table(hostile, List.of(Column.words(hostile, 1)), List.of(List.of(Cell.of(hostile))));
        OfficialDocument document = Samples.report(
                new Heading(1, hostile), new Block.Point(hostile, hostile), new Block.Warning(hostile), table);
        try (Pdf pdf = new Pdf(document)) {
            assertThat(count(pdf.text(), Pdf.squeezed(hostile))).isEqualTo(7);
            assertThat(pdf.outline()).containsExactly("一、" + hostile + "@1");
        }
    }

    @Test
    void controlCharactersAndTurnsOfDirectionAreShown() throws Exception {
        try (Pdf pdf = new Pdf(Samples.report(new Paragraph("甲\u0000\u001b[31m乙\u202E丙\n丁\uFFFF")))) {
            assertThat(pdf.text()).endsWith("甲□(U+FFFD)□(U+FFFD)[31m乙□(U+FFFD)丙丁□(U+FFFF)");
        }
    }

    @Test
    void aCharacterWithoutGlyphIsShownByItsNumber() throws Exception {
        OfficialDocument document =
                Samples.report(new Heading(1, "李\uD842\uDFB7"), new Block.Point("𬇙水", "𠮷野家"), new Paragraph("كتاب"));
        try (Pdf pdf = new Pdf(document)) {
            assertThat(pdf.text()).contains("李□(U+20BB7)", "𬇙水：□(U+20BB7)野家", "□(U+0643)");
        }
    }

    @Test
    void aReportOfThirtyPagesStaysSmall() throws Exception {
        List<Block> full = Samples.fullReport().parts().values().stream()
                .flatMap(List::stream)
                .toList();
        List<Block> blocks = Stream.of(full, full, full).flatMap(List::stream).toList();
        try (Pdf pdf = new Pdf(Samples.document(Kind.REPORT, Lang.ZH, blocks))) {
            assertThat(pdf.pages()).isGreaterThanOrEqualTo(30);
            assertThat(pdf.bytes.length).isLessThan(500_000);
        }
    }

    @Test
    void aVeryLongWordStaysWithinTheMargins() throws Exception {
        String word = "Donaudampfschifffahrt".repeat(40);
        Block.Table table = new Block.Table(
                "长词",
                List.of(Column.words("甲", 1), Column.words("乙", 9)),
                List.of(List.of(Cell.of(word), Cell.of("短"))));
        try (Pdf pdf = new Pdf(Samples.report(new Paragraph(word), table))) {
            assertThat(count(pdf.text(), word)).isEqualTo(1);
            assertThat(count(pdf.text(), "D")).isEqualTo(80);
            assertThat(pdf.rightmost()).isLessThan(RIGHT_MARGIN + 1);
        }
    }

    @Test
    void aCellTallerThanAPageLosesNothing() throws Exception {
        Block.Table table =
                new Block.Table("长格", List.of(Column.words("甲", 1)), List.of(List.of(Cell.of("核对说明，".repeat(1500)))));
        try (Pdf pdf = new Pdf(Samples.report(table))) {
            assertThat(pdf.pages()).isGreaterThan(1);
            String withoutHeads = pdf.text().replace("甲", "");
            assertThat(count(withoutHeads, "核对说明，")).isEqualTo(1500);
        }
    }

    /** A column's box and its figure are set apart from each other: a page must never part them. */
    @Test
    void aFigureIsNeverParted() throws Exception {
        for (int rows = 5; rows < 25; rows += 2) {
            assertFigureIsWhole(
                    Samples.report(Samples.table("前表", rows), Samples.columns("60", "-20", "500", null, "9")));
        }
        Block.Table tall =
                new Block.Table("长格", List.of(Column.words("甲", 1)), List.of(List.of(Cell.of("核对说明，".repeat(1500)))));
        assertFigureIsWhole(Samples.report(tall, Samples.columns("60", "-20", "500", null, "9")));
        assertFigureIsWhole(Samples.report(tall, Samples.stacked()));
    }

    private static void assertFigureIsWhole(OfficialDocument document) throws Exception {
        try (Pdf pdf = new Pdf(document)) {
            String last = pdf.page(pdf.pages());
            assertThat(last).contains("单位", "图1");
        }
    }

    @Test
    void itSaysWhatItIsAndCarriesItsFonts() throws Exception {
        try (Pdf pdf = new Pdf(Samples.notice())) {
            var catalog = pdf.document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            var facts = pdf.document.getDocumentInformation();
            assertThat(facts.getTitle()).isEqualTo("关于甲县2024年度全民科学素质工作问题反馈与整改的通知");
            assertThat(facts.getAuthor()).isEqualTo("示例市全民科学素质工作领导小组办公室");
            assertThat(facts.getCreationDate()).isNull();
            for (PDPage page : pdf.document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                }
            }
        }
    }

    @Test
    void aNoticeIsSignedBeforeItsAnnex() throws Exception {
        try (Pdf pdf = new Pdf(Samples.notice())) {
            assertThat(pdf.text())
                    .startsWith("示科素办〔2025〕5号关于甲县")
                    .contains("的通知甲县全民科学素质工作领导小组办公室：本年度", "附件：计算过程示例市全民科学素质工作领导小组办公室2025年1月20日附件计算过程1.500－416＝84")
                    .endsWith("数据截至：2024年12月31日");
        }
    }

    @Test
    void pagesAreNumberedOnTheOuterSide() throws Exception {
        try (Pdf pdf = new Pdf(Samples.report(new Paragraph(Samples.LONG_TEXT.repeat(4))))) {
            var stripper = new PDFTextStripper();
            String all = stripper.getText(pdf.document);
            assertThat(all.lines().map(Pdf::squeezed).filter(l -> l.matches("—\\d+—")))
                    .containsExactly("—1—", "—2—");
        }
    }

    @Test
    void aTitleIsBrokenByItsAuthor() throws Exception {
        OfficialDocument document = titled(Lang.ZH, "关于甲县全民科学素质工作\n问题整改的通知");
        try (Pdf pdf = new Pdf(document)) {
            assertThat(pdf.lines()).startsWith("关于甲县全民科学素质工作", "问题整改的通知");
            assertThat(pdf.document.getDocumentInformation().getTitle()).isEqualTo("关于甲县全民科学素质工作问题整改的通知");
        }
        try (Pdf pdf = new Pdf(titled(Lang.EN, "Notice of\nGaps"))) {
            assertThat(pdf.lines()).startsWith("Notice of", "Gaps");
            assertThat(pdf.document.getDocumentInformation().getTitle()).isEqualTo("Notice of Gaps");
        }
    }

    @Test
    void threeFiguresFillAPage() throws Exception {
        Block figure = Samples.columns("60", "20", "500", null, "9");
        try (Pdf pdf = new Pdf(Samples.report(new Block.Annex("图"), figure, figure, figure, figure))) {
            assertThat(pdf.page(2)).contains("图1", "图2", "图3").doesNotContain("图4");
            assertThat(pdf.page(3)).contains("图4");
        }
    }

    @Test
    void aTableBeginsWhereItsFirstRowsFitAndASmallOneStaysWhole() throws Exception {
        for (int rows = 15; rows < 40; rows++) {
            try (Pdf pdf = new Pdf(Samples.report(Samples.table("前表", rows), Samples.table("后表", 4)))) {
                String last = pdf.page(pdf.pages());
                assertThat(last).as("after %d rows", rows).contains("表2");
                assertThat(last.substring(last.indexOf("表2"))).contains("R1 ", "R2 ", "R3", "R4 ");
            }
        }
    }

    @Test
    void aNarrowColumnCutsNoWord() throws Exception {
        Block.Table table = new Block.Table(
                "Table",
                List.of(Column.words("Item", 30), Column.marks("Missing, questioned", 1), Column.words("", 30)),
                List.of(List.of(Cell.of("science-popularisation"), Cell.of("questioned"), Cell.of(""))));
        try (Pdf pdf = new Pdf(Samples.document(Kind.REPORT, Lang.EN, List.of(table)))) {
            assertThat(pdf.lines()).anyMatch(line -> line.contains("questioned"));
            assertThat(pdf.page(1)).contains("Missing,", "questioned", "popularisation");
        }
    }

    private static OfficialDocument titled(Lang lang, String title) {
        OfficialDocument base = Samples.document(Kind.REPORT, lang, List.of(new Paragraph("1")));
        Map<Slot, String> fields = new LinkedHashMap<>(base.fields());
        fields.put(Slot.TITLE, title);
        return new OfficialDocument(base.kind(), lang, fields, base.parts());
    }

    /** A mark that does not fit beside its figure has a line of its own, as high as the figure's. */
    @Test
    void aMarkStandsBesideItsFigureOrOnALineAboveIt() throws Exception {
        int years = 8;
        List<Cell> row = new ArrayList<>(Collections.nCopies(years, new Cell("10860人", Tone.RED)));
        row.set(0, new Cell("12", Tone.GREEN));
        List<Column> columns = new ArrayList<>(Collections.nCopies(years, Column.marks("年", 1)));
        columns.set(0, Column.marks("Questioned", 1));
        Block.Table table = new Block.Table("表", columns, List.of(row));
        try (Pdf pdf = new Pdf(Samples.report(table))) {
            assertThat(pdf.lines()).contains("● 12", "●", "10860人");
        }
    }

    @Test
    void englishHasItsOwnNumbersAndWords() throws Exception {
        OfficialDocument document = Samples.document(
                Kind.REPORT,
                Lang.EN,
                List.of(
                        new Heading(1, "Overview"),
                        new Heading(2, "Progress"),
                        new Block.Warning("Sample data."),
                        Samples.columns("1", "2", "3", "4", "5")));
        try (Pdf pdf = new Pdf(document)) {
            assertThat(pdf.text()).contains("1.Overview1.1ProgressNote:Sampledata.", "Figure1");
            assertThat(pdf.document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void anEmptyDocumentIsStillOne() throws Exception {
        try (Pdf pdf = new Pdf(Samples.report())) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.text()).isEqualTo("示例市2024年度评估报告");
        }
    }
}
