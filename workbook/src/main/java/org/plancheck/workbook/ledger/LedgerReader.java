package org.plancheck.workbook.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerRecord;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.grid.BookReader;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.RefusedBook;
import org.plancheck.workbook.grid.Sheet;
import org.plancheck.workbook.read.Words;

/**
 * Reads a ledger into the tree that its YAML form is: rows are told by their finding's id and held against the hidden
 * record, wherever they stand. What nobody touched does not replace what is known already; what was deleted before it
 * was ever known counts as open.
 */
final class LedgerReader {
    static final Messages WORDS = Messages.beside(LedgerReader.class, "ledgers");

    private final Sheet sheet;
    private final LedgerTable table;
    private final LedgerRecord record;
    private final Set<String> known;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    private LedgerReader(Sheet sheet, LedgerTable table, LedgerRecord record, Set<String> known, Problems problems) {
        this.sheet = sheet;
        this.table = table;
        this.record = record;
        this.known = known;
        this.problems = problems;
    }

    /**
     * Reads the bytes of a workbook.
     *
     * @param known ids of the findings that the folder follows already
     * @return null when it is no ledger; the problems say why
     */
    static @Nullable FilledLedger read(byte[] bytes, Set<String> known, Problems problems) {
        try {
            return read(BookReader.read(bytes), known, problems);
        } catch (RefusedBook refused) {
            refused.noteIn(problems);
            return null;
        }
    }

    private static @Nullable FilledLedger read(Book book, Set<String> known, Problems problems) {
        Optional<Sheet> hidden = book.sheets().stream()
                .filter(sheet -> sheet.text(1, 1).equals(LedgerRecord.MARK))
                .findFirst();
        LedgerRecord record =
                hidden.map(LedgerReader::lines).map(LedgerRecord::of).orElse(null);
        if (record == null) {
            problems.add(WORDS, hidden.isPresent() ? "ledger.record-changed" : "ledger.no-record", Map.of());
            return null;
        }
        List<LedgerTable> tables = book.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(LedgerTable::of)
                .flatMap(Optional::stream)
                .toList();
        if (tables.size() != 1) {
            String names =
                    String.join("、", tables.stream().map(t -> t.sheet().name()).toList());
            problems.add(WORDS, tables.isEmpty() ? "ledger.no-table" : "ledger.two-tables", Map.of("names", names));
            return null;
        }
        LedgerTable table = tables.get(0);
        table.checkColumns(problems);
        List<Node> entries = new LedgerReader(table.sheet(), table, record, known, problems).entries();
        Node list = new Node.Sequence(0, 0, "entries", entries);
        return new FilledLedger(record.year(), new Node.Mapping(0, 0, "", Map.of("entries", list)));
    }

    private static List<List<String>> lines(Sheet sheet) {
        SortedMap<Integer, Cell> names = sheet.rows().get(2);
        int width = names == null ? 0 : names.lastKey();
        List<List<String>> lines = new ArrayList<>();
        for (int row = 1; row <= sheet.rows().lastKey(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= (row == 1 ? 3 : width); column++) {
                line.add(sheet.text(row, column));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Node> entries() {
        List<Node> entries = new ArrayList<>();
        for (int row : table.rows()) {
            Node entry = entry(row);
            if (entry != null) {
                entries.add(entry);
            }
        }
        record.rows().forEach((id, row) -> {
            if (!seen.contains(id) && !known.contains(id)) {
                String place = sheet.place(table.keyRow(), table.place(LedgerColumn.ID));
                entries.add(new LedgerEntry(row.finding(), inputs(row), column -> place, problems).node());
            }
        });
        return entries;
    }

    private @Nullable Node entry(int row) {
        String id = table.text(row, LedgerColumn.ID);
        Map<LedgerColumn, String> inputs = new LedgerCells(table, problems).inputs(row);
        if (id.isEmpty()) {
            if (!inputs.isEmpty()) {
                add(row, LedgerColumn.ID, "ledger.no-id", Map.of());
            }
            return null;
        }
        LedgerRecord.Row issued = record.rows().get(id);
        if (issued == null) {
            Bilingual hint = Suggestion.hint(id, record.rows().keySet());
            add(row, LedgerColumn.ID, "ledger.unknown-id", Map.of("found", id, "hint", hint));
            return null;
        }
        seen.add(id);
        if (isAnother(row, issued) || (known.contains(id) && inputs.equals(inputs(issued)))) {
            return null;
        }
        return new LedgerEntry(issued.finding(), inputs, column -> sheet.place(row, table.place(column)), problems)
                .node();
    }

    /** Whether what is printed belongs to another finding than the id. */
    private boolean isAnother(int row, LedgerRecord.Row issued) {
        boolean another = false;
        for (LedgerColumn column : LedgerColumn.values()) {
            String expected = issued.cells().getOrDefault(column, "");
            String found = table.text(row, column);
            if (column.isHeldAgainstRecord()
                    && table.has(column)
                    && !Words.bare(found).equals(Words.bare(expected))) {
                add(
                        row,
                        column,
                        "ledger.row-differs",
                        Map.of(
                                "found",
                                found,
                                "expected",
                                expected,
                                "id",
                                issued.finding().id()));
                another = true;
            }
        }
        return another;
    }

    private static Map<LedgerColumn, String> inputs(LedgerRecord.Row issued) {
        Map<LedgerColumn, String> inputs = new EnumMap<>(LedgerColumn.class);
        issued.cells().forEach((column, text) -> {
            if (column.isInput()) {
                inputs.put(column, text);
            }
        });
        return inputs;
    }

    private void add(int row, LedgerColumn column, String code, Map<String, Object> args) {
        problems.add(table.scalar(row, column), WORDS, code, args);
    }
}
