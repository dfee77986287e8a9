package org.plancheck.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Lang;

/**
 * A document ready to be set: all texts legible and numbered, all lengths computed, nothing escaped yet (the template
 * does that).
 *
 * @param subject what sort of document it is
 * @param title on one line, as programs show it
 * @param titleLines as it stands over the text
 * @param front whether issuer and date stand under the title, as in a report, rather than at the end
 * @param body up to the first annex
 * @param annexTitles as they are listed before the signature
 * @param colophon on what the document rests
 */
public record Sheet(
        Lang lang,
        String subject,
        String title,
        List<String> titleLines,
        String number,
        String addressee,
        boolean front,
        String issuer,
        String date,
        List<Piece> body,
        List<String> annexTitles,
        List<Piece> annexes,
        List<Bookmark> bookmarks,
        List<String> colophon) {

    /** What the template sets, one after the other. */
    public sealed interface Piece {}

    /**
     * A heading; {@code id} is where its bookmark leads.
     *
     * @param level 1 to 4
     */
    public record Heading(int level, String id, String text) implements Piece {}

    /** An annex begins: its number on top, its title below. */
    public record Annex(String id, String number, String title) implements Piece {}

    /** A paragraph; {@code name}, perhaps empty, is set in bold before it. */
    public record Paragraph(String name, String text) implements Piece {}

    /** A remark in a frame; {@code label} says so. */
    public record Warning(String label, String text) implements Piece {}

    /** Numbered lines. */
    public record Steps(List<String> lines) implements Piece {}

    /**
     * A table.
     *
     * @param room that it must find on a page to begin there, in points
     */
    public record Table(String caption, String room, List<Column> columns, List<List<Cell>> rows) implements Piece {}

    /**
     * A column.
     *
     * @param align left, center or right
     * @param width percent of the table
     */
    public record Column(String heading, String align, String width) {}

    /** A cell; {@code mark} is the colour of its mark, null without. */
    public record Cell(String text, @Nullable String mark) {}

    /** A figure of bars across, with all its figures beside them. */
    public record Bars(
            String caption,
            String unit,
            List<Entry> legend,
            @Nullable String target,
            List<BarRow> rows) implements Piece {}

    /** A category: its tracks of bars and its figures, one for each series. */
    public record BarRow(String category, List<Track> tracks, List<String> figures) {}

    /**
     * A line of bars end to end.
     *
     * @param target where the target stands, in percent; null without
     */
    public record Track(List<Bar> bars, @Nullable String target) {}

    /** A bar; {@code width} is percent of the track. */
    public record Bar(String colour, String width) {}

    /**
     * A figure of upright columns, each with its figure above.
     *
     * @param room width of a category, in percent
     */
    public record Columns(
            String caption,
            String unit,
            List<Entry> legend,
            @Nullable String target,
            Plot plot,
            List<String> categories,
            String room)
            implements Piece {}

    /**
     * What stands in the frame; lengths down in points, across in percent.
     *
     * @param labels side by side they fill the frame, so that text is read in its place; those between columns are empty
     * @param targetTop null without a target
     */
    public record Plot(
            String height, String zeroTop, @Nullable String targetTop, List<Post> posts, List<Label> labels) {}

    /** A column. */
    public record Post(String colour, String left, String width, String top, String height) {}

    /** A figure above its column, or below one that hangs. */
    public record Label(String width, String top, String text) {}

    /** What a colour stands for. */
    public record Entry(String name, String colour) {}

    /** An entry of the outline and those below it. */
    public record Bookmark(String name, String id, List<Bookmark> below) {}

    /** The style sheet, ours alone. */
    public String style() {
        return PdfWriter.STYLE;
    }

    /** {@code zh-CN} or {@code en}. */
    public String language() {
        return lang == Lang.ZH ? "zh-CN" : "en";
    }
}
