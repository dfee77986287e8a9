package org.plancheck.ledger.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells paragraphs from lines. A paragraph ends where a line ends with a sentence; in a text wrapped at a
 * fixed width only where that line is shorter than the others as well.
 */
final class Paragraphs {
    private static final String ENDS = "。!?;:)\"";
    /** Shorter lines are headings and letterheads and say nothing about wrapping. */
    private static final int SHORT = 12;
    /** How far a full line may stay behind the widest ones: signs that may not begin a line. */
    private static final int SLACK = 3;

    private final Letters letters;
    private final List<Span> lines;
    private final int wrapWidth;

    Paragraphs(Letters letters, List<Span> lines) {
        this.letters = letters;
        this.lines = List.copyOf(lines);
        this.wrapWidth = wrapWidth();
    }

    /** The paragraphs of a stretch; none when it is empty. */
    List<Span> of(Span stretch) {
        List<Span> paragraphs = new ArrayList<>();
        int from = stretch.from();
        for (Span line : lines) {
            int end = Math.min(line.to(), stretch.to());
            if (end > from && line.from() < stretch.to() && (ends(line) || end == stretch.to())) {
                paragraphs.add(new Span(from, end));
                from = end;
            }
        }
        return List.copyOf(paragraphs);
    }

    private boolean ends(Span line) {
        return endsSentence(line) && line.to() - line.from() < wrapWidth;
    }

    private boolean endsSentence(Span line) {
        return ENDS.indexOf(letters.normal().charAt(line.to() - 1)) >= 0;
    }

    /** The length from which a line may have been wrapped; never reached where lines are paragraphs. */
    private int wrapWidth() {
        List<Span> prose =
                lines.stream().filter(l -> l.to() - l.from() >= SHORT).toList();
        long open = prose.stream().filter(l -> !endsSentence(l)).count();
        if (prose.isEmpty() || open * 2 < prose.size()) {
            return Integer.MAX_VALUE;
        }
        int[] widths = prose.stream().mapToInt(l -> l.to() - l.from()).sorted().toArray();
        return widths[widths.length * 9 / 10] - SLACK;
    }
}
