package org.plancheck.workbook.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Characters;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.read.DateText;

/** What a row says in the columns to fill in; cells that say nothing sure are mistakes. */
final class LedgerCells {
    private final LedgerTable table;
    private final Problems problems;

    LedgerCells(LedgerTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The cells that are not blank; days in ISO form where they can be read. */
    Map<LedgerColumn, String> inputs(int row) {
        Map<LedgerColumn, String> inputs = new EnumMap<>(LedgerColumn.class);
        for (LedgerColumn column : LedgerColumn.inputs()) {
            String text = text(row, column, table.cell(row, column));
            if (!text.isEmpty()) {
                inputs.put(column, text);
            }
        }
        return inputs;
    }

    private String text(int row, LedgerColumn column, @Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.UNCALCULATED) {
            add(row, column, "ledger.no-result", Map.of("column", LedgerWords.of(column), "found", cell.text()));
            return "";
        }
        int stranger = Characters.firstUnprintable(cell.text());
        if (stranger >= 0) {
            add(row, column, "ledger.character", Map.of("code", Characters.code(cell.text(), stranger)));
            return "";
        }
        return column.isDate() ? DateText.iso(cell) : cell.text().strip();
    }

    private void add(int row, LedgerColumn column, String code, Map<String, Object> args) {
        problems.add(table.scalar(row, column), LedgerReader.WORDS, code, args);
    }
}
