package org.plancheck.workbook.template;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout.Label;
import org.plancheck.workbook.layout.SheetKind;

/** What stands above and below the rows of a sheet to fill in: title, identity, live summary, headings, signatures. */
final class SheetFrame {
    private static final int TITLE_ROW = 0;
    private static final int SUBTITLE_ROW = 1;
    private static final int IDENTITY_ROW = 2;
    private static final int SUMMARY_ROW = 3;
    static final int HEADER_ROW = 4;
    /** Rows below the last item, down to the note under the signatures. */
    static final int FOOT_ROWS = 3;

    private final Template template;
    private final Words words;
    private final Page page;

    SheetFrame(Template template, Page page) {
        this.template = template;
        this.words = new Words(template.lang());
        this.page = page;
    }

    /** Title, plans, identity, live summary and headings. */
    void head(List<Slot> identity) {
        OwingUnit unit = template.owed().unit();
        Map<String, Object> args = Map.of(
                "city", unit.city().name(),
                "year", template.owed().year(),
                "sheet", page.grid().kind().title());
        page.span(page.row(TITLE_ROW, 36), words.of("title", args), Look.TITLE);
        text(SUBTITLE_ROW, words.of("title.basis", Map.of("plans", template.citation())), Look.SUBTITLE);
        XSSFRow row = page.row(IDENTITY_ROW, 24);
        for (Slot slot : identity) {
            place(row, slot, identityLook(slot.label()), identity(slot.label(), unit));
        }
        summary();
        headings();
    }

    /** A text over the whole width, as high as it needs. */
    private void text(int at, String text, Look look) {
        page.span(page.row(at, Wrapping.points(Wrapping.lines(text, page.visibleWidth()))), text, look);
    }

    private static Look identityLook(Label label) {
        return label == Label.SEQUENCE ? Look.INPUT_LINE : Look.IDENTITY;
    }

    private String identity(Label label, OwingUnit unit) {
        return switch (label) {
            case UNIT -> unit.name().in(template.lang());
            case CITY -> unit.city().name().in(template.lang());
            case YEAR -> String.valueOf(template.owed().year());
            default -> "";
        };
    }

    /** Writes the label and opens the place beside it. */
    private void place(XSSFRow row, Slot slot, Look look, String text) {
        page.merged(row, slot.labelFrom(), slot.labelTo(), Look.LABEL)
                .setCellValue(slot.label().words().in(template.lang()));
        XSSFCell place = page.merged(row, slot.from(), slot.to(), look);
        if (slot.label() == Label.YEAR) {
            place.setCellValue(template.owed().year());
        } else if (slot.label() == Label.SEQUENCE) {
            place.setCellValue(template.stamp().sequence());
            new Choices(page.sheet(), words).sequence(at(place));
        } else if (slot.label() == Label.DATE) {
            place.setCellStyle(page.styles().of(look, Styles.DATE));
            new Choices(page.sheet(), words).date(at(place));
        } else if (!text.isEmpty()) {
            place.setCellValue(text);
        } else {
            place.setCellStyle(page.styles().of(look, Styles.TEXT));
        }
    }

    private static CellRangeAddressList at(Cell cell) {
        return new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
    }

    private void summary() {
        XSSFRow row = page.row(SUMMARY_ROW, 22);
        Grid grid = page.grid();
        int half = grid.lastColumn() / 2;
        XSSFCell live = page.merged(row, 1, half, Look.SUMMARY);
        int asked = grid.kind() == SheetKind.VALUES
                ? template.owed().values().size()
                : template.owed().duties().size();
        String checks = grid.range(Column.CHECK);
        String blank = "COUNTIF(" + checks + "," + Chain.text(words.of("check.blank")) + ")";
        String wrong = "COUNTIF(" + checks + "," + Chain.text(words.of("check.mark-wrong") + "*") + ")";
        live.setCellFormula(Chain.text(words.of("summary.asked", Map.of("count", asked))) + "&(" + asked + "-" + blank
                + ")&" + Chain.text(words.of("summary.filled")) + "&" + wrong + "&"
                + Chain.text(words.of("summary.wrong")));
        page.merged(row, half + 1, grid.lastColumn(), Look.LEGEND).setCellValue(words.of("legend"));
    }

    private void headings() {
        int lines = 1;
        XSSFRow row = page.row(HEADER_ROW, 0);
        for (Column column : page.grid().kind().columns()) {
            String heading = column.heading().in(template.lang());
            page.cell(row, column, Look.HEADER).setCellValue(heading);
            if (page.widths().containsKey(column)) {
                lines = Math.max(lines, Wrapping.lines(heading, page.width(column)));
            }
        }
        row.setHeightInPoints(Wrapping.points(lines) + 4);
    }

    /** The signatures below the last row. */
    void foot(List<Slot> signatures) {
        int last = page.grid().last();
        XSSFRow row = page.row(last + FOOT_ROWS - 1, 26);
        for (Slot slot : signatures) {
            if (slot.label() == Label.SEAL) {
                page.merged(row, slot.labelFrom(), slot.to(), Look.LABEL)
                        .setCellValue(slot.label().words().in(template.lang()));
            } else {
                place(row, slot, Look.INPUT_LINE, "");
            }
        }
        text(last + FOOT_ROWS, words.of("foot"), Look.PLAIN);
    }
}
