package org.plancheck.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm, or broken by chance: each is refused with its reason, or read without harm. */
class HostileBookTest {

    @Test
    void bombOfOneLetterIsNotUnpackedBeyondTheCap() {
        byte[] spaces = new byte[Caps.UNPACKED_BYTES + 1];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = new RawXlsx()
                .sheet("a", "")
                .part("xl/worksheets/sheet1.xml", spaces)
                .bytes();
        assertThat(bomb.length).isLessThan(200_000);
        refuses(bomb, "book.too-large");
    }

    /** Below a hundredfold, where a library that watches the ratio sees nothing. */
    @Test
    void bombThatPacksBadlyIsCaughtAsWell() {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        Random random = new Random(4);
        while (rows.length() < Caps.UNPACKED_BYTES + 1000) {
            rows.append("<row><c><v></v></c></row><!--")
                    .append(Long.toHexString(random.nextLong()))
                    .append("-->");
        }
        byte[] bomb = new RawXlsx()
                .sheet("a", "")
                .part(
                        "xl/worksheets/sheet1.xml",
                        rows.append("</sheetData></worksheet>").toString())
                .bytes();
        assertThat(Caps.UNPACKED_BYTES / bomb.length).isLessThan(100);
        refuses(bomb, "book.too-large");
    }

    /** A part that reading leaves alone costs nothing, but would in whatever opens the file next. */
    @Test
    void bombInAPartThatNobodyReadsIsRefusedByItsStatedSize() {
        RawXlsx file = new RawXlsx().sheet("a", "");
        byte[] within = new byte[Caps.UNPACKED_BYTES / 2];
        assertThat(BookReader.read(file.part("xl/media/image1.png", within).bytes())
                        .sheets())
                .hasSize(1);
        refuses(file.part("xl/media/image2.png", within).bytes(), "book.too-large");
    }

    @Test
    void capOfUnpackedBytesHoldsForAllPartsTogether() {
        byte[] half = new byte[Caps.UNPACKED_BYTES / 2];
        Arrays.fill(half, (byte) ' ');
        byte[] sheet = concat(
                "<worksheet>".getBytes(StandardCharsets.UTF_8), half, "</worksheet>".getBytes(StandardCharsets.UTF_8));
        RawXlsx file = new RawXlsx().sheet("a", "").sheet("b", "").part("xl/worksheets/sheet1.xml", sheet);
        assertThat(BookReader.read(file.bytes()).sheets()).hasSize(2);
        refuses(file.part("xl/worksheets/sheet2.xml", sheet).bytes(), "book.too-large");
    }

    @Test
    void fourMillionRowsStopAtTheCap() {
        byte[] row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream rows = new ByteArrayOutputStream(row.length * 2_400_000);
        rows.writeBytes("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        IntStream.range(0, 4_000_000).limit(2_400_000).forEach(i -> rows.writeBytes(row));
        byte[] bytes = new RawXlsx()
                .sheet("a", "")
                .part("xl/worksheets/sheet1.xml", rows.toByteArray())
                .bytes();
        refuses(bytes, "book.too-many-rows");
    }

    @Test
    void rowsAreReadUpToTheCapAndNotBeyond() {
        String row = "<row><c><v>1</v></c></row>";
        assertThat(BookReader.read(
                                new RawXlsx().sheet("a", row.repeat(Caps.ROWS)).bytes())
                        .sheets()
                        .get(0)
                        .rows())
                .hasSize(Caps.ROWS);
        refuses(new RawXlsx().sheet("a", row.repeat(Caps.ROWS + 1)).bytes(), "book.too-many-rows");
    }

    @Test
    void rowsThatHoldNothingDoNotCount() {
        String rows = "<row><c s='1'/></row>".repeat(Caps.ROWS * 5) + "<row><c><v>1</v></c></row>";
        Sheet sheet =
                BookReader.read(new RawXlsx().sheet("a", rows).bytes()).sheets().get(0);
        assertThat(sheet.rows()).containsOnlyKeys(Caps.ROWS * 5 + 1);
    }

    @Test
    void columnsCellsSheetsAndTextsHaveTheirCaps() {
        assertThat(BookReader.read(new RawXlsx()
                                .sheet("a", "<row><c r='IV1'><v>1</v></c></row>")
                                .bytes())
                        .sheets())
                .hasSize(1);
        refuses(new RawXlsx().sheet("a", "<row><c r='IW1'><v>1</v></c></row>").bytes(), "book.too-many-columns");
        String full = "<row>" + "<c><v>1</v></c>".repeat(Caps.COLUMNS) + "</row>";
        refuses(
                new RawXlsx()
                        .sheet("a", full.repeat(Caps.CELLS / Caps.COLUMNS + 1))
                        .bytes(),
                "book.too-many-cells");
        RawXlsx sheets = new RawXlsx();
        IntStream.rangeClosed(0, Caps.SHEETS).forEach(i -> sheets.sheet("s" + i, ""));
        refuses(sheets.bytes(), "book.too-many-sheets");
        String longest = "x".repeat(Caps.CHARACTERS);
        assertThat(text(longest)).isEqualTo(longest);
        refuses(new RawXlsx().sheet("a", inline(longest + "x")).bytes(), "book.too-long");
    }

    @Test
    void nothingOutsideIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        refuses(
                withSheet(doctype + "<worksheet><sheetData>" + inline("&x;") + "</sheetData></worksheet>"),
                "book.entities");
        String outside = "<!DOCTYPE worksheet SYSTEM '" + secret.toUri() + "'>";
        refuses(withSheet(outside + "<worksheet/>"), "book.entities");
    }

