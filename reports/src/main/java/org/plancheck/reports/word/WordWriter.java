package org.plancheck.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.plancheck.model.archive.StableZip;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.Slot;
import org.plancheck.reports.words.Lines;
import org.w3c.dom.Node;

/**
 * Writes an official document into a Word template. The same document and template give the same bytes. What stands in
 * the document is text and stays text: it is never read for tags, and becomes no field, link or formula.
 */
public final class WordWriter {
    private final OfficialDocument content;
    private final XWPFDocument word;
    private final Map<Node, XWPFParagraph> paragraphs = new IdentityHashMap<>();

    private WordWriter(OfficialDocument content, XWPFDocument word) {
        this.content = content;
        this.word = word;
        word.getParagraphs().forEach(p -> paragraphs.put(p.getCTP().getDomNode(), p));
    }

    /**
     * Writes a document.
     *
     * @param template a .docx in which {@link TemplateCheck} finds nothing
     */
    public static byte[] write(OfficialDocument content, byte[] template) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template))) {
            new WordWriter(content, word).fill();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return StableZip.withoutClock(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        List<Line> lines = Line.all(word).stream()
                .filter(line -> !Tag.in(line.text()).isEmpty())
                .toList();
        // The order of the template is the order in which annexes, tables and charts are counted.
        Blocks blocks = new Blocks(word, content.lang(), content.annexes());
        for (Line line : lines) {
            List<Tag> tags = Tag.in(line.text());
            Slot first = slot(tags.get(0));
            if (first.isPart()) {
                replace(paragraph(line), first, blocks);
            } else {
                replace(line, tags);
            }
        }
        describe();
    }

    private static Slot slot(Tag tag) {
        return tag.slot().orElseThrow(() -> new IllegalArgumentException("unchecked template: " + tag.name()));
    }

    private XWPFParagraph paragraph(Line line) {
        XWPFParagraph paragraph = paragraphs.get(line.paragraph());
        if (paragraph == null) {
            throw new IllegalArgumentException("unchecked template: " + line.text());
        }
        return paragraph;
    }

    private void replace(XWPFParagraph anchor, Slot slot, Blocks blocks) {
        if (slot == Slot.ANNEXES) {
            blocks.writeAnnexList(anchor);
        } else {
            for (Block block : content.part(slot)) {
                blocks.write(block, anchor);
            }
        }
        remove(anchor);
    }

    private void replace(Line line, List<Tag> tags) {
        boolean inText = Place.of(line.paragraph()).inText();
        for (int i = tags.size() - 1; i >= 0; i--) {
            Tag tag = tags.get(i);
            line.replace(tag.start(), tag.end(), value(slot(tag), inText));
        }
        if (line.text().isBlank() && inText) {
            remove(paragraph(line));
        } else {
            line.breakLines();
        }
    }

    /** A title keeps its lines where it stands over the text; in headers and the like it is one line. */
    private String value(Slot slot, boolean inText) {
        if (slot != Slot.TITLE) {
            return Lines.clean(content.field(slot));
        }
        return inText ? String.join(Line.BREAK, Lines.split(content.field(slot))) : title();
    }

    private String title() {
        return Lines.joined(Lines.split(content.field(Slot.TITLE)), content.lang());
    }

    /** A paragraph that ends a section is emptied only: its page would be lost with it. */
    private static void remove(XWPFParagraph paragraph) {
        CTP element = paragraph.getCTP();
        if (element.isSetPPr() && element.getPPr().isSetSectPr()) {
            for (int i = paragraph.getRuns().size() - 1; i >= 0; i--) {
                paragraph.removeRun(i);
            }
        } else {
            try (XmlCursor cursor = element.newCursor()) {
                cursor.removeXml();
            }
        }
    }

    /** Says what the document is; who made or last touched the template, and when, is nobody's business. */
    private void describe() {
        POIXMLProperties properties = word.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Optional.of(title()));
        core.setSubjectProperty(Optional.of(Lines.clean(content.field(Slot.PLAN))));
        core.setLanguageProperty(Optional.of(Blocks.language(content.lang())));
        core.setCreatorProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
    }
}
