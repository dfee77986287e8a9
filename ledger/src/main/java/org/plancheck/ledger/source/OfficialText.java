package org.plancheck.ledger.source;

import java.util.List;

/**
 * The official text as its file holds it.
 *
 * @param name the file as the user named it
 * @param sha256 of the file, in hex
 */
public record OfficialText(String name, String sha256, List<Line> lines) {

    /**
     * A line as printed.
     *
     * @param number 1-based; of a Word document the paragraph's, of a PDF counted through all pages
     * @param page 1-based, 0 where the file knows no pages
     */
    public record Line(int number, int page, String text) {}
}
