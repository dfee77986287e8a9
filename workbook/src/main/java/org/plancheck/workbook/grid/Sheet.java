package org.plancheck.workbook.grid;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Characters;

/**
 * One sheet.
 *
 * @param name empty for a file that has no sheets (CSV)
 * @param hidden whether users do not see it
 * @param rows cells by row and column, both 1-based; blank cells are absent
 */
public record Sheet(
        String name, boolean hidden, SortedMap<Integer, SortedMap<Integer, Cell>> rows, List<Merge> merges) {
    private static final int MAX_NAME = 31;

    /** A sheet whose name can be printed, whatever it was. */
    public Sheet {
        String printable = name.codePoints()
                .map(c -> Characters.firstUnprintable(Character.toString(c)) < 0 && c != '\n' && c != '\r' ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        name = printable.length() <= MAX_NAME ? printable : printable.substring(0, MAX_NAME) + "…";
    }

    /** The cell as written, null when blank. */
    public @Nullable Cell cell(int row, int column) {
        return rows.getOrDefault(row, Collections.emptySortedMap()).get(column);
    }

    /** The text of a cell as written, empty when blank. */
    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The merged range that a cell belongs to, null when it stands alone. */
    public @Nullable Merge merge(int row, int column) {
        return merges.stream().filter(m -> m.covers(row, column)).findFirst().orElse(null);
    }

    /** A cell's place for people, such as {@code 年度数据!E14}. */
    public String place(int row, int column) {
        return name + "!" + CellName.of(row, column);
    }
}
