package org.plancheck.reports.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/** One piece of an official document. Texts are on one line and not escaped for any format. */
public sealed interface Block {
    /**
     * A heading. Its number is not part of the text: each format sets 一、 （一） 1. （1） itself, so that a clerk who
     * moves a part about need not count again.
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A paragraph that begins with a name in bold type, such as 责任单位. */
    record Point(String name, String text) implements Block {}

    /** A remark that must not be overlooked. */
    record Warning(String text) implements Block {}

    /** Lines to be followed in order, counted from 1: arithmetic. */
    record Steps(List<String> lines) implements Block {}

    /** An annex (附件): begins on a new page; its number is set by the format. */
    record Annex(String title) implements Block {}

    /**
     * A table; its head is repeated on every page, its rows are never broken.
     *
     * @param caption what it shows; its number is set by the format
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        /** Every row has a cell for every column. */
        public Table {
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its width as a part of the sum of all weights
     */
    record Column(String heading, int weight, Align align) {
        /** A column of words. */
        public static Column words(String heading, int weight) {
            return new Column(heading, weight, Align.LEFT);
        }

        /** A column of figures, flush right. */
        public static Column figures(String heading, int weight) {
            return new Column(heading, weight, Align.RIGHT);
        }

        /** A column of short marks, centred. */
        public static Column marks(String heading, int weight) {
            return new Column(heading, weight, Align.CENTER);
        }
    }

    /** How a column is set. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A cell; its tone is shown as a coloured mark beside the words, never by colour alone. */
    record Cell(String text, Tone tone) {
        /** A cell without a light. */
        public static Cell of(String text) {
            return new Cell(text, Tone.NONE);
        }
    }

    /**
     * A picture of figures; its figures are exact and shown with it.
     *
     * @param caption what it shows; its number is set by the format
     * @param categories one for each group of bars: years, actions, units
     * @param unit of all figures, as it is shown
     * @param target the same figure across all categories, drawn as a line; null without
     */
    record Chart(
            Kind kind,
            String caption,
            List<String> categories,
            List<Series> series,
            String unit,
            @Nullable Target target)
            implements Block {
        /** How it is drawn. */
        public enum Kind {
            /** A bar across for each category, its series end to end. */
            STACKED,
            /** A column upright for each category and series. */
            COLUMNS
        }

        /** Every series has a value, perhaps unknown, for every category. */
        public Chart {
            for (Series s : series) {
                if (s.values().size() != categories.size()) {
                    throw new IllegalArgumentException(
                            s.name() + ": " + s.values().size() + " values");
                }
            }
        }
    }

    /** A row of values of a chart; an unknown one is null and leaves a gap. */
    record Series(String name, Tone tone, List<@Nullable Quantity> values) {}

    /** A line across a chart. */
    record Target(String name, Quantity value) {}
}
