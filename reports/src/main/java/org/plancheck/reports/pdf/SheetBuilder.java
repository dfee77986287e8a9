package org.plancheck.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.ColumnWidths;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.Slot;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Makes the sheet of a document: numbers what is numbered and puts every text into legible form. */
final class SheetBuilder {
    /** Marks after which a name needs no colon. */
    private static final String ENDINGS = "：:。.？！";

    /** So fine that a column's part is exact to two decimals of a percent. */
    private static final long TABLE_WIDTH = 10_000;

    private final OfficialDocument document;
    private final Lang lang;
    private final Numbering numbering;
    private final int annexCount;
    private final List<Sheet.Piece> body = new ArrayList<>();
    private final List<Sheet.Annex> annexHeads = new ArrayList<>();
    private final List<Sheet.Piece> annexes = new ArrayList<>();
    private final Outline outline = new Outline();
    private int ids;

    private SheetBuilder(OfficialDocument document) {
        this.document = document;
        lang = document.lang();
        numbering = new Numbering(lang);
        annexCount =
                (int) blocks(document).filter(Block.Annex.class::isInstance).count();
    }

    /** The sheet of a document. */
    static Sheet of(OfficialDocument document) {
        SheetBuilder builder = new SheetBuilder(document);
        blocks(document).forEach(builder::add);
        return builder.sheet();
    }

    private static Stream<Block> blocks(OfficialDocument document) {
        return document.kind().parts().stream().flatMap(slot -> document.part(slot).stream());
    }

    private Sheet sheet() {
        List<String> title = Lines.split(document.field(Slot.TITLE)).stream()
                .map(LegibleText::of)
                .toList();
        return new Sheet(
                lang,
                say("pdf." + Words.code(document.kind())),
                Lines.joined(title, lang),
                title,
                field(Slot.NUMBER),
                field(Slot.ADDRESSEE),
                document.kind() == OfficialDocument.Kind.REPORT,
                field(Slot.ISSUER),
                field(Slot.DATE),
                body,
                annexList(),
                annexes,
                outline.bookmarks(),
                colophon());
    }

    private void add(Block block) {
        if (block instanceof Block.Annex annex) {
            addAnnex(annex);
        } else {
            (annexHeads.isEmpty() ? body : annexes).add(piece(block));
        }
    }

    private void addAnnex(Block.Annex annex) {
        int number = annexHeads.size() + 1;
        String label = annexCount == 1 ? say("pdf.annex") : say("pdf.annexNumbered", Map.of("number", number));
        Sheet.Annex head = new Sheet.Annex(nextId(), label, LegibleText.of(annex.title()));
        outline.add(1, label + " " + head.title(), head.id());
        numbering.restartHeadings();
        annexHeads.add(head);
        annexes.add(head);
    }

    private Sheet.Piece piece(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Sheet.Paragraph("", LegibleText.of(paragraph.text()));
        }
        if (block instanceof Block.Point point) {
            return new Sheet.Paragraph(withColon(LegibleText.of(point.name())), LegibleText.of(point.text()));
        }
        if (block instanceof Block.Warning warning) {
            return new Sheet.Warning(say("pdf.warning"), LegibleText.of(warning.text()));
        }
        if (block instanceof Block.Steps steps) {
            return steps(steps);
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        Block.Chart chart = (Block.Chart) block;
        return new ChartDrawing(chart, lang).piece(numbering.figure(LegibleText.of(chart.caption())));
    }

    private Sheet.Heading heading(Block.Heading heading) {
        String text = numbering.heading(heading.level(), LegibleText.of(heading.text()));
        Sheet.Heading piece = new Sheet.Heading(heading.level(), nextId(), text);
        outline.add(heading.level() + (annexHeads.isEmpty() ? 0 : 1), text, piece.id());
        return piece;
    }

    private static Sheet.Steps steps(Block.Steps steps) {
        List<String> lines = steps.lines();
        return new Sheet.Steps(IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + LegibleText.of(lines.get(i)))
                .toList());
    }

    private Sheet.Table table(Block.Table table) {
        List<Long> widths = ColumnWidths.of(table, TABLE_WIDTH);
        List<Sheet.Column> columns = IntStream.range(0, widths.size())
                .mapToObj(i -> column(table.columns().get(i), widths.get(i)))
                .toList();
        List<List<Sheet.Cell>> rows = table.rows().stream()
                .map(row -> row.stream().map(SheetBuilder::cell).toList())
                .toList();
        String room = String.valueOf(TableRoom.of(table, widths, TABLE_WIDTH));
        return new Sheet.Table(numbering.table(LegibleText.of(table.caption())), room, columns, rows);
    }

    private static Sheet.Column column(Block.Column column, long width) {
        return new Sheet.Column(
                LegibleText.of(column.heading()),
                column.align().name().toLowerCase(Locale.ROOT),
                Lengths.percent(Quantity.of(width), Quantity.of(TABLE_WIDTH)));
    }

    private static Sheet.Cell cell(Block.Cell cell) {
        return new Sheet.Cell(LegibleText.of(cell.text()), colour(cell.tone()));
    }

    private static @Nullable String colour(Tone tone) {
        return tone == Tone.NONE ? null : "#" + tone.rgb();
    }

    private String withColon(String name) {
        boolean ended = !name.isEmpty() && ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0;
        return ended ? name : name + say("text.colon");
    }

    private List<String> annexList() {
        if (annexCount == 1) {
            return List.of(say("pdf.annexAlone") + annexHeads.get(0).title());
        }
        return IntStream.range(0, annexCount)
                .mapToObj(i -> (i == 0 ? say("pdf.annexes") : "") + (i + 1) + ". "
                        + annexHeads.get(i).title())
                .toList();
    }

    private List<String> colophon() {
        return Stream.of(Slot.PLAN, Slot.YEAR, Slot.AS_OF, Slot.VERSIONS)
                .filter(slot -> !document.field(slot).isBlank())
                .map(slot -> say("pdf." + Words.code(slot)) + say("text.colon") + field(slot))
                .toList();
    }

    private String nextId() {
        ids++;
        return "p" + ids;
    }

    private String field(Slot slot) {
        return LegibleText.of(document.field(slot));
    }

    private String say(String code) {
        return Words.say(lang, code);
    }

    private String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }
}
