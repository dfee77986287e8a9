package org.plancheck.workbook.template;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.text.Lang;

/** Makes each look once for a workbook. */
final class Styles {
    /** As typed: the program shows digits as they are. */
    static final String AS_TYPED = "General";

    static final String DATE = "yyyy-mm-dd";
    /** Text stays text: document numbers such as 1-2 must not become dates. */
    static final String TEXT = "@";

    private static final String GRID_COLOUR = "A6B4C8";

    private final XSSFWorkbook book;
    private final String fontName;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook book, Lang lang) {
        this.book = book;
        this.fontName = lang == Lang.ZH ? "微软雅黑" : "Calibri";
    }

    XSSFCellStyle of(Look look) {
        return of(look, AS_TYPED);
    }

    XSSFCellStyle of(Look look, String format) {
        return made.computeIfAbsent(look + format, key -> make(look, format));
    }

    private XSSFCellStyle make(Look look, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.align);
        style.setIndention((short) (look.align == HorizontalAlignment.CENTER ? 0 : 1));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.frame != Look.Frame.NONE || look == Look.PLAIN || look == Look.SUBTITLE);
        style.setLocked(!look.isOpen());
        style.setDataFormat(book.createDataFormat().getFormat(format));
        if (!look.paper.rgb.isEmpty()) {
            style.setFillForegroundColor(colour(look.paper.rgb));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        frame(style, look.frame);
        return style;
    }

    private static void frame(XSSFCellStyle style, Look.Frame frame) {
        if (frame == Look.Frame.NONE) {
            return;
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(GRID_COLOUR));
        if (frame == Look.Frame.GRID) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(colour(GRID_COLOUR));
            style.setLeftBorderColor(colour(GRID_COLOUR));
            style.setRightBorderColor(colour(GRID_COLOUR));
        }
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(colour(look.ink.rgb));
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
