package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Figures;
import org.plancheck.ledger.text.Numerals;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;

/** The words around one marker: its figures, its sentence, and what governs it. */
final class Wording {
    /** From the ninth on, the n-th five-year plan ends 5 n years after this one: 十四五 in 2025. */
    private static final int BEFORE_FIVE_YEAR_PLANS = 1955;

    private final ClauseText text;
    private final Located located;
    private final List<Figure> figures;
    private final boolean oneOfSeveral;

    Wording(ClauseText text, Located located) {
        this.text = text;
        this.located = located;
        this.figures = Figures.in(text.letters(), located.span());
        this.oneOfSeveral = false;
    }

    private Wording(Wording other, Figure only) {
        this.text = other.text;
        this.located = other.located;
        this.figures = List.of(only);
        this.oneOfSeveral = true;
    }

    /** Whether the marker prints further figures, so that words in its passage may belong to another one. */
    boolean isOneOfSeveral() {
        return oneOfSeveral;
    }

    /** The same marker seen from one of its figures. */
    Wording about(Figure figure) {
        return new Wording(this, figure);
    }

    /** All figures of the marker's sentence. */
    List<Figure> sentenceFigures() {
        return Figures.in(text.letters(), sentence());
    }

    /** What follows the figure up to the end of its passage. */
    String behind() {
        int from =
                figures.isEmpty() ? located.span().to() : figures.get(0).span().to();
        int to = text.passageAt(anchor()).span().to();
        return from < to ? text.letters().normal(new Span(from, to)) : "";
    }

    /** The marker itself. */
    String marker() {
        return text.letters().normal(located.span());
    }

    /** The figures printed in the marker. */
    List<Figure> figures() {
        return figures;
    }

    /** The one figure that the marker prints; empty where it prints none or several. */
    Optional<Figure> figure() {
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** The sentence up to the figure, or up to the marker's end where it has none. */
    String lead() {
        int end =
                figures.isEmpty() ? located.span().to() : figures.get(0).span().from();
        return text.letters().normal(new Span(sentence().from(), end));
    }

    /** The lead's part in the figure's own passage. */
    String near() {
        return lead().replaceFirst("^.*[,;:]", "");
    }

    /** The passage of the figure or marker, with the one behind it that the marker reaches into. */
    String passage() {
        Passage first = text.passageAt(anchor());
        int end = Math.max(first.span().to(), located.span().to());
        return text.letters().normal(new Span(first.span().from(), end));
    }

    /** The whole sentence, up to the full stop. */
    String sentenceText() {
        return text.letters().normal(sentence());
    }

    Span sentence() {
        return text.passageAt(anchor()).sentence();
    }

    /** The paragraph around, and what stands under the headings of its section and chapter before any item. */
    List<String> openings() {
        List<String> openings = new ArrayList<>();
        openings.add(text.letters().normal(text.paragraphAround(anchor())));
        String code = text.citation(anchor()).replaceFirst("(?:¶)?\\d+$", "");
        for (String above : List.of(code, code.replaceFirst("\\(.*", ""))) {
            text.clause(above).map(Clause::body).map(text.letters()::normal).ifPresent(openings::add);
        }
        return openings;
    }

    /** The years that its paragraph names up to the marker's end. */
    List<Integer> yearsBefore() {
        Span paragraph = text.paragraphAround(located.span().from());
        Span before = new Span(paragraph.from(), located.span().to());
        return Vocabulary.YEAR
                .matcher(text.letters().normal(before))
                .results()
                .map(Wording::yearOf)
                .toList();
    }

    private int anchor() {
        return figures.isEmpty() ? located.span().from() : figures.get(0).span().from();
    }

    boolean says(Pattern words) {
        return words.matcher(sentenceText()).find();
    }

    /** What says when it falls due: the last time phrase before it in its sentence. */
    Time time() {
        Time last = Time.NONE;
        int at = -1;
        Matcher every = Vocabulary.EVERY_YEAR.matcher(lead());
        while (every.find()) {
            last = Time.EVERY_YEAR;
            at = every.start();
        }
        Matcher year = Vocabulary.DEADLINE.matcher(lead());
        while (year.find()) {
            if (year.start() > at) {
                last = new Time(false, yearOf(year));
            }
        }
        return last;
    }

    /** The year that a match of {@link Vocabulary#YEAR} or {@link Vocabulary#DEADLINE} names. */
    static int yearOf(MatchResult year) {
        return year.group(1) != null
                ? Integer.parseInt(year.group(1))
                : BEFORE_FIVE_YEAR_PLANS + 5 * (10 + Numerals.whole(year.group(2)));
    }

    /**
     * A time phrase.
     *
     * @param everyYear 每年 and the like
     * @param until year of 到2025年 and the like, 0 for none
     */
    record Time(boolean everyYear, int until) {
        static final Time NONE = new Time(false, 0);
        static final Time EVERY_YEAR = new Time(true, 0);
    }
}
