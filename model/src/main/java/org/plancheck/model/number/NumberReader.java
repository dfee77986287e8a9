package org.plancheck.model.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Reading;

/**
 * Reads a number as officials type it: {@code 1.2万}, {@code ５００}, {@code 1,200人}, {@code 15%}. Whatever is no
 * exact number is refused with its reason, never guessed at.
 */
public final class NumberReader {
    /** Longer cells are prose, not numbers. */
    private static final int MAX_LENGTH = 40;

    private static final String FULL_WIDTH = "０１２３４５６７８９．，％＋－（）　\u00A0\u2007\u202F";
    private static final String HALF_WIDTH = "0123456789.,%+-()    ";
    /** Pasted along from web pages and chats; nobody sees them. */
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";

    private static final Pattern NOT_APPLICABLE = Pattern.compile("-|—|——|–|不适用|n/?a", Pattern.CASE_INSENSITIVE);
    private static final Pattern APPROXIMATE =
            Pattern.compile("[约近超逾余多几数≈~><≥≤]|左右|上下|以上|以下|不少于|不足|至少|大概|about|approx", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("\\d[^\\d]*(?:[-—–~～至到])[^\\d]*\\d.*");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[\\d.]+[eE][+-]?\\d+");
    /** What spreadsheets show for a formula that failed. */
    private static final Pattern ERROR_VALUE = Pattern.compile("#[A-Z]+[A-Z0-9/]*[!?]?");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{4}年\\d{1,2}月(\\d{1,2}日)?");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(万亿|万|亿)?\\s*([^\\d\\s.,+-]*)");
    private static final Map<String, Quantity> MULTIPLIERS =
            Map.of("万", Quantity.of(10_000L), "亿", Quantity.of(100_000_000L), "万亿", Quantity.of(1_000_000_000_000L));

    private NumberReader() {}

    /**
     * Reads one cell. A blank is a blank, {@code -} or 不适用 is not applicable, 0 is zero: three different
     * things.
     *
     * @param typed as typed, or null when nothing was
     */
    public static Reading read(@Nullable String typed) {
        String raw = typed == null ? "" : typed.strip();
        String text = halfWidth(raw).strip().replace('−', '-');
        if (text.isEmpty()) {
            return new Reading.Blank();
        }
        if (NOT_APPLICABLE.matcher(text).matches()) {
            return new Reading.NotApplicable();
        }
        String reason = refusal(text);
        return reason == null ? number(text, raw) : new Reading.Unreadable(shortened(raw), reason);
    }

    /**
     * Maps full-width digits, signs and blanks only, and drops what cannot be seen; compatibility characters
     * such as ③ stay what they are.
     */
    public static String halfWidth(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = FULL_WIDTH.indexOf(text.charAt(i));
            if (at >= 0) {
                mapped.append(HALF_WIDTH.charAt(at));
            } else if (INVISIBLE.indexOf(text.charAt(i)) < 0) {
                mapped.append(text.charAt(i));
            }
        }
        return mapped.toString();
    }

    private static @Nullable String refusal(String text) {
        if (text.length() > MAX_LENGTH) {
            return "too-long";
        }
        if (text.startsWith("=") || text.startsWith("@")) {
            return "formula";
        }
        if (ERROR_VALUE.matcher(text).matches()) {
            return "error-value";
        }
        if (DATE.matcher(text).matches()) {
            return "date";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "exponent";
        }
        if (RANGE.matcher(text).find()) {
            return "range";
        }
        if (APPROXIMATE.matcher(text).find()) {
            return "approximate";
        }
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return "no-digits";
        }
        return NUMBER.matcher(text).matches() ? null : "not-a-number";
    }

    private static Reading number(String text, String raw) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("checked before: " + text);
        }
        String digits = parts.group(2).replace(",", "") + (parts.group(3) == null ? "" : parts.group(3));
        Quantity value = Quantity.of(new BigDecimal(digits));
        if (parts.group(4) != null) {
            value = value.times(MULTIPLIERS.getOrDefault(parts.group(4), Quantity.ONE));
        }
        String unit = parts.group(5).isEmpty() ? null : parts.group(5);
        return new Reading.Number("-".equals(parts.group(1)) ? Quantity.ZERO.minus(value) : value, raw, unit);
    }

    private static String shortened(String raw) {
        return raw.length() <= MAX_LENGTH ? raw : raw.substring(0, MAX_LENGTH) + "…";
    }
}
