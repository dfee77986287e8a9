package org.plancheck.reports.words;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.plancheck.model.text.Lang;

/** Text that was submitted by others, made fit for one line of a report or a terminal. */
public final class Lines {
    /** As wide as every terminal is today. */
    public static final int COLUMNS = 100;

    private static final String ELLIPSIS = "…";
    private static final String CLOSING = "，。；：、！？）》”’";
    private static final String OPENING = "（《“‘【";

    private Lines() {}

    /**
     * One line without control characters: a line break or tab becomes a space; what could move a cursor, colour a
     * terminal or turn the reading direction becomes �, so that it is seen and does nothing.
     */
    public static String clean(String text) {
        String stripped = text.strip();
        return isHarmless(stripped) ? stripped : harmless(stripped);
    }

    /** Nearly every text is, and need not be copied then: every cell of every workbook comes through here. */
    private static boolean isHarmless(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (harmless(c) != c) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static String harmless(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(harmless(c)));
        return line.toString();
    }

    /** The lines into which its author broke a text, each {@linkplain #clean cleaned}; empty ones are left out. */
    public static List<String> split(String text) {
        return text.lines().map(Lines::clean).filter(line -> !line.isEmpty()).toList();
    }

    /** Lines as one: Chinese runs on, English words are parted. */
    public static String joined(List<String> lines, Lang lang) {
        return String.join(lang == Lang.ZH ? "" : " ", lines);
    }

    private static int harmless(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        return isDangerous(c) ? 0xFFFD : c;
    }

    private static boolean isDangerous(int c) {
        boolean turnsDirection =
                (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        int type = Character.getType(c);
        return turnsDirection || Character.isISOControl(c) || type == Character.SURROGATE;
    }

    /** Columns the text takes in a terminal: a Chinese character takes two. */
    public static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int c) {
        return Math.max(0, WCWidth.wcwidth(c));
    }

    /** The text in at most {@code columns}, cut with … where it is longer. */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > columns - 1) {
                break;
            }
            used += width(c);
            kept.appendCodePoint(c);
        }
        return kept + ELLIPSIS;
    }

    /** The text followed by spaces up to {@code columns}. */
    public static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text preceded by spaces up to {@code columns}. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /**
     * The part of the text that fits into {@code columns}: Chinese may be broken anywhere but behind an opening mark; a
     * Latin word may not, unless its beginning is too far back.
     */
    public static String fitting(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 0;
        while (used + width(text.codePointAt(end)) <= columns) {
            used += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        int before = end;
        while (before > 0 && sticks(text, before)) {
            before--;
        }
        return text.substring(0, before > end / 2 ? before : Math.max(1, end));
    }

    /** Whether a text must not be broken before the character at a place. */
    private static boolean sticks(String text, int at) {
        char last = text.charAt(at - 1);
        return OPENING.indexOf(last) >= 0 || isLatin(last) && isLatin(text.charAt(at));
    }

    /**
     * A text on as many lines as it needs.
     *
     * @param first what the first line begins with
     * @param next what every further line begins with
     */
    public static List<String> wrap(String first, String text, String next, int columns) {
        List<String> lines = new ArrayList<>();
        String start = first;
        String left = clean(text);
        do {
            // Two columns stay free for a closing mark, which must not begin a line.
            String fitting = fitting(left, columns - 2 - width(start));
            left = left.substring(fitting.length());
            if (!left.isEmpty() && CLOSING.indexOf(left.charAt(0)) >= 0) {
                fitting += left.charAt(0);
                left = left.substring(1);
            }
            lines.add(start + fitting);
            left = left.strip();
            start = next;
        } while (!left.isEmpty());
        return lines;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }
}
