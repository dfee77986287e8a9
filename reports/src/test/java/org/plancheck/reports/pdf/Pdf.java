package org.plancheck.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plancheck.reports.official.OfficialDocument;

/** A written document, read back as a reader's program would. */
final class Pdf implements AutoCloseable {
    private static final String PAGE_NUMBER = "(?m)^\\s*—\\s*\\d+\\s*—\\s*$";

    final byte[] bytes;
    final PDDocument document;

    Pdf(OfficialDocument source) {
        List<String> remarks = new ArrayList<>();
        bytes = PdfWriter.write(source, d -> {
            if (d.getLevel().intValue() >= Level.WARNING.intValue()) {
                remarks.add(d.getFormattedMessage());
            }
        });
        if (!remarks.isEmpty()) {
            throw new AssertionError("the typesetter warns: " + remarks);
        }
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The text of one page, counted from 1, as lines, without the page's number. */
    String page(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll(PAGE_NUMBER, "");
    }

    /** All text without blanks, in the order of reading. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(page(page));
        }
        return squeezed(text.toString());
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            page(page).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    /** How far to the right any text comes, in points. */
    float rightmost() throws IOException {
        float[] right = {0};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
            }
        }.getText(document);
        return right[0];
    }

    /** The outline: each entry with its depth and the page that it leads to. */
    List<String> outline() throws IOException {
        List<String> entries = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline().children(), 0, entries);
        return entries;
    }

    private void collect(Iterable<PDOutlineItem> items, int depth, List<String> entries) throws IOException {
        for (PDOutlineItem item : items) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            entries.add(">".repeat(depth) + item.getTitle() + "@" + page);
            collect(item.children(), depth + 1, entries);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
