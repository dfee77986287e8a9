package org.plancheck.workbook.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can write what no library would. */
public final class RawXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String head = "";
    private int count;

    /** With cell style 1 a percentage, 2 a date, 3 a Chinese date of the file's own. */
    public RawXlsx() {
        part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts count='1'><numFmt numFmtId='177' "
                        + "formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
                        + "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='177'/>"
                        + "</cellXfs></styleSheet>");
        relations.append("<Relationship Id='styles' Type='" + OFFICE + "/styles' Target='styles.xml'/>");
    }

    /** Adds a sheet with raw rows, such as {@code <row><c><v>1</v></c></row>}. */
    public RawXlsx sheet(String name, String rows) {
        return sheet(name, "visible", "<sheetData>" + rows + "</sheetData>");
    }

    /** Adds a sheet with a state and its whole content. */
    public RawXlsx sheet(String name, String state, String content) {
        count++;
        sheets.append(
                "<sheet name='" + name + "' sheetId='" + count + "' state='" + state + "' r:id='s" + count + "'/>");
        relations.append("<Relationship Id='s" + count + "' Type='" + OFFICE + "/worksheet' Target='worksheets/sheet"
                + count + ".xml'/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    /** Adds the shared strings, as raw {@code <si>} elements. */
    public RawXlsx shared(String items) {
        relations.append(
                "<Relationship Id='texts' Type='" + OFFICE + "/sharedStrings' Target='/xl/sharedStrings.xml'/>");
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** Counts dates from 1904. */
    public RawXlsx since1904() {
        head = "<workbookPr date1904='1'/>";
        return this;
    }

    /** Puts a part in or replaces it. */
    public RawXlsx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part in or replaces it. */
    public RawXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("[Content_Types].xml", utf8(contentTypes()));
        String custom =
                "<Relationship Id='rId2' Type='" + OFFICE + "/custom-properties' Target='docProps/custom.xml'/>";
        all.putIfAbsent(
                "_rels/.rels",
                utf8(relationships("<Relationship Id='rId1' Type='" + OFFICE
                        + "/officeDocument' Target='xl/workbook.xml'/>"
                        + (parts.containsKey("docProps/custom.xml") ? custom : ""))));
        all.putIfAbsent(
                "xl/workbook.xml",
                utf8("<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + head + "<sheets>" + sheets
                        + "</sheets></workbook>"));
        all.putIfAbsent("xl/_rels/workbook.xml.rels", utf8(relationships(relations.toString())));
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder types = new StringBuilder(
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
                        + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default "
                        + "Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' "
                        + "ContentType='" + kind + "sheet.main+xml'/><Override PartName='/xl/styles.xml' "
                        + "ContentType='" + kind + "styles+xml'/>");
        for (int i = 1; i <= count; i++) {
            types.append(
                    "<Override PartName='/xl/worksheets/sheet" + i + ".xml' ContentType='" + kind + "worksheet+xml'/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relationships(String items) {
        return "<Relationships xmlns='" + RELATIONS + "'>" + items + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
