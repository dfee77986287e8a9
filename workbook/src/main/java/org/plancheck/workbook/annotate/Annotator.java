package org.plancheck.workbook.annotate;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.archive.StableZip;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.annotate.Remark.Grade;
import org.plancheck.workbook.grid.BookReader;

/**
 * Writes a copy of a unit's own workbook in which cells are coloured and commented; values, formulas and texts stay
 * what they are, comments of theirs are kept above ours, remarks of an earlier check give way. The same workbook and
 * remarks give the same bytes.
 */
public final class Annotator {
    /** Neither is the template's own red of the check column nor its yellow of the cells to fill in. */
    private static final Map<Grade, Color> COLOURS = Map.of(
            Grade.HARD, new Color(0xFF99CC),
            Grade.SOFT, new Color(0xFF9900),
            Grade.BLANK, new Color(0xBFBFBF));

    private final Workbook workbook;
    private final Lang lang;
    private final Fills fills;

    private Annotator(Workbook workbook, Lang lang) {
        this.workbook = workbook;
        this.lang = lang;
        this.fills = new Fills(workbook);
    }

    /**
     * Annotates a workbook.
     *
     * @param bytes an .xlsx or .xls file that was read before, so that the caps on it hold
     * @return the copy, in the same format; empty when the file cannot be written again without loss
     */
    public static Optional<byte[]> annotate(byte[] bytes, List<Remark> remarks, Lang lang) {
        try {
            BookReader.requireUnpackable(bytes);
            return Optional.of(annotated(bytes, remarks, lang));
        } catch (IOException | RuntimeException e) {
            // POI throws whatever it stumbles over in a file that other programs wrote carelessly
            return Optional.empty();
        }
    }

    private static byte[] annotated(byte[] bytes, List<Remark> remarks, Lang lang) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Annotator annotator = new Annotator(workbook, lang);
            EarlierRemarks.remove(workbook, annotator.fills);
            annotator.cells(remarks).forEach(annotator::annotate);
            workbook.write(out);
            return workbook instanceof XSSFWorkbook ? StableZip.of(out.toByteArray()) : out.toByteArray();
        }
    }

    /** The remarks of each cell together; those about the whole file at the first cell of the first visible sheet. */
    private Map<Cell, List<Remark>> cells(List<Remark> remarks) {
        Map<Cell, List<Remark>> cells = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            Cell named = cell(remark);
            List<Cell> meant = remark.grade() == Grade.BLANK ? OpenCells.of(named) : List.of(named);
            meant.forEach(cell ->
                    cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(remark));
        }
        cells.values().forEach(Annotator::dropBlank);
        return cells;
    }

    /** What could not be read counts as blank, but whoever wrote it knows that it is not. */
    private static void dropBlank(List<Remark> remarks) {
        if (remarks.stream().anyMatch(remark -> remark.grade() != Grade.BLANK)) {
            remarks.removeIf(remark -> remark.grade() == Grade.BLANK);
        }
    }

    private Cell cell(Remark remark) {
        Sheet sheet = remark.sheet() == null ? null : workbook.getSheet(remark.sheet());
        return sheet == null
                ? cell(workbook.getSheetAt(workbook.getFirstVisibleTab()), new CellReference("A1"))
                : cell(sheet, new CellReference(String.valueOf(remark.cell())));
    }

    private static Cell cell(Sheet sheet, CellReference place) {
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void annotate(Cell cell, List<Remark> remarks) {
        Grade gravest = remarks.stream()
                .map(Remark::grade)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        fills.fill(cell, COLOURS.getOrDefault(gravest, Color.GRAY));
        comment(cell, remarks);
    }

    private void comment(Cell cell, List<Remark> remarks) {
        StringBuilder text = new StringBuilder();
        Comment theirs = cell.getCellComment();
        if (theirs != null) {
            text.append(theirs.getString().getString()).append(EarlierRemarks.LINE);
            cell.removeCellComment();
        }
        for (Remark remark : remarks) {
            text.append(Remark.label(remark.grade()).in(lang))
                    .append(remark.text().in(lang))
                    .append('\n');
        }
        write(cell, text.toString().strip());
    }

    private void write(Cell cell, String text) {
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(CommentBox.beside(cell, text));
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("plancheck");
        cell.setCellComment(comment);
    }
}
