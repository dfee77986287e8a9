package org.plancheck.reports.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.ColumnWidths;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.words.Lines;

/**
 * Tables with fixed columns, a head on every page and rows that are never broken.
 *
 * @param ids of the template's styles
 * @param width of the whole table, in twentieths of a point
 */
record TableWriter(Map<TemplateStyle, String> ids, long width) {
    private static final String LIGHT = "●";
    /** 2021、2022: LibreOffice ends no line there, but would rather cut a figure in two where a cell is narrow. */
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\d[、，；])(?=\\d)");

    private static final String MAY_BREAK = "\u200B";

    void write(Block.Table table, CTTbl element) {
        setLook(element.addNewTblPr());
        List<BigInteger> widths =
                ColumnWidths.of(table, width).stream().map(BigInteger::valueOf).toList();
        CTTblGrid grid = element.addNewTblGrid();
        widths.forEach(w -> grid.addNewGridCol().setW(w));
        writeHead(element.addNewTr(), table.columns(), widths);
        for (List<Block.Cell> cells : table.rows()) {
            CTRow row = element.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            for (int i = 0; i < cells.size(); i++) {
                writeCell(row.addNewTc(), cells.get(i), table.columns().get(i), widths.get(i));
            }
        }
    }

    private void setLook(CTTblPr look) {
        look.addNewTblStyle().setVal(Objects.requireNonNull(ids.get(TemplateStyle.TABLE)));
        set(look.addNewTblW(), BigInteger.valueOf(width));
        look.addNewJc().setVal(STJcTable.CENTER);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look.addNewTblLook().setFirstRow(true);
    }

    private void writeHead(CTRow row, List<Block.Column> columns, List<BigInteger> widths) {
        CTTrPr look = row.addNewTrPr();
        look.addNewCantSplit();
        look.addNewTblHeader();
        for (int i = 0; i < columns.size(); i++) {
            CTTc cell = row.addNewTc();
            set(cell.addNewTcPr().addNewTcW(), widths.get(i));
            write(paragraph(cell, TemplateStyle.TABLE_HEAD), columns.get(i).heading());
        }
    }

    private void writeCell(CTTc cell, Block.Cell content, Block.Column column, BigInteger cellWidth) {
        set(cell.addNewTcPr().addNewTcW(), cellWidth);
        CTP paragraph = paragraph(cell, TemplateStyle.TABLE_TEXT);
        STJc.Enum side = side(column.align());
        if (side != STJc.LEFT) {
            paragraph.getPPr().addNewJc().setVal(side);
        }
        if (content.tone() != Tone.NONE) {
            writeLight(paragraph.addNewR(), content.tone());
        }
        write(paragraph, content.text());
    }

    private static STJc.Enum side(Block.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    private static void writeLight(CTR run, Tone tone) {
        var look = run.addNewRPr();
        look.addNewRFonts().setHint(STHint.EAST_ASIA);
        look.addNewColor().setVal(tone.rgb());
        run.addNewT().setStringValue(LIGHT);
    }

    private CTP paragraph(CTTc cell, TemplateStyle style) {
        CTP paragraph = cell.addNewP();
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(Objects.requireNonNull(ids.get(style)));
        return paragraph;
    }

    private static void write(CTP paragraph, String text) {
        paragraph
                .addNewR()
                .addNewT()
                .setStringValue(BETWEEN_FIGURES.matcher(Lines.clean(text)).replaceAll(MAY_BREAK));
    }

    private static void set(CTTblWidth element, BigInteger twips) {
        element.setW(twips);
        element.setType(STTblWidth.DXA);
    }
}
