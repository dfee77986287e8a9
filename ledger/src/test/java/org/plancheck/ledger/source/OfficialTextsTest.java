package org.plancheck.ledger.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.plancheck.engine.read.InputException;
import org.plancheck.ledger.PlanVerifier;
import org.plancheck.ledger.Sample;

/** Texts in every form in which an office holds them, and files that are none. */
class OfficialTextsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK"})
    void readsPlainTextInTheEncodingsOfChineseEditors(String charset) throws IOException {
        Path file = write("文本.txt", "第一行\r\n第二行".getBytes(Charset.forName(charset)));
        assertThat(OfficialTexts.read(file).lines())
                .extracting(OfficialText.Line::text)
                .containsExactly("第一行", "第二行");
    }

    @Test
    void dropsTheByteOrderMarkAndCountsPages() throws IOException {
        Path file = write("bom.txt", "\uFEFF一\n\f二\n三".getBytes(StandardCharsets.UTF_8));
        assertThat(OfficialTexts.read(file).lines())
                .containsExactly(
                        new OfficialText.Line(1, 1, "一"),
                        new OfficialText.Line(2, 2, "二"),
                        new OfficialText.Line(3, 2, "三"));
    }

    @Test
    void provesAgainstWordWhoseNumbersAreAutomatic() throws IOException {
        Path file = folder.resolve("方案.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger sections = numbering(document, STNumberFormat.CHINESE_COUNTING, "%1、");
            for (String line : Sample.lines()) {
                boolean chapter = line.matches("^[一二三四]、.*");
                XWPFParagraph paragraph = document.createParagraph();
                if (chapter) {
                    paragraph.setNumID(sections);
                    paragraph.setNumILvl(BigInteger.ZERO);
                }
                paragraph.createRun().setText(chapter ? line.substring(2) : line);
            }
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        var ledger = PlanVerifier.verify(Sample.plan(), Sample.folder(), file);
        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.isProven()).isTrue();
    }

    @Test
    void provesAgainstPdf() {
        Path pdf = Sample.file().resolveSibling("sample-2026-2030.pdf");
        assertThat(PlanVerifier.verify(Sample.plan(), Sample.folder(), pdf).isProven())
                .isTrue();
        assertThat(OfficialTexts.read(pdf).lines())
                .extracting(OfficialText.Line::page)
                .contains(1, 2);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(codes(folder.resolve("fehlt.txt"))).contains("no such file");
        assertThat(codes(write("leer.txt", "  \n\n".getBytes(StandardCharsets.UTF_8))))
                .contains("no words");
        assertThat(codes(write("alt.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})))
                .contains("old Word file");
        assertThat(codes(write("kaputt.docx", "PK\3\4 und dann nichts".getBytes(StandardCharsets.US_ASCII))))
                .contains("cannot be read as a Word file");
        assertThat(codes(write("kaputt.pdf", "%PDF-1.7 und dann nichts".getBytes(StandardCharsets.US_ASCII))))
                .contains("cannot be read as PDF");
        assertThat(codes(write("bild.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF})))
                .contains("neither UTF-8 nor GB18030");
        assertThat(codes(write(
                        "halb.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xD6, (byte) 0xD0})))
                .as("marked as UTF-8, though it goes on in GB18030")
                .contains("neither UTF-8 nor GB18030");
        assertThat(codes(write("breit.txt", "\uFEFF规划".getBytes(StandardCharsets.UTF_16LE))))
                .as("a spreadsheet's UTF-16 is none of an official text")
                .contains("neither UTF-8 nor GB18030");
    }

    @Test
    void refusesALockedPdfAndOneWithoutWords() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThat(codes(write("zu.pdf", locked.toByteArray()))).contains("encrypted");
        assertThat(codes(write("scan.pdf", empty.toByteArray()))).contains("no words");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String codes(Path file) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> OfficialTexts.read(file))
                .isInstanceOfSatisfying(InputException.class, e -> e.problems().forEach(p -> told.add(p.en())));
        return String.join("\n", told);
    }

    private static BigInteger numbering(XWPFDocument document, STNumberFormat.Enum form, String label) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(form);
        level.addNewLvlText().setVal(label);
        level.addNewStart().setVal(BigInteger.ONE);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
        return document.getNumbering().addNum(id);
    }
}
