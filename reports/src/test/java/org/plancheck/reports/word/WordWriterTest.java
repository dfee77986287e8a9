package org.plancheck.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.OfficialDocument.Kind;
import org.plancheck.reports.official.Slot;

/** What is in a written document, read back from the file. */
class WordWriterTest {
    private static final OfficialDocument NOTICE = SampleDocuments.of(Kind.NOTICE, Lang.ZH);

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static byte[] written(OfficialDocument content) {
        return OfficialTemplates.shipped().docx(content);
    }

    private static List<XWPFParagraph> of(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .toList();
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return of(word, style).stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void fieldsAndPartsAreInTheirPlacesAndStyles() throws IOException {
        try (XWPFDocument word = read(written(NOTICE))) {
            assertThat(texts(word, "Title")).containsExactly(NOTICE.field(Slot.TITLE));
            assertThat(texts(word, "Addressee")).containsExactly("东海县全民科学素质工作领导小组：");
            assertThat(texts(word, "Heading1"))
                    .containsExactly("存在差距", "未报与存疑事项", "工作成效", "整改要求", "科技辅导员培训人数", "科普教育基地数");
            assertThat(texts(word, "Heading4")).containsExactly("分布情况");
            assertThat(texts(word, "OfficialWarning"))
                    .singleElement()
                    .asString()
                    .startsWith("注意：有2份");
            assertThat(texts(word, "AnnexMark")).containsExactly("附件1", "附件2");
            assertThat(texts(word, "AnnexTitle")).containsExactly("计算过程", "数据来源");
            assertThat(texts(word, "AnnexList")).containsExactly("附件：1.计算过程", "2.数据来源");
            assertThat(texts(word, "Signature")).containsExactly("某市全民科学素质工作领导小组办公室");
            assertThat(texts(word, "Caption"))
                    .containsExactly("图1　2021—2024年科技辅导员培训人数", "图2　各类事项亮灯情况", "表1　未报与存疑事项一览", "表2　数据来源");
            assertThat(of(word, "BodyText").stream().filter(p -> p.getText().startsWith("责任单位：")))
                    .singleElement()
                    .satisfies(p -> assertThat(p.getRuns().get(0).getStyle()).isEqualTo("Strong"));
        }
        assertThat(RawDocx.of(written(NOTICE)).text(RawDocx.DOCUMENT)).doesNotContain("{{", "}}");
    }

    @Test
    void anEmptyPartAndAnEmptyFieldLeaveNoParagraph() throws IOException {
        OfficialDocument empty = SampleDocuments.with(
                Kind.NOTICE, Lang.ZH, Map.of(Slot.TITLE, "通知"), Map.of(Slot.GAPS, List.of(new Block.Paragraph("差距"))));
        try (XWPFDocument word = read(written(empty))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).filter(t -> !t.isBlank()))
                    .startsWith("通知", "：", "差距");
            assertThat(of(word, "DocumentNumber")).isEmpty();
            assertThat(of(word, "BodyText")).hasSize(1);
            assertThat(of(word, "AnnexList")).isEmpty();
        }
    }

    @Test
    void theEndOfTheTextStaysWithTheSignature() throws IOException {
        OfficialDocument document = SampleDocuments.with(
                Kind.NOTICE,
                Lang.ZH,
                Map.of(Slot.ISSUER, "办公室"),
                Map.of(
                        Slot.DEMANDS,
                        List.of(new Block.Paragraph("一"), new Block.Paragraph("二")),
                        Slot.ARITHMETIC,
                        List.of(new Block.Annex("计算过程"))));
        try (XWPFDocument word = read(written(document))) {
            assertThat(of(word, "BodyText"))
                    .extracting(XWPFParagraph::isKeepNext)
                    .containsExactly(false, true);
            assertThat(of(word, "AnnexList")).allMatch(XWPFParagraph::isKeepNext);
        }
    }

    @Test
    void aSingleAnnexHasNoNumber() throws IOException {
        OfficialDocument one = SampleDocuments.with(
                Kind.NOTICE, Lang.ZH, Map.of(), Map.of(Slot.ARITHMETIC, List.of(new Block.Annex("计算过程"))));
        try (XWPFDocument word = read(written(one))) {
            assertThat(texts(word, "AnnexMark")).containsExactly("附件");
            assertThat(texts(word, "AnnexList")).containsExactly("附件：计算过程");
        }
    }

    @Test
    void tablesRepeatTheirHeadAndNeverBreakARow() throws IOException {
        try (XWPFDocument word = read(written(NOTICE))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRows()).hasSize(39);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            XWPFTableRow row = table.getRow(2);
            assertThat(row.getCell(2).getText()).isEqualTo("●未达标");
            assertThat(row.getCell(2).getParagraphs().get(0).getRuns().get(0).getColor())
                    .isEqualTo("C0392B");
            assertThat(row.getCell(3).getParagraphs().get(0).getAlignment().name())
                    .isEqualTo("RIGHT");
            long width = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToLong(column -> Long.parseLong(column.getW().toString()))
                    .sum();
            assertThat(width).as("156 mm").isEqualTo(8844);
        }
    }

    @Test
    void aListOfFiguresMayBreakBetweenThemAndNowhereElse() throws IOException {
        Block.Table table = new Block.Table(
                "表",
                List.of(Block.Column.words("2021、2022", 1)),
                List.of(List.of(Block.Cell.of("2021、2022、共1,234.5人、甲、乙"))));
        try (XWPFDocument word = read(written(SampleDocuments.with(
                Kind.NOTICE, Lang.ZH, Map.of(Slot.TITLE, "通知"), Map.of(Slot.GAPS, List.of(table)))))) {
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText())
                    .isEqualTo("2021、\u200B2022、共1,234.5人、甲、乙");
        }
    }

    @Test
    void stepsAndAnnexesBeginAgainAtOne() throws IOException {
        try (XWPFDocument word = read(written(NOTICE))) {
            List<XWPFParagraph> steps = of(word, "ListNumber");
            assertThat(steps).hasSize(6);
            assertThat(steps.get(2).getNumID()).isEqualTo(steps.get(0).getNumID());
            assertThat(steps.get(3).getNumID()).isNotEqualTo(steps.get(0).getNumID());
            List<XWPFParagraph> headings = of(word, "Heading1");
            assertThat(headings.get(0).getCTP().getPPr().isSetNumPr())
                    .as("by its style")
                    .isFalse();
            assertThat(headings.get(4).getNumID())
                    .as("first annex")
                    .isEqualTo(headings.get(5).getNumID());
            assertThat(word.getNumbering()
                            .getNum(headings.get(4).getNumID())
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal())
                    .isOne();
        }
    }

    @Test
    void numbersOfCaptionsAreFieldsThatAreRightAlready() {
        assertThat(RawDocx.of(written(NOTICE)).text(RawDocx.DOCUMENT))
                .contains("<w:t>表</w:t></w:r><w:fldSimple w:instr=\" SEQ 表 \\* ARABIC \"><w:r><w:t>2</w:t>");
    }

    @Test
    void chartsCarryTheirFiguresInAWorkbookAndInWords() throws Exception {
        try (XWPFDocument word = read(written(NOTICE))) {
            assertThat(word.getCharts()).hasSize(2);
            XWPFChart columns = word.getCharts().stream()
                    .filter(chart -> chart.getCTChart().getPlotArea().sizeOfLineChartArray() == 1)
                    .findFirst()
                    .orElseThrow();
            try (XSSFWorkbook book = columns.getWorkbook()) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("填报值");
                assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(455.5);
                assertThat(sheet.getRow(4).getCell(1)).as("unknown").isNull();
                assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(500);
            }
        }
        assertThat(RawDocx.of(written(NOTICE)).text(RawDocx.DOCUMENT)).contains("2023年 455.5，2024年 缺", "。目标不少于500人\"");
        RawDocx raw = RawDocx.of(written(NOTICE));
        String chart = raw.text("word/charts/chart1.xml");
        assertThat(chart).contains("1F5FA8", "A9BCD6", "仿宋", "<c:grouping val=\"standard\"/>");
        assertThat(raw.text("word/charts/chart2.xml"))
                .contains("<c:barDir val=\"bar\"/>", "<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
    }

    @Test
    void aTagSplitOverRunsKeepsTheLookOfItsFirst() throws IOException {
        byte[] template = RawDocx.of(OfficialTemplates.shipped(Kind.NOTICE, Lang.ZH))
                .replace(
                        RawDocx.DOCUMENT,
                        "<w:r><w:t>{{标题}}</w:t></w:r>",
                        "<w:r><w:rPr><w:b/></w:rPr><w:t>《{</w:t></w:r><w:r><w:t>{标</w:t></w:r>"
                                + "<w:proofErr w:type=\"spellEnd\"/><w:r><w:t>题}</w:t></w:r><w:r><w:t>}》</w:t></w:r>")
                .replace("word/footer1.xml", "— </w:t>", "{{发文</w:t></w:r><w:r><w:t>单位}} </w:t>")
                .bytes();
        assertThat(TemplateCheck.problems(template, Kind.NOTICE)).isEmpty();
        try (XWPFDocument word = read(WordWriter.write(NOTICE, template))) {
            XWPFParagraph title = of(word, "Title").get(0);
            assertThat(title.getText()).isEqualTo("《" + NOTICE.field(Slot.TITLE) + "》");
            assertThat(title.getRuns().get(0).isBold()).isTrue();
            assertThat(title.getRuns().get(0).text()).isEqualTo("《" + NOTICE.field(Slot.TITLE));
            assertThat(word.getFooterList()).anyMatch(f -> f.getText().startsWith(NOTICE.field(Slot.ISSUER)));
        }
    }

    @Test
    void aTitleIsBrokenOverTheTextAndNowhereElse() throws IOException {
        byte[] template = RawDocx.of(OfficialTemplates.shipped(Kind.NOTICE, Lang.ZH))
                .replace("word/footer1.xml", "— </w:t>", "{{标题}} </w:t>")
                .bytes();
        OfficialDocument document =
                SampleDocuments.with(Kind.NOTICE, Lang.ZH, Map.of(Slot.TITLE, "关于甲县工作\n问题的通知"), Map.of());
        byte[] docx = WordWriter.write(document, template);
        RawDocx raw = RawDocx.of(docx);
        assertThat(raw.text(RawDocx.DOCUMENT)).containsPattern("关于甲县工作</w:t><w:br/><w:t[^>]*>问题的通知</w:t>");
        assertThat(raw.text("word/footer1.xml")).contains("关于甲县工作问题的通知").doesNotContain("<w:br");
        assertThat(raw.text("docProps/core.xml")).contains("<dc:title>关于甲县工作问题的通知");
        try (XWPFDocument word = read(docx)) {
            assertThat(texts(word, "Title")).containsExactly("关于甲县工作\n问题的通知");
        }
    }

    @Test
    void whatIsSubmittedStaysText() throws IOException {
        String hostile =
                "{{标题}} <w:t> =cmd|'/c calc'!A1 \u0000\u001b[31m\u202e http://x.example HYPERLINK \"x\" \ud800";
        Block.Column column = Block.Column.words(hostile, 1);
        OfficialDocument document = SampleDocuments.with(
                Kind.NOTICE,
                Lang.ZH,
                Map.of(Slot.TITLE, "{{文号}}", Slot.NUMBER, hostile),
                Map.of(
                        Slot.GAPS,
                        List.of(
                                new Block.Heading(1, hostile),
                                new Block.Point(hostile, hostile),
                                new Block.Table(hostile, List.of(column), List.of(List.of(Block.Cell.of(hostile)))),
                                new Block.Chart(
                                        Block.Chart.Kind.STACKED, hostile, List.of(hostile), List.of(), hostile, null),
                                new Block.Annex(hostile))));
        byte[] docx = written(document);
        try (XWPFDocument word = read(docx)) {
            assertThat(texts(word, "Title")).containsExactly("{{文号}}");
            assertThat(texts(word, "DocumentNumber"))
                    .singleElement()
                    .asString()
                    .startsWith("{{标题}} <w:t> =cmd")
                    .doesNotContain("\u001b", "\u202e");
            assertThat(word.getTables().get(0).getText()).contains("{{标题}}");
        }
        RawDocx raw = RawDocx.of(docx);
        assertThat(raw.text(RawDocx.DOCUMENT)).doesNotContain("instrText", "w:hyperlink");
        assertThat(raw.text(RawDocx.DOCUMENT).split("fldSimple w:instr", -1))
                .as("表 and 图 only")
                .hasSize(3);
    }

    @Test
    void theSameContentIsTheSameBytesAndSaysNothingOfWhoOrWhen() {
        for (Kind kind : Kind.values()) {
            OfficialDocument document = SampleDocuments.of(kind, Lang.ZH);
            assertThat(written(document)).isEqualTo(written(document));
        }
        byte[] template = RawDocx.of(OfficialTemplates.shipped(Kind.NOTICE, Lang.ZH))
                .replace("docProps/core.xml", "</cp:core", "<dc:creator>张三</dc:creator></cp:core")
                .bytes();
        assertThat(RawDocx.of(WordWriter.write(NOTICE, template)).text("docProps/core.xml"))
                .contains("<dc:title>" + NOTICE.field(Slot.TITLE), "zh-CN")
                .doesNotContain("张三", "dcterms:created>", "dcterms:modified>");
    }

    /** Held by the entries: within one second two runs are the same anyhow. */
    @Test
    void theWorkbookBehindAChartKnowsNoClock() throws IOException {
        byte[] book = RawDocx.of(written(NOTICE)).parts().get("word/embeddings/Microsoft_Excel_Worksheet1.xlsx");
        assertThat(RawDocx.of(book).text("docProps/core.xml")).contains(">1980-01-01T00:00:00Z<");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void englishIsEnglish() throws IOException {
        try (XWPFDocument word = read(written(SampleDocuments.of(Kind.NOTICE, Lang.EN)))) {
            assertThat(texts(word, "AnnexMark")).containsExactly("Annex 1", "Annex 2");
            assertThat(texts(word, "Caption")).contains("Figure 2. Lights by county", "Table 1. Files");
        }
    }
}
