package org.plancheck.ledger.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plancheck.engine.yaml.Problems;

/** PDF files with text in them; scanned pages hold none and are told so. */
final class PdfText {
    /** No plan runs longer. */
    private static final int MAX_PAGES = 500;

    private PdfText() {}

    static List<OfficialText.Line> lines(byte[] bytes, Problems problems) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                problems.add("text.pages", Map.of("found", document.getNumberOfPages(), "limit", MAX_PAGES));
                return List.of();
            }
            return lines(document);
        } catch (InvalidPasswordException e) {
            problems.add("text.locked", Map.of());
        } catch (IOException e) {
            problems.add("text.not-pdf", Map.of());
        }
        return List.of();
    }

    private static List<OfficialText.Line> lines(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(new ArrayList<>(List.of(stripper.getText(document).split("\r?\n"))));
        }
        RunningLines.blank(pages);
        return numbered(pages);
    }

    private static List<OfficialText.Line> numbered(List<List<String>> pages) {
        List<OfficialText.Line> lines = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            for (String line : pages.get(page - 1)) {
                lines.add(new OfficialText.Line(lines.size() + 1, page, line));
            }
        }
        return List.copyOf(lines);
    }
}
