package org.plancheck.reports.document;

import java.util.List;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document.Banner;
import org.plancheck.reports.document.Document.Block;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.Document.Heading;
import org.plancheck.reports.document.Document.Listing;
import org.plancheck.reports.document.Document.Numbered;
import org.plancheck.reports.document.Document.Paragraph;
import org.plancheck.reports.document.Document.Table;
import org.plancheck.reports.words.Lines;

/** A document as one self-contained page in the dress of the report. */
public final class HtmlWriter {
    private static final int DATE_LENGTH = "2026-01-14".length();

    private HtmlWriter() {}

    public static String write(Document document, Lang lang) {
        List<Piece> pieces = document.blocks().stream().map(HtmlWriter::piece).toList();
        String title = pieces.isEmpty() ? "" : pieces.get(0).text();
        return Templates.render(
                "document.jte", new Page(lang, title, pieces.stream().skip(1).toList()));
    }

    /** What the template sets; the first heading is the title. */
    public record Page(Lang lang, String title, List<Piece> blocks) {
        /** The style sheet, ours alone. */
        public String style() {
            return Templates.STYLE;
        }

        /** What the page may do. */
        public String policy() {
            return Templates.POLICY;
        }
    }

    /** A block by its kind; fields that its kind does not use are empty. */
    public record Piece(String kind, String text, List<Entry> entries, List<String> lines, List<List<String>> rows) {}

    /** Whether a cell stays on one line: a date or a state reads badly in two. */
    public static boolean isShort(String cell) {
        return cell.length() <= DATE_LENGTH;
    }

    private static Piece piece(Block block) {
        if (block instanceof Heading heading) {
            return text(heading.level() <= 2 ? "heading" : "subheading", heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return text("paragraph", paragraph.text());
        }
        if (block instanceof Banner banner) {
            return text("banner", banner.text());
        }
        if (block instanceof Listing listing) {
            List<Entry> notes = listing.entries().stream()
                    .map(e -> new Entry(Lines.clean(e.lead()), clean(e.lines())))
                    .toList();
            return new Piece("listing", "", notes, List.of(), List.of());
        }
        if (block instanceof Numbered numbered) {
            return new Piece("numbered", "", List.of(), clean(numbered.lines()), List.of());
        }
        Table table = (Table) block;
        return new Piece(
                "table",
                "",
                List.of(),
                clean(table.headings()),
                table.rows().stream().map(HtmlWriter::clean).toList());
    }

    private static Piece text(String kind, String text) {
        return new Piece(kind, Lines.clean(text), List.of(), List.of(), List.of());
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(Lines::clean).toList();
    }
}
