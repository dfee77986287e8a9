package org.plancheck.ledger.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.model.number.Quantity;

/**
 * Finds figures in normalised letters: digits, and Chinese numerals before a measure word. Years and dates
 * are no figures; a digit that is part of a word in Latin letters (5G) is none either.
 */
public final class Figures {
    private static final String DIGITS = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String CHINESE = "[一二三四五六七八九十百千两〇]+";
    /** How many letters behind a figure are kept, for its unit. */
    private static final int UNIT_LENGTH = 4;

    /** A place among others needs no measure word: 全省前三. */
    private static final String PLACE = "(?<=全[省国市]前|(?:进入|位列|位居|排名)前)[一二三四五六七八九十](?![个年月])";

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.])(?:" + DIGITS + "(?![A-Za-z])(?:万亿|万|亿)?"
            + "|(?<![第数几十百千万上下同本])" + CHINESE + "(?:万亿|万|亿)?(?=(?:余|多)?" + Vocabulary.MEASURES + ")|" + PLACE + ")");
    private static final Pattern RANGE_SIGN = Pattern.compile("^[^\\d,。;]{0,2}[-~至到]$");
    private static final Pattern PARTS = Pattern.compile("(.+?)(万亿|万|亿)?");

    private Figures() {}

    /** The figures of a stretch, in order; both ends of a range are one figure. */
    public static List<Figure> in(Letters letters, Span stretch) {
        String text = letters.normal();
        List<Span> dates = spans(Vocabulary.DATE, text, stretch);
        List<Span> numbers = spans(NUMBER, text, stretch).stream()
                .filter(n -> dates.stream().noneMatch(d -> d.overlaps(n)))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Span low = numbers.get(i);
            Span high = low;
            if (i + 1 < numbers.size() && isRange(text, low, numbers.get(i + 1))) {
                high = numbers.get(++i);
            }
            int end = Math.min(high.to() + UNIT_LENGTH, text.length());
            figures.add(new Figure(
                    new Span(low.from(), high.to()),
                    value(letters.normal(low)),
                    value(letters.normal(high)),
                    text.substring(high.to(), end)));
        }
        return figures;
    }

    /** All matches of a pattern within a stretch. */
    public static List<Span> spans(Pattern pattern, String text, Span stretch) {
        List<Span> spans = new ArrayList<>();
        // What stands around the stretch says whether a number belongs to a word; matches may not leave it.
        Matcher found =
                pattern.matcher(text).region(stretch.from(), stretch.to()).useTransparentBounds(true);
        while (found.find()) {
            spans.add(new Span(found.start(), found.end()));
        }
        return spans;
    }

    private static boolean isRange(String text, Span low, Span high) {
        return RANGE_SIGN.matcher(text.substring(low.to(), high.from())).matches();
    }

    private static Quantity value(String printed) {
        Matcher parts = PARTS.matcher(printed);
        if (!parts.matches()) {
            throw new IllegalStateException("matched before: " + printed);
        }
        String number = parts.group(1);
        Quantity value = Character.isDigit(number.charAt(0)) && number.charAt(0) < 128
                ? Quantity.of(new BigDecimal(number.replace(",", "")))
                : Numerals.value(number);
        return parts.group(2) == null ? value : value.times(Numerals.value("一" + parts.group(2)));
    }
}
