package org.plancheck.ledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around one marker: its figures, its sentence, and what governs it. */
public final class Wording {
    /** From the ninth on, the n-th five-year plan ends 5 n years after this one: 十四五 in 2025. */
    private static final int BEFORE_FIVE_YEAR_PLANS = 1955;

    private final ClauseText text;
    private final Span marker;
    private final List<Figure> figures;
    private final boolean oneOfSeveral;

    public Wording(ClauseText text, Span marker) {
        this(text, marker, Figures.in(text.letters(), marker), false);
    }

    private Wording(ClauseText text, Span marker, List<Figure> figures, boolean oneOfSeveral) {
        this.text = text;
        this.marker = marker;
        this.figures = figures;
        this.oneOfSeveral = oneOfSeveral;
    }

    /** The same marker seen from one of its figures. */
    public Wording about(Figure figure) {
        return new Wording(text, marker, List.of(figure), true);
    }

    /** Whether the marker prints further figures, so that words in its passage may belong to another one. */
    public boolean isOneOfSeveral() {
        return oneOfSeveral;
    }

    /** All figures of the marker's sentence. */
    public List<Figure> sentenceFigures() {
        return Figures.in(text.letters(), sentence());
    }

    /** What follows the figure up to the end of its passage. */
    public String behind() {
        int from = figures.isEmpty() ? marker.to() : figures.get(0).span().to();
        int to = text.passageAt(anchor()).span().to();
        return from < to ? text.letters().normal(new Span(from, to)) : "";
    }

    /** The marker itself. */
    public String marker() {
        return text.letters().normal(marker);
    }

    /** The figures printed in the marker. */
    public List<Figure> figures() {
        return figures;
    }

    /** The one figure that the marker prints; empty where it prints none or several. */
    public Optional<Figure> figure() {
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** The sentence up to the figure, or up to the marker's end where it has none. */
    public String lead() {
        int end = figures.isEmpty() ? marker.to() : figures.get(0).span().from();
        return text.letters().normal(new Span(sentence().from(), end));
    }

    /** The paragraph up to the sentence. */
    public String paragraphLead() {
        return text.letters()
                .normal(new Span(
                        text.paragraphAround(anchor()).from(), sentence().from()));
    }

    /** The lead's part in the figure's own passage. */
    public String near() {
        return lead().replaceFirst("^.*[,;:]", "");
    }

    /** The passage of the figure or marker, with the one behind it that the marker reaches into. */
    public String passage() {
        Passage first = text.passageAt(anchor());
        int end = Math.max(first.span().to(), marker.to());
        return text.letters().normal(new Span(first.span().from(), end));
    }

    /** The whole sentence, up to the full stop. */
    public String sentenceText() {
        return text.letters().normal(sentence());
    }

    public Span sentence() {
        return text.passageAt(anchor()).sentence();
    }

    /** The paragraph around, and what stands under the headings of its section and chapter before any item. */
    public List<String> openings() {
        List<String> openings = new ArrayList<>();
        openings.add(text.letters().normal(text.paragraphAround(anchor())));
        String code = text.citation(anchor()).replaceFirst("(?:¶)?\\d+$", "");
        for (String above : List.of(code, code.replaceFirst("\\(.*", ""))) {
            text.clause(above).map(Clause::body).map(text.letters()::normal).ifPresent(openings::add);
        }
        return openings;
    }

    /** The years that its paragraph names up to the marker's end. */
    public List<Integer> yearsBefore() {
        Span paragraph = text.paragraphAround(marker.from());
        Span before = new Span(paragraph.from(), marker.to());
        return Vocabulary.YEAR
                .matcher(text.letters().normal(before))
                .results()
                .map(Wording::yearOf)
                .toList();
    }

    private int anchor() {
        return figures.isEmpty() ? marker.from() : figures.get(0).span().from();
    }

    public boolean says(Pattern words) {
        return words.matcher(sentenceText()).find();
    }

    /** What says when it falls due: the last time phrase before it in its sentence. */
    public Time time() {
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
    public static int yearOf(MatchResult year) {
        return year.group(1) != null ? Integer.parseInt(year.group(1)) : endOfFiveYears(year.group(2));
    }

    /** The last year of a five-year plan by the middle numeral of its name: 四 of 十四五. */
    public static int endOfFiveYears(String numeral) {
        return BEFORE_FIVE_YEAR_PLANS + 5 * (10 + Numerals.whole(numeral));
    }

    /**
     * A time phrase.
     *
     * @param everyYear 每年 and the like
     * @param until year of 到2025年 and the like, 0 for none
     */
    public record Time(boolean everyYear, int until) {
        public static final Time NONE = new Time(false, 0);
        public static final Time EVERY_YEAR = new Time(true, 0);
    }
}
