package org.plancheck.workbook.template;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.Counting;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.layout.SheetKind;

/** 填报说明: what to do, what colours and signs mean, how each indicator is counted. */
final class GuideSheet {
    private static final double[] WIDTHS = {6, 30, 12, 32, 46};
    private static final int STEPS = 5;
    private static final int RULES = 8;

    private final Template template;
    private final Words words;
    private final Styles styles;
    private final XSSFSheet sheet;
    private int at;

    GuideSheet(XSSFWorkbook book, Template template, Styles styles) {
        this.template = template;
        this.words = new Words(template.lang());
        this.styles = styles;
        this.sheet = book.createSheet(SheetKind.GUIDE.title().in(template.lang()));
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(WIDTHS[column] * 256));
        }
    }

    void write() {
        Owed owed = template.owed();
        Map<String, Object> args = Map.of(
                "city", owed.unit().city().name(),
                "year", owed.year(),
                "sheet", SheetKind.GUIDE.title());
        span(words.of("title", args), Look.TITLE, 36);
        String cited = words.of("title.basis", Map.of("plans", template.citation()));
        span(cited, Look.SUBTITLE, Wrapping.points(Wrapping.lines(cited, total())));
        paragraph(words.of(
                "guide.for",
                Map.of(
                        "unit", owed.unit().name(),
                        "year", owed.year(),
                        "values", owed.values().size(),
                        "duties", owed.duties().size())));
        if (owed.shared() > 0) {
            paragraph(words.of(
                    "guide.shared",
                    Map.of(
                            "rows", owed.size(),
                            "plans", template.plans().size(),
                            "shared", owed.shared())));
        }
        chapter("guide.steps");
        numbered("guide.step.", STEPS);
        chapter("guide.rules");
        numbered("guide.rule.", RULES);
        chapter("guide.colours");
        legend();
        if (!owed.values().isEmpty()) {
            chapter("guide.definitions");
            definitions(owed.values());
        }
        Printing.portrait(sheet, words, template);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void numbered(String code, int count) {
        for (int number = 1; number <= count; number++) {
            String text = words.of(code + number);
            XSSFRow row = row(Wrapping.points(Wrapping.lines(text, total() - WIDTHS[0])));
            cell(row, 0, Look.LABEL).setCellValue(words.of("list.number", Map.of("number", number)));
            merged(row, 1, WIDTHS.length - 1, Look.PLAIN).setCellValue(text);
        }
    }

    private void legend() {
        Map<Look, String> signs = Map.of(
                Look.INPUT_SIGN,
                "guide.colour.input",
                Look.CLOSED,
                "guide.colour.closed",
                Look.TEXT,
                "guide.colour.fixed");
        for (Look look : List.of(Look.INPUT_SIGN, Look.CLOSED, Look.TEXT)) {
            XSSFRow row = row(Wrapping.points(1));
            cell(row, 0, look);
            merged(row, 1, WIDTHS.length - 1, Look.PLAIN).setCellValue(words.of(String.valueOf(signs.get(look))));
        }
    }

    private void definitions(List<OwedValue> values) {
        XSSFRow head = row(Wrapping.points(1) + 4);
        List<String> headings = List.of("order", "indicator", "unit", "marker", "definition");
        for (int column = 0; column < headings.size(); column++) {
            cell(head, column, Look.HEADER).setCellValue(words.of("guide.column." + headings.get(column)));
        }
        int order = 0;
        for (OwedValue value : values) {
            Ask first = value.first();
            List<String> texts = List.of(
                    String.valueOf(++order),
                    value.indicator().name().in(template.lang()),
                    template.registry().measureWords(value.indicator().unit()).in(template.lang()),
                    ClauseWords.of(first.commitment().clause()).in(template.lang()) + "　"
                            + first.commitment().marker(),
                    definition(value));
            List<Look> looks = List.of(Look.CENTER, Look.STRONG, Look.CENTER, Look.TEXT, Look.TEXT);
            int lines = 1;
            for (int column = 0; column < texts.size(); column++) {
                lines = Math.max(lines, Wrapping.lines(texts.get(column), WIDTHS[column]));
            }
            XSSFRow row = row(Wrapping.points(lines));
            for (int column = 0; column < texts.size(); column++) {
                cell(row, column, looks.get(column)).setCellValue(texts.get(column));
            }
        }
    }

    /** What the figure means, where the registry says so, and how to write it. */
    private String definition(OwedValue value) {
        String counted = new Counting(template.registry()).of(value).in(template.lang());
        Bilingual meaning = value.indicator().meaning();
        return meaning == null ? counted : meaning.in(template.lang()) + "\n" + counted;
    }

    private void chapter(String code) {
        row(8);
        span(words.of(code), Look.CHAPTER, 26);
    }

    private void paragraph(String text) {
        span(text, Look.PLAIN, Wrapping.points(Wrapping.lines(text, total())));
    }

    private void span(String text, Look look, float points) {
        merged(row(points), 0, WIDTHS.length - 1, look).setCellValue(text);
    }

    private XSSFRow row(float points) {
        XSSFRow row = sheet.createRow(at++);
        row.setHeightInPoints(points);
        return row;
    }

    private XSSFCell cell(XSSFRow row, int column, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private XSSFCell merged(XSSFRow row, int from, int to, Look look) {
        for (int column = from; column <= to; column++) {
            cell(row, column, look);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        return row.getCell(from, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static double total() {
        double total = 0;
        for (double width : WIDTHS) {
            total += width;
        }
        return total;
    }
}
