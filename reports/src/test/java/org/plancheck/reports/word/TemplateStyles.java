package org.plancheck.reports.word;

import java.util.Set;
import org.plancheck.model.text.Lang;

/** The styles of the shipped templates: sizes and faces after GB/T 9704-2012, for English after its spirit. */
record TemplateStyles(Lang lang) {
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String SONG = "方正小标宋简体";
    private static final String FANGSONG = "仿宋_GB2312";
    private static final String KAI = "楷体_GB2312";
    private static final String HEI = "黑体";
    private static final String PAGE_NUMBER = "宋体";

    /** Two characters of the body, in twentieths of a point. */
    private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    /** A quarter of a point closer, so that 28 characters stand in a line; a grid for them is read differently by WPS. */
    private static final String TWENTY_EIGHT = "<w:spacing w:val=\"-5\"/>";

    private static final String NO_INDENT = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";

    private boolean chinese() {
        return lang == Lang.ZH;
    }

    String xml() {
        return """
                <w:styles %s>
                <w:docDefaults>
                <w:rPrDefault><w:rPr>%s<w:sz w:val="%d"/><w:szCs w:val="%d"/>\
                <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
                <w:pPrDefault/>
                </w:docDefaults>
                %s%s%s%s</w:styles>
                """.formatted(NAMESPACES, fonts(FANGSONG), size(), size(), basics(), headings(), pieces(), tables());
    }

    /** Half points of the body: 三号 in Chinese. */
    private int size() {
        return chinese() ? 32 : 24;
    }

    private String basics() {
        return """
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
                <w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>%s\
                <w:jc w:val="both"/></w:pPr><w:rPr>%s</w:rPr></w:style>
                <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
                <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
                <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
                <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
                <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
                <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
                <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>\
                <w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
                """.formatted(line(chinese() ? 579 : 400, 0, 0), chinese() ? TWENTY_EIGHT : "")
                + paragraph("BodyText", name(TemplateStyle.BODY), chinese() ? INDENT : spaced(120), "");
    }

    private String headings() {
        String two = line(chinese() ? 700 : 520, 579, 579);
        return paragraph("Title", "Title", "<w:keepLines/>" + two + NO_INDENT + CENTRED, face(SONG, 44, 36))
                + paragraph("DocumentNumber", chinese() ? "文号" : "Document Number", NO_INDENT + CENTRED, "")
                + paragraph(
                        "DateLine",
                        chinese() ? "题注日期" : "Date Line",
                        line(chinese() ? 579 : 400, 0, 579) + NO_INDENT + CENTRED,
                        fonts(KAI))
                + paragraph("Addressee", chinese() ? "主送单位" : "Addressee", NO_INDENT, "")
                + heading(1, face(HEI, 32, 28))
                + heading(2, face(KAI, 32, 26))
                + heading(3, chinese() ? "" : face(FANGSONG, 32, 24))
                + heading(4, chinese() ? "" : "<w:i/><w:iCs/>");
    }

    private String heading(int level, String face) {
        String numbering = "<w:numPr>%s<w:numId w:val=\"1\"/></w:numPr>"
                .formatted(level == 1 ? "" : "<w:ilvl w:val=\"" + (level - 1) + "\"/>");
        String space = chinese() ? INDENT : line(400, 240, 120) + NO_INDENT;
        return style(
                "Heading" + level,
                name(TemplateStyle.heading(level)),
                "Normal",
                "BodyText",
                "<w:keepNext/><w:keepLines/>" + numbering + space + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                face);
    }

    private String pieces() {
        String seal = "<w:keepNext/><w:keepLines/>%s<w:ind w:left=\"2280\" w:right=\"0\"/>" + CENTRED;
        return paragraph(
                        "Caption",
                        name(TemplateStyle.CAPTION),
                        "<w:keepLines/>" + line(420, 120, 60) + NO_INDENT + CENTRED,
                        face(HEI, 24, 21))
                + paragraph("ListNumber", name(TemplateStyle.STEP), steps(), size(28, 22))
                + paragraph("OfficialWarning", name(TemplateStyle.WARNING), warning(), "")
                + paragraph(
                        "Figure",
                        name(TemplateStyle.FIGURE),
                        "<w:keepNext/>"
                                + snapless(
                                        "<w:spacing w:before=\"160\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>")
                                + NO_INDENT + CENTRED,
                        "")
                + paragraph(
                        "AnnexMark",
                        name(TemplateStyle.ANNEX_MARK),
                        "<w:keepNext/><w:pageBreakBefore/>" + NO_INDENT,
                        face(HEI, 32, 28))
                + paragraph(
                        "AnnexTitle",
                        name(TemplateStyle.ANNEX_TITLE),
                        "<w:keepNext/><w:keepLines/>" + line(chinese() ? 700 : 520, 400, 400) + NO_INDENT + CENTRED
                                + "<w:outlineLvl w:val=\"0\"/>",
                        face(SONG, 44, 32))
                + paragraph("AnnexList", name(TemplateStyle.ANNEX_LIST), annexList(), "")
                // About five lines above: a seal is 40 to 42 mm across and stands over both lines.
                + paragraph("Signature", "Signature", seal.formatted(line(chinese() ? 579 : 400, 1737, 0)), "")
                + paragraph("Date", "Date", seal.formatted("").replace("<w:keepNext/>", ""), "")
                + paragraph("Imprint", chinese() ? "版记" : "Imprint", imprint(), size(24, 18))
                + footer(
                        "FooterOdd",
                        chinese() ? "页码（单页）" : "Footer Odd",
                        "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>")
                + footer(
                        "FooterEven",
                        chinese() ? "页码（双页）" : "Footer Even",
                        "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>");
    }

