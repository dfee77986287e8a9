package org.plancheck.reports.page;

import java.util.List;

/**
 * The assessed year at one glance: items in rows, areas in columns, one cell for each due triple. Rows and not columns
 * for the items, because a plan has many times more of them than areas and most concern one area only.
 */
public record Heat(List<String> areas, List<Part> parts) {
    /** Commitments or duties. */
    public record Part(String name, int items, List<Group> groups) {}

    /**
     * The items of one action.
     *
     * @param label where it stands, such as {@code 三(一)}
     * @param heading headings of its tasks
     * @param counts how many cells have each light that occurs
     * @param quiet how many rows the page may fold away
     */
    public record Group(String label, String heading, List<Count> counts, int quiet, List<Row> rows) {}

    /** How many cells have a light. */
    public record Count(String light, String label, int count) {}

    /**
     * One item.
     *
     * @param quiet whether it asks nobody to act, so that it may be folded away
     * @param cells one for each area; without a key where the item is not due there
     */
    public record Row(String title, String clause, String reporter, boolean quiet, List<Cell> cells) {}

    /** One due triple: the key of the item in its area, its light and verdict. */
    public record Cell(String key, String light, String verdict) {
        static final Cell EMPTY = new Cell("", "", "");
    }
}
