package org.plancheck.reports.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.words.Lines;

/** Blocks as Word sets them: paragraphs, tables and charts in the styles of the template, counted by Word's fields. */
final class Blocks {
    /** Between a table and what follows it, in twentieths of a point; a table itself cannot keep a distance. */
    private static final int AFTER_TABLE = 200;

    private final XWPFDocument word;
    private final Lang lang;
    private final List<String> annexes;
    private final Map<TemplateStyle, String> ids = new EnumMap<>(TemplateStyle.class);
    private final Numbering numbering;
    private final TableWriter tableWriter;
    private final ChartWriter chartWriter;
    private int tables;
    private int charts;
    private int annex;
    private boolean afterTable;

    Blocks(XWPFDocument word, Lang lang, List<String> annexes) {
        this.word = word;
        this.lang = lang;
        this.annexes = annexes;
        for (XWPFStyle style : word.getStyles().getStyles()) {
            for (TemplateStyle known : TemplateStyle.values()) {
                if (known.is(style)) {
                    ids.put(known, style.getStyleId());
                }
            }
        }
        long width = PageWidth.of(word);
        this.numbering = new Numbering(word);
        this.tableWriter = new TableWriter(ids, width);
        this.chartWriter = new ChartWriter(word, lang, width);
    }

    /** The language as files name it. */
    static String language(Lang lang) {
        return lang == Lang.ZH ? "zh-CN" : "en-US";
    }

    /** Writes a block before a paragraph. */
    void write(Block block, XWPFParagraph anchor) {
        if (block instanceof Block.Heading heading) {
            write(heading, anchor);
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph(TemplateStyle.BODY, anchor), paragraph.text());
        } else if (block instanceof Block.Point point) {
            named(paragraph(TemplateStyle.BODY, anchor), point.name(), point.text());
        } else if (block instanceof Block.Warning warning) {
            named(paragraph(TemplateStyle.WARNING, anchor), say("word.warning"), warning.text());
        } else if (block instanceof Block.Steps steps) {
            write(steps, anchor);
        } else if (block instanceof Block.Annex title) {
            write(title, anchor);
        } else if (block instanceof Block.Table table) {
            write(table, anchor);
        } else if (block instanceof Block.Chart chart) {
            write(chart, anchor);
        } else {
            throw new IllegalArgumentException("no way to write " + block.getClass());
        }
    }

    private void write(Block.Heading heading, XWPFParagraph anchor) {
        TemplateStyle style = TemplateStyle.heading(heading.level());
        XWPFParagraph paragraph = paragraph(style, anchor);
        if (annex > 0) {
            number(paragraph, numbering.ofAnnex(annex, id(TemplateStyle.HEADING_1)), heading.level() - 1);
        }
        text(paragraph, heading.text());
    }

    private void write(Block.Steps steps, XWPFParagraph anchor) {
        keepBefore(anchor);
        BigInteger list = numbering.restarted(id(TemplateStyle.STEP));
        for (String line : steps.lines()) {
            XWPFParagraph paragraph = paragraph(TemplateStyle.STEP, anchor);
            number(paragraph, list, 0);
            text(paragraph, line);
        }
    }

    private void write(Block.Annex title, XWPFParagraph anchor) {
        annex++;
        XWPFParagraph mark = paragraph(TemplateStyle.ANNEX_MARK, anchor);
        if (annexes.size() == 1) {
            words(mark, say("word.annex"));
        } else {
            counted(mark, say("word.annex"), annex);
        }
        text(paragraph(TemplateStyle.ANNEX_TITLE, anchor), title.title());
    }

    private void write(Block.Table table, XWPFParagraph anchor) {
        tables++;
        XWPFParagraph caption = paragraph(TemplateStyle.CAPTION, anchor);
        caption.setKeepNext(true);
        counted(caption, say("word.table"), tables);
        words(caption, say("word.caption-gap"));
        text(caption, table.caption());
        tableWriter.write(table, (CTTbl) before(anchor, "tbl"));
        afterTable = true;
    }

    private void write(Block.Chart chart, XWPFParagraph anchor) {
        charts++;
        chartWriter.write(chart, paragraph(TemplateStyle.FIGURE, anchor));
        XWPFParagraph caption = paragraph(TemplateStyle.CAPTION, anchor);
        counted(caption, say("word.figure"), charts);
        words(caption, say("word.caption-gap"));
        text(caption, chart.caption());
    }

    /**
     * 附件：1. …, one line each; nothing where there is no annex. The end of the text stays with what is below it, so
     * that a seal never stands on a page without text.
     */
    void writeAnnexList(XWPFParagraph anchor) {
        keepBefore(anchor);
        for (int i = 0; i < annexes.size(); i++) {
            XWPFParagraph paragraph = paragraph(TemplateStyle.ANNEX_LIST, anchor);
            paragraph.setKeepNext(true);
            if (i == 0) {
                paragraph.setSpacingBeforeLines(100);
                words(paragraph, say(annexes.size() == 1 ? "word.annex-alone" : "word.annexes"));
            } else {
                paragraph.setIndentationHanging(0);
            }
            if (annexes.size() > 1) {
                words(paragraph, say("word.annexes-number", Map.of("number", i + 1)));
            }
            text(paragraph, annexes.get(i));
        }
    }

    /** Keeps the paragraph before with what comes next. */
    private void keepBefore(XWPFParagraph anchor) {
        try (XmlCursor cursor = anchor.getCTP().newCursor()) {
            if (cursor.toPrevSibling() && cursor.getObject() instanceof CTP end) {
                new XWPFParagraph(end, word).setKeepNext(true);
            }
        }
    }

    private XWPFParagraph paragraph(TemplateStyle style, XWPFParagraph anchor) {
        XWPFParagraph paragraph = new XWPFParagraph((CTP) before(anchor, "p"), word);
        paragraph.setStyle(id(style));
        if (afterTable) {
            paragraph.setSpacingBefore(AFTER_TABLE);
            afterTable = false;
        }
        return paragraph;
    }

    /** A new element, which POI's lists do not know: to keep them in order it would count all elements each time. */
    private static XmlObject before(XWPFParagraph anchor, String name) {
        try (XmlCursor cursor = anchor.getCTP().newCursor()) {
            cursor.beginElement(name, CTP.type.getName().getNamespaceURI());
            cursor.toParent();
            return cursor.getObject();
        }
    }

    private String id(TemplateStyle style) {
        String id = ids.get(style);
        if (id == null) {
            throw new IllegalArgumentException(
                    "unchecked template: no style " + style.title().en());
        }
        return id;
    }

    private void named(XWPFParagraph paragraph, String name, String text) {
        String bold = id(TemplateStyle.STRONG);
        text(paragraph, name).setStyle(bold);
        words(paragraph, say("word.colon")).setStyle(bold);
        text(paragraph, text);
    }

    /** Words of others. */
    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        return words(paragraph, Lines.clean(text));
    }

    /** Our own words, with the spaces that they need. */
    private static XWPFRun words(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }

    /** A number that Word can count anew, already right before it does. */
    private static void counted(XWPFParagraph paragraph, String name, int number) {
        words(paragraph, name);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + name.strip() + " \\* ARABIC ");
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
    }

    private static void number(XWPFParagraph paragraph, BigInteger list, int level) {
        CTP element = paragraph.getCTP();
        CTNumPr number = element.getPPr().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(list);
    }

    private String say(String code) {
        return say(code, Map.of());
    }

    private String say(String code, Map<String, ?> args) {
        return TemplateProblem.MESSAGES.in(lang, code, args);
    }
}
