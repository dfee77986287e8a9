package org.plancheck.ledger.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.ledger.source.OfficialText;

/**
 * The significant letters of a text in one string: without blanks, page marks and markdown, signs in one
 * width. Blanks, line ends and page numbers stand inside numbers and names of real plans, so that nothing may
 * be looked for before they are gone. Each letter keeps the line it stood in and how it was printed.
 */
public final class Letters {
    private static final Pattern PAGE_MARK =
            Pattern.compile("[\\s\\p{Z}]*[-—–－·]?[\\s\\p{Z}]*\\d{1,3}[\\s\\p{Z}]*[-—–－·]?[\\s\\p{Z}]*|-{3,}");
    private static final String FROM = "０１２３４５６７８９（），：；！？％．～＋—–－―‐−“”‘’○〇零•∙﹒ｅＧ｛｝［］";
    private static final String INTO = "0123456789(),:;!?%.~+------\"\"''〇〇〇··.eG{}[]";

    private static final char KANGXI_FIRST = '\u2F00';
    private static final char KANGXI_LAST = '\u2FD5';

    private final StringBuilder printed = new StringBuilder();
    private String normal = "";
    private final List<OfficialText.Line> origins = new ArrayList<>();

    /** Adds a line; returns the letters it gave, an empty span for a page mark. */
    Span add(OfficialText.Line line) {
        int from = normal.length();
        StringBuilder added = new StringBuilder();
        if (!PAGE_MARK.matcher(line.text()).matches()) {
            line.text().codePoints().filter(Letters::isSignificant).forEach(c -> {
                String sign = Character.toString(c);
                added.append(normalised(sign));
                printed.append(sign);
                for (int i = 0; i < sign.length(); i++) {
                    origins.add(line);
                }
            });
        }
        normal += added;
        return new Span(from, normal.length());
    }

    /** Any wording, brought into the form in which letters are compared. */
    public static String normalise(String wording) {
        StringBuilder letters = new StringBuilder();
        wording.codePoints()
                .filter(Letters::isSignificant)
                .forEach(c -> letters.append(normalised(Character.toString(c))));
        return letters.toString();
    }

    /** The letters in the form in which they are compared. */
    public String normal() {
        return normal;
    }

    /** The letters of a span in the form in which they are compared. */
    public String normal(Span span) {
        return normal.substring(span.from(), span.to());
    }

    /** The letters of a span as printed, without the blanks. */
    public String printed(Span span) {
        return printed.substring(span.from(), span.to());
    }

    /** The line in which a letter stood. */
    public OfficialText.Line line(int at) {
        return origins.get(Math.min(at, origins.size() - 1));
    }

    public int length() {
        return normal.length();
    }

    private static String normalised(String sign) {
        int at = FROM.indexOf(sign);
        if (at >= 0) {
            return INTO.substring(at, at + 1);
        }
        // PDF files often give a radical (⽇) for the letter that looks the same (日).
        boolean radical = sign.charAt(0) >= KANGXI_FIRST && sign.charAt(0) <= KANGXI_LAST;
        return radical ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
    }

    private static boolean isSignificant(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && c != '*'
                && c != '#';
    }
}