    /** A line that hangs behind its number. */
    private static String steps() {
        return "<w:keepLines/><w:numPr><w:numId w:val=\"2\"/></w:numPr>" + line(460, 0, 0)
                + "<w:ind w:left=\"1080\" w:hanging=\"440\"/><w:jc w:val=\"left\"/>";
    }

    private static String warning() {
        return "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"C98A00\"/>"
                + "<w:left w:val=\"single\" w:sz=\"36\" w:space=\"6\" w:color=\"C98A00\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"C98A00\"/>"
                + "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"C98A00\"/></w:pBdr>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF8E6\"/><w:spacing w:before=\"160\" w:after=\"160\"/>"
                + "<w:ind w:left=\"240\" w:right=\"180\"/>";
    }

    /** 附件：, its own lines hanging behind it. */
    private String annexList() {
        return chinese()
                ? "<w:keepLines/><w:ind w:left=\"1920\" w:hanging=\"1280\"/><w:jc w:val=\"left\"/>"
                : "<w:keepLines/><w:ind w:left=\"1200\" w:hanging=\"1200\"/><w:jc w:val=\"left\"/>";
    }

    private static String imprint() {
        return "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>"
                + line(420, 579, 0) + NO_INDENT + "<w:jc w:val=\"left\"/>";
    }

    private String footer(String id, String name, String place) {
        String face = "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/>".formatted(PAGE_NUMBER);
        return paragraph(id, name, snapless(line(320, 0, 0)) + place, face + size(28, 22));
    }

    private String tables() {
        String row =
                snapless("<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"300\" w:lineRule=\"exact\"/>") + NO_INDENT;
        return paragraph("TableText", name(TemplateStyle.TABLE_TEXT), row + "<w:jc w:val=\"left\"/>", size(21, 19))
                + paragraph(
                        "TableHead", name(TemplateStyle.TABLE_HEAD), "<w:keepNext/>" + row + CENTRED, face(HEI, 21, 19))
                + """
                <w:style w:type="table" w:customStyle="1" w:styleId="OfficialTable"><w:name w:val="%s"/>\
                <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>%s%s%s%s%s%s</w:tblBorders>\
                <w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>\
                <w:tcPr><w:vAlign w:val="center"/></w:tcPr>\
                <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EFEFEF"/></w:tcPr>\
                </w:tblStylePr></w:style>
                """.formatted(
                                name(TemplateStyle.TABLE),
                                border("top", 8),
                                border("left", 8),
                                border("bottom", 8),
                                border("right", 8),
                                border("insideH", 4),
                                border("insideV", 4));
    }

    private static String border(String side, int width) {
        return "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>".formatted(side, width);
    }

    private String name(TemplateStyle style) {
        return style.title().in(lang);
    }

    private String paragraph(String id, String name, String layout, String face) {
        return style(id, name, "Normal", id.startsWith("Table") ? id : "BodyText", layout, face);
    }

    private static String style(String id, String name, String base, String next, String layout, String face) {
        return """
                <w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/>\
                <w:next w:val="%s"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
                """.formatted(isOurs(id) ? " w:customStyle=\"1\"" : "", id, name, base, next, layout, face);
    }

    /** Whether the style is none of Word's own, which keep their names in every language. */
    private static boolean isOurs(String id) {
        return !id.startsWith("Heading")
                && !Set.of("Title", "BodyText", "Caption", "ListNumber", "Signature", "Date")
                        .contains(id);
    }

    /** A face and its size in each language; where English has no second face, it is bold. */
    private String face(String chineseFont, int chineseSize, int englishSize) {
        return fonts(chineseFont) + (chinese() ? "" : "<w:b/><w:bCs/>") + size(chineseSize, englishSize);
    }

    private String size(int chineseSize, int englishSize) {
        int size = chinese() ? chineseSize : englishSize;
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size);
    }

    /** Chinese in one face, letters and figures in another. */
    private static String fonts(String chinese) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"%s\" ".formatted(chinese)
                + "w:cs=\"Times New Roman\"/>";
    }

    private static String line(int height, int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                .formatted(before, after, height);
    }

    private static String spaced(int after) {
        return "<w:spacing w:after=\"" + after + "\"/>";
    }

    private static String snapless(String layout) {
        return "<w:snapToGrid w:val=\"0\"/>" + layout;
    }

    /** What stands in where a machine lacks a face: those that come with Windows and with offices. */
    String fontTable() {
        return """
                <w:fonts %s>
                <w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/>\
                <w:pitch w:val="variable"/></w:font>
                %s%s%s%s%s</w:fonts>
                """.formatted(
                        NAMESPACES,
                        font(FANGSONG, "仿宋", "modern"),
                        font(SONG, "华文中宋", "script"),
                        font(KAI, "楷体", "modern"),
                        font(HEI, "SimHei", "swiss"),
                        font(PAGE_NUMBER, "SimSun", "roman"));
    }

    private static String font(String name, String instead, String family) {
        return """
                <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/><w:family w:val="%s"/>\
                <w:pitch w:val="default"/></w:font>
                """.formatted(name, instead, family);
    }
}
