package org.plancheck.reports.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end (避头尾): not before a mark that closes, not after one that opens, not inside a Latin word, and
 * not between a figure and its unit. Each place is judged by its neighbours alone, because a text is asked for again
 * from the start of each line.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String NOT_FIRST = "、，。．：；？！）〕］｝〉》」』】〗’”…·‥‰％℃°′″～々ー!),.:;?]}%";
    private static final String NOT_LAST = "（〔［｛〈《「『【〖‘“￥＄№([{$";
    /** Marks that are drawn in pairs. */
    private static final String TWINS = "—…";

    /** Marks that hold letters or figures together: county’s, 2021—2025. */
    private static final String WITHIN_WORDS = "’–—";

    private static final String MULTIPLES = "十百千万亿";

    private final boolean withinWords;
    private String text = "";
    private int at;

    private LineBreaks(boolean withinWords) {
        this.withinWords = withinWords;
    }

    /** Where lines should end. */
    static LineBreaks betweenWords() {
        return new LineBreaks(false);
    }

    /** Where a word that is longer than a line may be cut: between any letters, with marks still in their place. */
    static LineBreaks withinWords() {
        return new LineBreaks(true);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at += Character.charCount(text.codePointAt(at));
        } while (at < text.length() && !mayBreak(at));
        return at;
    }

    /** Whether a line may end before the character at {@code index}, which is neither 0 nor the text's length. */
    private boolean mayBreak(int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        boolean torn = before == after && isOneOf(TWINS, after);
        if (isOneOf(NOT_FIRST, after) || isOneOf(NOT_LAST, before) || torn) {
            return false;
        }
        return withinWords || isBetweenWords(index, before, after);
    }

    private boolean isBetweenWords(int index, int before, int after) {
        if (after == ' ' || isFigureWithUnit(index, before, after)) {
            return false;
        }
        return before == ' ' || !isWord(before) || !isWord(after) || isJoint(index);
    }

    /** The joint of front-line, plans/tasks; not of km/h, 2021-2025. */
    private boolean isJoint(int index) {
        return (text.charAt(index - 1) == '-' || text.charAt(index - 1) == '/')
                && isLetterOrDigit(index - 2)
                && isLatin(index)
                && isLatin(index + 1);
    }

    private boolean isLatin(int index) {
        return index < text.length() && isWord(text.charAt(index)) && Character.isLetter(text.charAt(index));
    }

    private boolean isLetterOrDigit(int index) {
        return index >= 0 && Character.isLetterOrDigit(text.charAt(index));
    }

    /** 500|名, 1.2万|人, 5 |km; a unit in full, as in 500 people, may go to the next line. */
    private boolean isFigureWithUnit(int index, int before, int after) {
        if (isDigit(before)) {
            return Character.isIdeographic(after);
        }
        boolean afterFigure = index >= 2 && isDigit(text.charAt(index - 2));
        boolean multiple = isOneOf(MULTIPLES, before) && Character.isIdeographic(after);
        return afterFigure && (multiple || before == ' ' && isLatin(index) && !isLatin(index + 2));
    }

    private static boolean isWord(int c) {
        return c > ' ' && c < 0x3000 && (c < 0x7F || Character.isLetterOrDigit(c) || WITHIN_WORDS.indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(String marks, int c) {
        return marks.indexOf(c) >= 0;
    }
}
