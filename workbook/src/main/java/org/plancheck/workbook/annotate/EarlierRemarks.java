package org.plancheck.workbook.annotate;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.plancheck.workbook.annotate.Remark.Grade;
import org.plancheck.workbook.layout.Layout;

/**
 * Takes back what an earlier check wrote, so that people can mend in the annotated copy and check it again. Not every
 * program keeps who wrote a comment; ours are known by the words that they begin with.
 */
final class EarlierRemarks {
    /** Stands between a comment of theirs and ours below it. */
    static final String LINE = "\n———\n";

    private static final List<String> LABELS = Stream.of(Grade.values())
            .map(Remark::label)
            .flatMap(label -> Stream.of(label.zh(), label.en()))
            .toList();

    private EarlierRemarks() {}

    /** Removes them; the cells get the paper again that templates give them. */
    static void remove(Workbook workbook, Fills fills) {
        for (Sheet sheet : workbook) {
            for (CellAddress at : List.copyOf(sheet.getCellComments().keySet())) {
                remove(sheet, at, fills);
            }
        }
    }

    private static void remove(Sheet sheet, CellAddress at, Fills fills) {
        Comment comment = sheet.getCellComment(at);
        String text = comment.getString().getString();
        int ours = LABELS.stream()
                .mapToInt(text::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(-1);
        Row row = sheet.getRow(at.getRow());
        Cell cell = row == null ? null : row.getCell(at.getColumn());
        if (ours < 0 || cell == null) {
            return;
        }
        String theirs = text.substring(0, ours);
        if (theirs.endsWith(LINE)) {
            String kept = theirs.substring(0, theirs.length() - LINE.length());
            comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(kept));
        } else {
            cell.removeCellComment();
        }
        fills.fill(cell, cell.getCellStyle().getLocked() ? null : new Color(Integer.parseInt(Layout.INPUT_PAPER, 16)));
    }
}
