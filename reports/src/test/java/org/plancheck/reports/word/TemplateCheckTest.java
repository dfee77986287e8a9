package org.plancheck.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** What is told of a template that a clerk spoiled, or that somebody armed. */
class TemplateCheckTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private static RawDocx notice() {
        return RawDocx.of(OfficialTemplates.shipped(Kind.NOTICE, Lang.ZH));
    }

    private static RawDocx text(String from, String to) {
        return notice().replace(RawDocx.DOCUMENT, from, to);
    }

    private static List<TemplateProblem> problems(RawDocx template) {
        List<TemplateProblem> problems = TemplateCheck.problems(template.bytes(), Kind.NOTICE);
        problems.forEach(problem -> assertThat(problem.message().zh()).isNotBlank());
        return problems;
    }

    private static List<String> codes(RawDocx template) {
        return problems(template).stream().map(TemplateProblem::code).toList();
    }

    @Test
    void aMistypedTagIsToldWithItsPlaceAndTheNearest() {
        List<TemplateProblem> problems = problems(text("{{标题}}", "{{标提}}"));
        assertThat(problems).extracting(TemplateProblem::code).containsExactly("tag.unknown", "tag.missing");
        assertThat(problems.get(0).message().zh()).contains("正文第 2 段", "标提", "“标题”");
        assertThat(problems.get(0).message().en()).contains("paragraph 2", "标提", "\"标题\"");
    }

    @Test
    void aTagIsKnownInEitherLanguageAndWithSpaces() {
        assertThat(codes(text("{{标题}}", "{{ title }}"))).isEmpty();
    }

    @Test
    void aPartThatMayHoldFindingsMustBeThere() {
        assertThat(problems(text("{{存在差距}}", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("tag.missing"))
                .satisfies(problem -> assertThat(problem.args().get("tag")).isEqualTo("存在差距"));
        assertThat(codes(text("{{工作成效}}", ""))).isEmpty();
    }

    @Test
    void aPartStandsAloneOnceAndInTheText() {
        assertThat(codes(text("{{存在差距}}", "一、{{存在差距}}"))).containsExactly("tag.not-alone");
        assertThat(codes(text("{{工作成效}}", "{{存在差距}}"))).containsExactly("tag.twice");
        RawDocx table = text(
                "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>{{存在差距}}</w:t></w:r></w:p>",
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>{{存在差距}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        List<TemplateProblem> problems = problems(table);
        assertThat(problems).extracting(TemplateProblem::code).contains("tag.not-in-text");
        assertThat(problems.get(0).message().zh()).contains("第 1 个表格第 1 行第 2 格");
        RawDocx footer = notice().replace("word/footer1.xml", "— </w:t>", "— {{存在差距}}</w:t>");
        assertThat(problems(footer).get(0).message().zh()).contains("页脚");
    }

    @Test
    void fieldsMayStandAnywhere() {
        assertThat(codes(notice().replace("word/footer1.xml", "— </w:t>", "— {{发文单位}}</w:t>")))
                .isEmpty();
    }

    @Test
    void bracesMustBePairedAndHalfWidth() {
        assertThat(codes(text("{{文号}}", "{{文号}"))).containsExactly("tag.open");
        assertThat(codes(text("{{文号}}", "文号}}"))).containsExactly("tag.open");
        assertThat(codes(text("{{文号}}", "｛｛文号｝｝"))).containsExactly("tag.full-width");
        assertThat(codes(text("{{文号}}", "{文号}"))).isEmpty();
    }

    @Test
    void aStyleMustBeThereUnderItsName() {
        assertThat(problems(notice().replace("word/styles.xml", "w:val=\"表文\"", "w:val=\"我的样式\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("style.missing"))
                .satisfies(problem -> assertThat(problem.message().zh()).contains("表文"));
        assertThat(codes(notice().replace("word/styles.xml", "w:val=\"附件标题\"", "w:val=\"表文\"")))
                .containsExactly("style.missing", "style.twice");
    }

    @Test
    void macrosAreRefused() {
        assertThat(codes(notice().with("word/vbaProject.bin", "x"))).containsExactly("docx.macros");
        assertThat(codes(notice().replace(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")))
                .containsExactly("docx.macros");
    }

    @Test
    void embeddedObjectsAreRefused() {
        assertThat(codes(notice().with("word/embeddings/oleObject1.bin", "x"))).containsExactly("docx.embedded");
        assertThat(codes(text("<w:t>{{文号}}</w:t>", "<w:object/>"))).containsExactly("docx.embedded");
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink,External,docx.external",
        "image,External,docx.external",
        "attachedTemplate,External,docx.external",
        "oleObject,Internal,docx.relation",
        "aFChunk,Internal,docx.relation",
        "vbaProject,Internal,docx.relation",
        "image,Internal,",
    })
    void whatLeadsElsewhereIsRefused(String kind, String mode, String code) {
        String relation = "<Relationship Id=\"rId99\" TargetMode=\"" + mode + "\" Target=\"media/x.png\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\"/>";
        RawDocx template = notice().replace(RELATIONS, "</Relationships>", relation + "</Relationships>")
                .replace(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>")
                .with("word/media/x.png", "x");
        assertThat(codes(template)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\x",
                " includetext \"x\"",
                "INCLUDEPICTURE x",
                "HYPERLINK \"http://x\"",
                "DATE",
                "MACROBUTTON x"
            })
    void fieldsThatFetchRunOrFollowTheClockAreRefused(String instruction) {
        String escaped = instruction.replace("\"", "&quot;");
        assertThat(codes(text(
                        "<w:t>{{文号}}</w:t>", "<w:t>{{文号}}</w:t></w:r><w:fldSimple w:instr=\"" + escaped + "\"/><w:r>")))
                .containsExactly("docx.field");
        String half = escaped.substring(0, 3);
        String split =
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>" + half + "</w:instrText></w:r><w:r><w:instrText>"
                        + escaped.substring(3) + "</w:instrText><w:fldChar w:fldCharType=\"end\"/>";
        assertThat(codes(text("<w:t>{{文号}}</w:t>", split))).containsExactly("docx.field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE", " NUMPAGES \\* MERGEFORMAT ", "SEQ 表", "HYPERLINK \\l _Toc1"})
    void fieldsThatCountAreLeft(String instruction) {
        assertThat(codes(text(
                        "<w:t>{{文号}}</w:t>",
                        "<w:t>{{文号}}</w:t></w:r><w:fldSimple w:instr=\"" + instruction + "\"/><w:r>")))
                .isEmpty();
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(TemplateCheck.problems("hello".getBytes(StandardCharsets.UTF_8)))
                .extracting(TemplateProblem::code)
                .containsExactly("docx.other-kind");
        assertThat(TemplateCheck.problems(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .extracting(TemplateProblem::code)
                .containsExactly("docx.old-or-locked");
        byte[] whole = notice().bytes();
        assertThat(TemplateCheck.problems(Arrays.copyOf(whole, whole.length / 2)))
                .isNotEmpty();
        assertThat(codes(notice().with("word/settings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")))
                .containsExactly("docx.entities");
    }

    @Test
    void bombsCostNoMoreThanTheCap() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i <= DocxFile.MAX_BYTES / block.length; i++) {
                zip.write(block);
            }
        }
        assertThat(TemplateCheck.problems(bytes.toByteArray()))
                .extracting(TemplateProblem::code)
                .containsExactly("docx.too-large");
    }

    @Test
    void anOfficesOwnAreCheckedBeforeTheyAreUsed() throws Exception {
        OfficialTemplates good = OfficialTemplates.of(
                Map.of(Kind.NOTICE, text("{{文号}}", "编号 {{文号}}").bytes()));
        byte[] docx = good.docx(SampleDocuments.of(Kind.NOTICE, Lang.ZH));
        assertThat(RawDocx.of(docx).text(RawDocx.DOCUMENT)).contains("编号 某科素办〔2025〕3号");
        byte[] bad = text("{{存在差距}}", "").bytes();
        assertThatThrownBy(() -> OfficialTemplates.of(Map.of(Kind.NOTICE, bad)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("notice.docx")
                .hasMessageContaining("存在差距");
    }
}