    @Test
    void billionLaughsAreNotTold() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 'ha'>");
        IntStream.rangeClosed(1, 30)
                .forEach(i -> doctype.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>"));
        refuses(
                withSheet(doctype + "]><worksheet><sheetData>" + inline("&l30;") + "</sheetData></worksheet>"),
                "book.entities");
    }

    @Test
    void otherPartsMayNotDeclareEntitiesEither() {
        String doctype = "<!DOCTYPE sst [<!ENTITY x 'y'>]>";
        RawXlsx file = new RawXlsx().shared("").sheet("a", "");
        refuses(file.part("xl/sharedStrings.xml", doctype + "<sst/>").bytes(), "book.entities");
    }

    @Test
    void linksToOtherFilesAreNotFollowed() {
        String links =
                "<Relationships><Relationship Id='s1' Type='x/worksheet' TargetMode='External' Target='http://127.0.0.1:1/a.xml'/></Relationships>";
        refuses(
                new RawXlsx()
                        .sheet("a", "")
                        .part("xl/_rels/workbook.xml.rels", links)
                        .bytes(),
                "book.damaged");
        byte[] linked = new RawXlsx()
                .sheet("a", "<row><c><f>[1]别处!A1</f><v>7</v></c></row>")
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>")
                .bytes();
        assertThat(BookReader.read(linked).sheets().get(0).text(1, 1)).isEqualTo("7");
    }

    @Test
    void macrosAreRefused() {
        refuses(new RawXlsx().sheet("a", "").part("xl/vbaProject.bin", "x").bytes(), "book.macros");
        refuses(new RawXlsx().sheet("a", "").part("XL/VBAPROJECT.BIN", "x").bytes(), "book.macros");
    }

    @Test
    void namesThatLeadElsewhereLeadNowhere(@TempDir Path folder) throws IOException {
        byte[] bytes = new RawXlsx()
                .sheet("../../etc/a", "<row><c><v>1</v></c></row>")
                .part("../../../" + folder.getFileName() + "/evil.txt", "x")
                .part("C:\\evil.txt", "x")
                .bytes();
        assertThat(BookReader.read(bytes).sheets().get(0).text(1, 1)).isEqualTo("1");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void namesOfSheetsArePrintable() {
        byte[] bytes = new RawXlsx().sheet("a&#10;b" + "c".repeat(60), "").bytes();
        assertThat(BookReader.read(bytes).sheets().get(0).name()).isEqualTo("a?b" + "c".repeat(28) + "…");
    }

    @Test
    void truncatedFilesAreDamaged() {
        byte[] whole = new RawXlsx().sheet("a", "<row><c><v>1</v></c></row>").bytes();
        for (int length : new int[] {10, whole.length / 2, whole.length - 10}) {
            refuses(Arrays.copyOf(whole, length), "book.damaged");
        }
        refuses(new byte[0], "book.empty");
    }

    @Test
    void partsOfOneNameTwiceAreDamaged() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[0]);
        parts.put("XL/workbook.xml", new byte[0]);
        refuses(RawXlsx.zip(parts), "book.damaged");
    }

    @Test
    void twoValuesForOneCellAreDamaged() {
        refuses(
                new RawXlsx()
                        .sheet("a", "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>")
                        .bytes(),
                "book.damaged");
    }

    @Test
    void numbersThatAreNoneAreDamaged() {
        for (String number : new String[] {"1,5", "NaN", "1E999999999", "0x10", "1 2"}) {
            refuses(
                    new RawXlsx()
                            .sheet("a", "<row><c><v>" + number + "</v></c></row>")
                            .bytes(),
                    "book.damaged");
        }
    }

    @Test
    void encryptedFilesSaySo() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("x");
            try (OutputStream out = info.getEncryptor().getDataStream(file)) {
                out.write(new RawXlsx().sheet("a", "").bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            refuses(bytes.toByteArray(), "book.encrypted");
        }
    }

    @Test
    void mislabelledFilesSayWhatTheyAre() {
        refuses(RawXlsx.zip(Map.of("word/document.xml", new byte[1])), "book.other-kind");
        refuses(RawXlsx.zip(Map.of("content.xml", new byte[1], "mimetype", new byte[1])), "book.other-kind");
        refuses("<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8), "book.web-page");
        refuses("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "book.not-a-workbook");
        refuses("指标,数值".getBytes(StandardCharsets.UTF_8), "book.not-a-workbook");
    }

    @Test
    void deepNestingDoesNotOverflow() {
        refuses(withSheet("<a>".repeat(500_000)), "book.damaged");
    }

    private static byte[] withSheet(String xml) {
        return new RawXlsx()
                .sheet("a", "")
                .part("xl/worksheets/sheet1.xml", xml)
                .bytes();
    }

    private static String inline(String text) {
        return "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
    }

    private static String text(String text) {
        return BookReader.read(new RawXlsx().sheet("a", inline(text)).bytes())
                .sheets()
                .get(0)
                .text(1, 1);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static void refuses(byte[] bytes, String code) {
        AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(() -> BookReader.read(bytes));
        thrown.isInstanceOfSatisfying(
                RefusedBook.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
