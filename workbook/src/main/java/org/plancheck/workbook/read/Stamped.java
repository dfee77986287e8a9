package org.plancheck.workbook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.workbook.grid.Book;
import org.plancheck.workbook.grid.Sheet;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.layout.Stamp;

/** Finds what a template says of itself: in its hidden sheet, else in the workbook's properties. */
final class Stamped {
    private Stamped() {}

    /** The entries of the stamp; empty when both copies are gone or were changed. */
    static Optional<Map<String, String>> of(Book book) {
        return book.sheets().stream()
                .filter(Sheet::hidden)
                .map(Stamped::entries)
                .filter(Stamped::isWhole)
                .findFirst()
                .or(() -> Optional.of(properties(book)).filter(Stamped::isWhole));
    }

    /** Keys of the rows that the template was made with; none when its hidden sheet is gone or was changed. */
    static List<String> asked(Book book, SheetKind kind) {
        return book.sheets().stream()
                .filter(Sheet::hidden)
                .filter(sheet -> isWhole(entries(sheet)))
                .flatMap(sheet -> sheet.rows().keySet().stream()
                        .filter(row -> sheet.text(row, 1).strip().equals(kind.name()))
                        .map(row -> sheet.text(row, 2).strip()))
                .toList();
    }

    private static Map<String, String> entries(Sheet sheet) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int row : sheet.rows().keySet()) {
            entries.putIfAbsent(sheet.text(row, 1).strip(), sheet.text(row, 2).strip());
            if (entries.containsKey(Stamp.CHECKSUM)) {
                break;
            }
        }
        return entries;
    }

    private static Map<String, String> properties(Book book) {
        Map<String, String> entries = new LinkedHashMap<>();
        book.properties().forEach((name, value) -> {
            if (name.startsWith(Layout.PROPERTY_PREFIX)) {
                entries.put(name.substring(Layout.PROPERTY_PREFIX.length()), value);
            }
        });
        return entries;
    }

    private static boolean isWhole(Map<String, String> entries) {
        return Stamp.checksum(entries).equals(entries.get(Stamp.CHECKSUM));
    }
}
