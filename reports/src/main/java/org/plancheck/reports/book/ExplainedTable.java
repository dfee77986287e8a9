package org.plancheck.reports.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plancheck.reports.book.TableBook.Column;
import org.plancheck.reports.words.Facts;

/**
 * A workbook of one table and of a second sheet (说明) that says what each column means. The words of a column are
 * {@code column.CODE} and {@code column.CODE.about}; the first column counts the rows.
 *
 * @param <T> what a row is about
 */
final class ExplainedTable<T> {
    private static final int PAGES_WIDE = 3;
    private static final int NUMBER_WIDTH = 6;

    private record Field<T>(String code, Column column, Function<T, ?> cell) {}

    private final Facts facts;
    private final List<Field<T>> fields = new ArrayList<>();

    ExplainedTable(Facts facts) {
        this.facts = facts;
    }

    /** A column of words. */
    ExplainedTable<T> text(String code, double width, Function<T, ?> cell) {
        return add(code, Column.text(heading(code), width), cell);
    }

    /** A column of amounts. */
    ExplainedTable<T> figure(String code, double width, Function<T, ?> cell) {
        return add(code, Column.figure(heading(code), width), cell);
    }

    /** A column of short marks and counts. */
    ExplainedTable<T> mark(String code, double width, Function<T, ?> cell) {
        return add(code, Column.mark(heading(code), width), cell);
    }

    private ExplainedTable<T> add(String code, Column column, Function<T, ?> cell) {
        fields.add(new Field<>(code, column, cell));
        return this;
    }

    private String heading(String code) {
        return facts.say("column." + code);
    }

    /**
     * The whole workbook.
     *
     * @param name what its words begin with: {@code .sheet}, {@code .title}, {@code .note}
     */
    byte[] bytes(String name, List<T> rows) {
        return new TableBook()
                .sheet(
                        facts.say(name + ".sheet"),
                        facts.say(
                                name + ".title",
                                Map.of(
                                        "title",
                                        facts.title(),
                                        "year",
                                        facts.assessment().year())),
                        note(name, rows.size()),
                        columns(),
                        cells(rows),
                        PAGES_WIDE)
                .sheet(
                        facts.say("column.guide"),
                        facts.say("column.guideTitle", Map.of("sheet", facts.say(name + ".sheet"))),
                        facts.say("column.guideNote"),
                        List.of(
                                Column.mark(heading("number"), NUMBER_WIDTH),
                                Column.mark(heading("name"), 22),
                                Column.text(heading("meaning"), 100)),
                        guide(),
                        1)
                .bytes();
    }

    private String note(String name, int rows) {
        String counted = facts.say(
                name + ".note",
                Map.of("rows", rows, "asOf", facts.assessment().asOf().toString()));
        return facts.assessment().illustrative() ? facts.say("word.illustrative") + " " + counted : counted;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.mark(heading("number"), NUMBER_WIDTH));
        fields.forEach(field -> columns.add(field.column()));
        return columns;
    }

    private List<List<Object>> cells(List<T> rows) {
        List<List<Object>> cells = new ArrayList<>();
        for (T row : rows) {
            List<Object> line = new ArrayList<>();
            line.add(BigDecimal.valueOf(cells.size() + 1));
            fields.forEach(field -> line.add(field.cell().apply(row)));
            cells.add(line);
        }
        return cells;
    }

    private List<List<Object>> guide() {
        List<List<Object>> lines = new ArrayList<>();
        for (Field<T> field : fields) {
            lines.add(List.of(
                    BigDecimal.valueOf(lines.size() + 1),
                    field.column().heading(),
                    facts.say("column." + field.code() + ".about")));
        }
        return lines;
    }
}
