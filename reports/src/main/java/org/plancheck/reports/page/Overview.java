package org.plancheck.reports.page;

import java.util.List;

/** How the assessed year stands as a whole, by areas and by units. */
public record Overview(List<Tile> tiles, Stack stack, List<Group> areas, List<Group> units) {
    /** A number people look at first. */
    public record Tile(String label, int count, String light, String note) {}

    /** A stacked bar of lights with what it says in words. */
    public record Stack(int total, List<Segment> segments, String label) {}

    /** A part of a stacked bar; {@code x} and {@code width} are percent. */
    public record Segment(String light, String label, int count, String x, String width) {}

    /**
     * An area or a unit with its share of verdicts.
     *
     * @param key what the filter calls it
     */
    public record Group(String key, String name, Stack stack, int red, int yellow, int grey, int green) {}
}
