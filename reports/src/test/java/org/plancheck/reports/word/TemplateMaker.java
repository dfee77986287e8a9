package org.plancheck.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.OfficialDocument.Kind;
import org.plancheck.reports.official.Slot;

/**
 * Makes the shipped Word templates: a page after GB/T 9704-2012, its styles, its numbering and the tags in their places.
 * The files are kept as resources, so that what is shipped can be opened and looked at; a test holds them to this.
 */
record TemplateMaker(Kind kind, Lang lang) {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The whole template; stored rather than packed, so that its bytes are the same on every machine. */
    byte[] docx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> part : parts().entrySet()) {
                byte[] content = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(part.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("docProps/core.xml", properties());
        parts.put("word/document.xml", document());
        parts.put("word/_rels/document.xml.rels", documentRelations());
        parts.put("word/fontTable.xml", new TemplateStyles(lang).fontTable());
        parts.put("word/footer1.xml", footer("FooterOdd"));
        parts.put("word/footer2.xml", footer("FooterEven"));
        parts.put("word/numbering.xml", new TemplateNumbering(lang).xml());
        parts.put("word/settings.xml", settings());
        parts.put("word/styles.xml", new TemplateStyles(lang).xml());
        return parts;
    }

    private static String contentTypes() {
        StringBuilder overrides = new StringBuilder();
        for (String[] part : new String[][] {
            {"document", "document.main"},
            {"fontTable", "fontTable"},
            {"footer1", "footer"},
            {"footer2", "footer"},
            {"numbering", "numbering"},
            {"settings", "settings"},
            {"styles", "styles"},
        }) {
            overrides.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>\n"
                    .formatted(part[0], WORD, part[1]));
        }
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                %s</Types>
                """.formatted(overrides);
    }

    private static String packageRelations() {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/>
                <Relationship Id="rId2" \
                Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
                Target="docProps/core.xml"/>
                </Relationships>
                """.formatted(RELATION);
    }

    private static String documentRelations() {
        StringBuilder relations = new StringBuilder();
        String[][] parts = {
            {"styles", "styles"},
            {"numbering", "numbering"},
            {"settings", "settings"},
            {"fontTable", "fontTable"},
            {"footer", "footer1"},
            {"footer", "footer2"},
        };
        for (int i = 0; i < parts.length; i++) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s.xml\"/>\n"
                    .formatted(i + 1, RELATION, parts[i][0], parts[i][1]));
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n" + relations
                + "</Relationships>\n";
    }

    private String properties() {
        Bilingual title = kind == Kind.NOTICE
                ? new Bilingual("整改通知模板", "Template of a notice")
                : new Bilingual("评估报告模板", "Template of a report");
        return """
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>%s</dc:title>
                </cp:coreProperties>
                """.formatted(title.in(lang));
    }

    private static String settings() {
        return """
                <w:settings %s>
                <w:zoom w:percent="100"/>
                <w:defaultTabStop w:val="420"/>
                <w:evenAndOddHeaders/>
                <w:drawingGridVerticalSpacing w:val="579"/>
                <w:characterSpacingControl w:val="compressPunctuation"/>
                <w:compat>
                <w:spaceForUL/>
                <w:balanceSingleByteDoubleByteWidth/>
                <w:doNotLeaveBackslashAlone/>
                <w:ulTrailSpace/>
                <w:doNotExpandShiftReturn/>
                <w:adjustLineHeightInTable/>
                <w:useFELayout/>
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
                </w:compat>
                <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
                <w:decimalSymbol w:val="."/>
                <w:listSeparator w:val=","/>
                </w:settings>
                """.formatted(TemplateStyles.NAMESPACES);
    }

    /** — 1 —, as the standard has it. */
    private static String footer(String style) {
        return """
                <w:ftr %s>
                <w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>\
                <w:r><w:t xml:space="preserve">— </w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:t>1</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>
                </w:ftr>
                """.formatted(TemplateStyles.NAMESPACES, style);
    }

    private String document() {
        StringBuilder body = new StringBuilder();
        if (kind == Kind.NOTICE) {
            body.append(line("DocumentNumber", tag(Slot.NUMBER)));
        }
        body.append(line("Title", tag(Slot.TITLE)));
        if (kind == Kind.NOTICE) {
            body.append(line("Addressee", tag(Slot.ADDRESSEE) + new Bilingual("：", ":").in(lang)));
        } else {
            body.append(line("DocumentNumber", tag(Slot.NUMBER)));
            body.append(line("DateLine", period()));
        }
        for (Slot part : kind.parts()) {
            if (part == (kind == Kind.NOTICE ? Slot.ARITHMETIC : Slot.SOURCES)) {
                body.append(signature());
            }
            body.append(line("BodyText", tag(part)));
        }
        body.append(imprint());
        return "<w:document %s>\n<w:body>\n%s%s</w:body>\n</w:document>\n"
                .formatted(TemplateStyles.NAMESPACES, body, PAGE.formatted(lang == Lang.ZH ? GRID : ""));
    }

    /** 37 mm above, 28 mm left, a text of 156 × 225 mm on 22 lines of 28 characters. */
    private static final String PAGE = """
            <w:sectPr>
            <w:footerReference w:type="default" r:id="rId5"/>
            <w:footerReference w:type="even" r:id="rId6"/>
            <w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1361" w:gutter="0"/>
            %s</w:sectPr>
            """;

    private static final String GRID = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>\n";

    private String period() {
        return new Bilingual("（考核年度：%s　数据截至：%s）", "(Year assessed: %s; data as of %s)")
                .in(lang)
                .formatted(tag(Slot.YEAR), tag(Slot.AS_OF));
    }

    /** After the text and before the annexes: what is annexed, who signs, when; with room for the seal. */
    private String signature() {
        return line("BodyText", tag(Slot.ANNEXES)) + line("Signature", tag(Slot.ISSUER)) + line("Date", tag(Slot.DATE));
    }

    /** What the document rests on, between two rules at its very end. */
    private String imprint() {
        String plan = new Bilingual("规划：%s", "Plan: %s").in(lang).formatted(tag(Slot.PLAN));
        String period = new Bilingual("考核年度：%s　数据截至：%s", "Year assessed: %s; data as of %s")
                .in(lang)
                .formatted(tag(Slot.YEAR), tag(Slot.AS_OF));
        return line("Imprint", String.join("</w:t><w:br/><w:t>", plan, period, tag(Slot.VERSIONS)));
    }

    private String tag(Slot slot) {
        return "{{" + slot.tag(lang) + "}}";
    }

    private static String line(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>\n".formatted(style, text);
    }
}
