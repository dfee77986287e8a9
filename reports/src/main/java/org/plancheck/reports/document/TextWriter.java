package org.plancheck.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.reports.document.Document.Banner;
import org.plancheck.reports.document.Document.Block;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.Document.Heading;
import org.plancheck.reports.document.Document.Listing;
import org.plancheck.reports.document.Document.Numbered;
import org.plancheck.reports.document.Document.Paragraph;
import org.plancheck.reports.document.Document.Table;
import org.plancheck.reports.document.TextTable.Column;
import org.plancheck.reports.words.Lines;

/** A document for the terminal: long lines are broken, not cut, so that nothing is lost; tables line up. */
public final class TextWriter {
    private TextWriter() {}

    public static String write(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(block));
        }
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private static List<String> block(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return wrap("", paragraph.text());
        }
        if (block instanceof Banner banner) {
            return wrap("! ", banner.text());
        }
        if (block instanceof Listing listing) {
            return listing.entries().stream().flatMap(e -> entry(e).stream()).toList();
        }
        if (block instanceof Numbered numbered) {
            return numbered(numbered.lines());
        }
        return table((Table) block);
    }

    private static List<String> heading(Heading heading) {
        List<String> lines = new ArrayList<>(wrap("", heading.text()));
        if (heading.level() <= 2) {
            int width = lines.stream().mapToInt(Lines::width).max().orElse(0);
            lines.add((heading.level() == 1 ? "=" : "-").repeat(width));
        }
        return lines;
    }

    private static List<String> entry(Entry entry) {
        List<String> lines = new ArrayList<>(wrap("- ", entry.lead()));
        entry.lines().forEach(line -> lines.addAll(wrap("    ", line)));
        return lines;
    }

    private static List<String> numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.addAll(wrap(Lines.padLeft(String.valueOf(i + 1), 3) + ". ", texts.get(i)));
        }
        return lines;
    }

    private static List<String> table(Table table) {
        return table.headings().size() == 2 && !table.figures().contains(true) ? pairs(table) : columns(table);
    }

    /** Names and what is told of them: the second column is broken, not cut. */
    private static List<String> pairs(Table table) {
        int width = table.rows().stream()
                .mapToInt(row -> Lines.width(Lines.clean(row.get(0))))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        table.rows()
                .forEach(row -> lines.addAll(wrap(Lines.padRight(Lines.clean(row.get(0)), width) + "  ", row.get(1))));
        return lines;
    }

    private static List<String> columns(Table table) {
        Column[] columns = new Column[table.headings().size()];
        for (int i = 0; i < columns.length; i++) {
            String heading = table.headings().get(i);
            columns[i] = table.figures().get(i) ? Column.figure(heading) : Column.text(heading);
        }
        TextTable text = new TextTable(columns);
        table.rows().forEach(row -> text.add(row.toArray(String[]::new)));
        return text.lines(Lines.COLUMNS, line -> line);
    }

    /** The text behind a mark, broken at the width of the terminal; further lines start below the text. */
    private static List<String> wrap(String mark, String text) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(Lines.width(mark));
        String rest = Lines.clean(text);
        String lead = mark;
        do {
            String line = Lines.fitting(rest, Lines.COLUMNS - indent.length());
            lines.add(lead + line.stripTrailing());
            rest = rest.substring(line.length()).stripLeading();
            lead = indent;
        } while (!rest.isEmpty());
        return lines;
    }
}
