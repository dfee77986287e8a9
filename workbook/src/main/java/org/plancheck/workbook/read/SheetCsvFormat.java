package org.plancheck.workbook.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.CsvRow;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.read.SubmissionFormat;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.grid.Caps;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.grid.Sheet;
import org.plancheck.workbook.layout.SheetKind;

/** One sheet of a filled-in template saved as CSV: the hidden sheet is gone, the hidden column is not. */
public final class SheetCsvFormat implements SubmissionFormat {

    @Override
    public Set<String> endings() {
        return Set.of(".csv");
    }

    @Override
    public boolean takes(SourceFile file) {
        return sheet(file, new Problems(file.name()))
                .filter(sheet -> isGuide(sheet) || Form.of(sheet).isPresent())
                .isPresent();
    }

    @Override
    public @Nullable Node read(SourceFile file, Known known, Problems problems) {
        Optional<Sheet> sheet = sheet(file, problems);
        if (sheet.filter(SheetCsvFormat::isGuide).isPresent()) {
            problems.add(Words.FORMS, "form.guide", Map.of("sheets", fillable()));
            return null;
        }
        return sheet.map(form -> new FormReader(known, problems).read(new Book(List.of(form), Map.of())))
                .orElse(null);
    }

    /** The guide of a template: its title names it, and nothing is filled in there. */
    private static boolean isGuide(Sheet sheet) {
        String title = sheet.rows().isEmpty() ? "" : sheet.text(sheet.rows().firstKey(), 1);
        Bilingual guide = SheetKind.GUIDE.title();
        return Stream.of("（" + guide.zh() + "）", "(" + guide.en() + ")").anyMatch(title.strip()::endsWith);
    }

    private static Bilingual fillable() {
        Bilingual values = SheetKind.VALUES.title();
        Bilingual duties = SheetKind.DUTIES.title();
        return new Bilingual(
                "“" + values.zh() + "”“" + duties.zh() + "”", "\"" + values.en() + "\" or \"" + duties.en() + "\"");
    }

    private static Optional<Sheet> sheet(SourceFile file, Problems problems) {
        List<CsvRow> rows = CsvRow.all(file.bytes(), Caps.ROWS, problems);
        if (rows == null) {
            return Optional.empty();
        }
        SortedMap<Integer, SortedMap<Integer, Cell>> cells = new TreeMap<>();
        rows.forEach(row -> cells.put(row.line(), cells(row)));
        return Optional.of(new Sheet("", false, cells, List.of()));
    }

    private static SortedMap<Integer, Cell> cells(CsvRow row) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            if (!text.isEmpty()) {
                cells.put(i + 1, new Cell(Cell.Kind.TEXT, text));
            }
        }
        return cells;
    }
}
