package org.plancheck.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of one area by years, each with its arithmetic. */
public record ItemTable(String name, List<Integer> years, List<Row> rows) {
    /**
     * One item.
     *
     * @param key of the item in its area: its address on the page, the same in every run
     * @param printed whether its arithmetic belongs on paper, too
     * @param years newest first
     */
    public record Row(
            Filter filter,
            String key,
            String title,
            String reporter,
            String citation,
            boolean printed,
            List<Cell> cells,
            List<Fact> facts,
            List<Year> years,
            @Nullable Trend trend) {}

    /** One item in one year; without a verdict {@code light} is empty. */
    public record Cell(int year, boolean current, String light, String verdict) {}

    /** A name and what belongs to it. */
    public record Fact(String name, String value) {}

    /**
     * Why a verdict is what it is.
     *
     * @param key address on the page, null for years that nothing on it links to
     * @param replaced the verdict that a waiver replaced
     * @param sources those that no step names
     */
    public record Year(
            @Nullable String key,
            int year,
            String light,
            String verdict,
            @Nullable String replaced,
            List<String> steps,
            List<Note> notes,
            List<String> sources) {}

    /** What was found in that year, and what to do about it. */
    public record Note(String light, String message, String remedy) {}
}
