package org.plancheck.reports.word;

import org.plancheck.model.text.Lang;

/** The numbering of the shipped templates: headings by levels, linked to their styles, and lines in order. */
record TemplateNumbering(Lang lang) {

    String xml() {
        return """
                <w:numbering %s>
                <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
                %s</w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>
                %s</w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                </w:numbering>
                """.formatted(
                        TemplateStyles.NAMESPACES,
                        lang == Lang.ZH ? chinese() : english(),
                        level(0, "decimal", "ListNumber", "tab", "%1.", "<w:ind w:left=\"1080\" w:hanging=\"440\"/>"));
    }

    private static String chinese() {
        String indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
        return level(0, "chineseCountingThousand", "Heading1", "nothing", "%1、", indent)
                + level(1, "chineseCountingThousand", "Heading2", "nothing", "（%2）", indent)
                + level(2, "decimal", "Heading3", "nothing", "%3.", indent)
                + level(3, "decimal", "Heading4", "nothing", "（%4）", indent);
    }

    private static String english() {
        String flush = "<w:ind w:left=\"0\" w:firstLine=\"0\"/>";
        return level(0, "decimal", "Heading1", "space", "%1", flush)
                + level(1, "decimal", "Heading2", "space", "%1.%2", flush)
                + level(2, "decimal", "Heading3", "space", "(%3)", flush)
                + level(3, "lowerLetter", "Heading4", "space", "(%4)", flush);
    }

    private static String level(int level, String format, String style, String after, String text, String indent) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/>\
                <w:suff w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr>%s</w:pPr></w:lvl>
                """.formatted(level, format, style, after, text, indent);
    }
}
