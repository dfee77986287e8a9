package org.plancheck.ledger.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Numerals;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Comparator;

/** Promises that print no figure: 翻一番, 高于全省平均水平. */
final class Unprinted {
    private static final Pattern AVERAGE = Pattern.compile("(?:高于|超过|低于|不低于|不高于|达到)全[省国]平均(?:水平|值)?");
    private static final Pattern WORDS = Pattern.compile(Vocabulary.DOUBLED.pattern() + "|" + AVERAGE.pattern());

    private Unprinted() {}

    /**
     * The first such promise of a passage, told as if its words were the figure: how many times as much, or 0 more.
     *
     * @param end where the passage's words end
     */
    static Optional<Phrase> in(ClauseText text, Passage passage, int end) {
        String letters = text.letters().normal();
        Matcher found = WORDS.matcher(letters).region(passage.span().from(), end);
        if (!found.find()) {
            return Optional.empty();
        }
        Quantity figure =
                found.group(1) == null ? Quantity.ZERO : Quantity.of(2).power(times(found.group(1)));
        Span span = new Span(found.start(), found.end());
        return Optional.of(new Phrase(
                text,
                passage,
                new Figure(span, figure, figure, ""),
                new Span(passage.span().from(), found.end())));
    }

    /** 翻番 and 翻一番 double once. */
    private static int times(String numeral) {
        return numeral.isEmpty() ? 1 : Numerals.whole(numeral.replace('两', '二'));
    }

    /** Whether words speak of an average. */
    static boolean isAverage(String words) {
        return AVERAGE.matcher(words).matches();
    }

    /** How such words compare; empty for a printed figure, whose words stand before it. */
    static Optional<Comparator> comparator(String words) {
        if (!isAverage(words)) {
            return isDoubled(words) ? Optional.of(Comparator.GE) : Optional.empty();
        }
        if (words.startsWith("不高于")) {
            return Optional.of(Comparator.LE);
        }
        if (words.startsWith("低于")) {
            return Optional.of(Comparator.LT);
        }
        return Optional.of(words.startsWith("高于") || words.startsWith("超过") ? Comparator.GT : Comparator.GE);
    }

    static boolean isDoubled(String words) {
        return Vocabulary.DOUBLED.matcher(words).matches();
    }
}
