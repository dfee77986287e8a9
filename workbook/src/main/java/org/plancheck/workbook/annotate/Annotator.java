package org.plancheck.workbook.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.model.archive.StableZip;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.annotate.Remark.Grade;
import org.plancheck.workbook.grid.BookReader;

/**
 * Writes a copy of a unit's own workbook in which cells are coloured and commented; values, formulas and texts stay
 * what they are, comments of theirs are kept above ours. The same workbook and
 * remarks give the same bytes.
 */
public final class Annotator {
    /** Neither is the template's own red of the check column nor its yellow of the cells to fill in. */
    private static final Map<Grade, java.awt.Color> COLOURS = Map.of(
            Grade.HARD, new java.awt.Color(0xFF99CC),
            Grade.SOFT, new java.awt.Color(0xFF9900),
            Grade.BLANK, new java.awt.Color(0xBFBFBF));

    private static final int COMMENT_COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 22;

    private final Workbook workbook;
    private final Lang lang;
    private final Map<String, CellStyle> styles = new TreeMap<>();

    private Annotator(Workbook workbook, Lang lang) {
        this.workbook = workbook;
        this.lang = lang;
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
        return cells;
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
        cell.setCellStyle(coloured(cell.getCellStyle(), gravest));
        comment(cell, remarks);
    }

    private CellStyle coloured(CellStyle style, Grade grade) {
        return styles.computeIfAbsent(style.getIndex() + "/" + grade, key -> {
            CellStyle coloured = workbook.createCellStyle();
            coloured.cloneStyleFrom(style);
            coloured.setFillForegroundColor(colour(grade));
            coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return coloured;
        });
    }

    /** By its red, green and blue: an index means another colour in a workbook that brings its own palette. */
    private Color colour(Grade grade) {
        java.awt.Color colour = COLOURS.getOrDefault(grade, java.awt.Color.GRAY);
        return workbook instanceof HSSFWorkbook old
                ? old.getCustomPalette().findSimilarColor(colour.getRed(), colour.getGreen(), colour.getBlue())
                : new XSSFColor(colour, null);
    }

    private void comment(Cell cell, List<Remark> remarks) {
        StringBuilder text = new StringBuilder();
        Comment theirs = cell.getCellComment();
        if (theirs != null) {
            text.append(theirs.getString().getString()).append("\n———\n");
            cell.removeCellComment();
        }
        for (Remark remark : remarks) {
            text.append(remark.label().in(lang)).append(remark.text().in(lang)).append('\n');
        }
        write(cell, text.toString().strip());
    }

    private void write(Cell cell, String text) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + text.length() / CHARACTERS_A_LINE);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor("plancheck");
        cell.setCellComment(comment);
    }
}
