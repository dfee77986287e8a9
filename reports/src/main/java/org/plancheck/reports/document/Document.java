package org.plancheck.reports.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document before it has a format: headings, paragraphs, lists, tables, in order. Texts are raw; each format cleans
 * and escapes them its own way. Markdown, terminal text and HTML are written from it, as Word will be.
 */
public final class Document {
    private final List<Block> blocks = new ArrayList<>();

    /** One piece of a document. */
    public sealed interface Block permits Heading, Paragraph, Banner, Listing, Numbered, Table {}

    /** A heading; level 1 is the title. */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** A remark that must not be overlooked. */
    public record Banner(String text) implements Block {}

    /** Entries in a row, each with lines of its own. */
    public record Listing(List<Entry> entries) implements Block {}

    /** Lines to be followed in order: arithmetic. */
    public record Numbered(List<String> lines) implements Block {}

    /** Rows under headings; {@code figures} says which columns are set flush right. */
    public record Table(List<String> headings, List<Boolean> figures, List<List<String>> rows) implements Block {}

    /** An entry: what it is about, and what is to be said of it. */
    public record Entry(String lead, List<String> lines) {}

    public List<Block> blocks() {
        return blocks;
    }

    public Document heading(int level, String text) {
        blocks.add(new Heading(level, text));
        return this;
    }

    public Document paragraph(String text) {
        blocks.add(new Paragraph(text));
        return this;
    }

    public Document banner(String text) {
        blocks.add(new Banner(text));
        return this;
    }

    public Document listing(List<Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Listing(List.copyOf(entries)));
        }
        return this;
    }

    public Document numbered(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Numbered(List.copyOf(lines)));
        }
        return this;
    }

    /** A table; a heading that starts with {@code >} heads a column of figures. */
    public Document table(List<String> headings, List<List<String>> rows) {
        List<Boolean> figures = headings.stream().map(h -> h.startsWith(">")).toList();
        List<String> names = headings.stream()
                .map(h -> h.startsWith(">") ? h.substring(1) : h)
                .toList();
        blocks.add(new Table(names, figures, List.copyOf(rows)));
        return this;
    }
}
