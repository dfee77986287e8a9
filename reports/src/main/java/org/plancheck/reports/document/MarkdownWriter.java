package org.plancheck.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.reports.document.Document.Banner;
import org.plancheck.reports.document.Document.Block;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.Document.Heading;
import org.plancheck.reports.document.Document.Listing;
import org.plancheck.reports.document.Document.Numbered;
import org.plancheck.reports.document.Document.Paragraph;
import org.plancheck.reports.document.Document.Table;
import org.plancheck.reports.words.Lines;

/** A document as Markdown. Submitted text shows as it was typed: it is neither markup nor HTML here. */
public final class MarkdownWriter {
    private static final String MARKUP = "\\`*_{}[]#|~$^";

    private MarkdownWriter() {}

    public static String write(Document document) {
        return document.blocks().stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** One line in which nothing is markup. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Lines.clean(text).toCharArray()) {
            escaped.append(escape(c));
        }
        return noAutolink(escaped.toString());
    }

    /** As {@link #escape}, for the start of a line. */
    public static String line(String text) {
        return noListMark(escape(text));
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> MARKUP.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        };
    }

    /** A text that starts like a list or a rule must not become one. */
    private static String noListMark(String text) {
        return text.replaceFirst("^(\\d+)([.)])(?=\\s|$)", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
    }

    /** Addresses in submitted text must not become links on their own. */
    private static String noAutolink(String text) {
        return text.replace("://", "&#58;//").replaceAll("(?i)www\\.", "www&#46;");
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + escape(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return line(paragraph.text());
        }
        if (block instanceof Banner banner) {
            return "> **" + escape(banner.text()) + "**";
        }
        if (block instanceof Listing listing) {
            return listing.entries().stream().map(MarkdownWriter::entry).collect(Collectors.joining("\n"));
        }
        if (block instanceof Numbered numbered) {
            return numbered(numbered.lines());
        }
        return table((Table) block);
    }

    private static String entry(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("- **" + escape(entry.lead()) + "**");
        entry.lines().forEach(text -> lines.add("  - " + line(text)));
        return String.join("\n", lines);
    }

    private static String numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add((i + 1) + ". " + line(texts.get(i)));
        }
        return String.join("\n", lines);
    }

    private static String table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.headings()));
        lines.add(table.figures().stream().map(f -> f ? "--:" : "---").collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownWriter::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
