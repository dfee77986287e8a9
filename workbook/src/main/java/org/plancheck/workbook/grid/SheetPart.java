package org.plancheck.workbook.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of a zipped workbook. */
final class SheetPart implements Xml.Visitor {
    private final SharedTexts texts;
    private final Styles styles;
    private final boolean since1904;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final RichText rich = new RichText();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int cells;
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean hasValue;
    private boolean hasFormula;
    private @Nullable String open;

    SheetPart(SharedTexts texts, Styles styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    SortedMap<Integer, SortedMap<Integer, Cell>> rows() {
        return rows;
    }

    List<Merge> merges() {
        return List.copyOf(merges);
    }

    int cells() {
        return cells;
    }

    @Override
    public void enter(Xml at, String name) {
        rich.enter(name);
        switch (name) {
            case "row" -> {
                row = at.number("r", row + 1);
                column = 0;
            }
            case "c" -> beginCell(at);
            case "v", "f" -> {
                open = name;
                hasValue |= name.equals("v");
                hasFormula |= name.equals("f");
            }
            case "mergeCell" -> merge(String.valueOf(at.attribute("ref")));
            default -> {
                // looks only
            }
        }
    }

    @Override
    public void text(String text) {
        if ("f".equals(open)) {
            RichText.append(formula, text);
        } else if ("v".equals(open) || rich.isShown()) {
            RichText.append(value, text);
        }
    }

    @Override
    public void leave(String name) {
        rich.leave(name);
        if (name.equals(open)) {
            open = null;
        }
        if (name.equals("c")) {
            Cell cell = cell();
            if (cell != null && !cell.text().isBlank()) {
                add(cell);
            }
        }
    }

    private void beginCell(Xml at) {
        String name = at.attribute("r");
        if (name == null) {
            column++;
        } else {
            CellName place = CellName.read(name);
            row = place.row();
            column = place.column();
        }
        String given = at.attribute("t");
        type = given == null ? "n" : given;
        style = at.number("s", 0);
        hasValue = false;
        hasFormula = false;
        value.setLength(0);
        formula.setLength(0);
    }

    private void add(Cell cell) {
        Caps.require(column <= Caps.COLUMNS, "book.too-many-columns", Caps.COLUMNS);
        if (rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell) != null) {
            throw RefusedBook.damaged("cell " + CellName.of(row, column));
        }
        cells++;
        Caps.require(rows.size() <= Caps.ROWS, "book.too-many-rows", Caps.ROWS);
        Caps.require(cells <= Caps.CELLS, "book.too-many-cells", Caps.CELLS);
    }

    private @Nullable Cell cell() {
        String stored = value.toString();
        // A text may be calculated and empty; a number may not: its result was never saved.
        if (hasFormula && !type.equals("inlineStr") && (!hasValue || stored.isEmpty() && !type.equals("str"))) {
            return new Cell(Cell.Kind.UNCALCULATED, "=" + formula);
        }
        if (stored.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "n" -> number(stored);
            case "s" -> new Cell(Cell.Kind.TEXT, texts.at(stored));
            case "str", "inlineStr" -> new Cell(Cell.Kind.TEXT, RichText.unescaped(stored));
            case "e" -> new Cell(Cell.Kind.ERROR, stored);
            case "b" -> new Cell(Cell.Kind.TEXT, stored.equals("1") ? "TRUE" : "FALSE");
            case "d" -> new Cell(Cell.Kind.DATE, stored.substring(0, Math.min(stored.length(), "2025-01-01".length())));
            default -> throw RefusedBook.damaged("cell " + CellName.of(row, column));
        };
    }

    private Cell number(String stored) {
        BigDecimal number = Numerals.read(stored);
        if (number == null) {
            throw RefusedBook.damaged("cell " + CellName.of(row, column));
        }
        return styles.style(style).cell(number, since1904);
    }

    private void merge(String range) {
        String[] ends = range.split(":", -1);
        if (ends.length == 2) {
            CellName first = CellName.read(ends[0]);
            CellName last = CellName.read(ends[1]);
            merges.add(new Merge(first.row(), first.column(), last.row(), last.column()));
            Caps.require(merges.size() <= Caps.ROWS, "book.too-many-rows", Caps.ROWS);
        }
    }
}
