package org.plancheck.ledger.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Comparison;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Figures;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;

/** Drafts a commitment for each figure that is a promise, and a baseline for each that is a historical value. */
final class CommitmentDrafter {
    private static final Pattern LEVEL =
            Pattern.compile("总量|总数|总规模|保有量|存量|在册|(?:数|量|规模|队伍)(?:力争|争取)?(?:稳定)?(?:在|达到?|超过?|突破)");
    private static final Pattern RELATIVE = Pattern.compile("(?:提高|增长|提升|增加|上升|下降|降低|减少)(?:了|约|不少于|不低于|超过?)?$");
    private static final Pattern PER_UNIT = Pattern.compile("每(?:百|千|万|\\d|[一二三四五六七八九十两]+(?!年|个?月))[^,;]*$");

    /** One of something, without a word that asks for it, is a manner of speaking. */
    private static final Pattern ASKS = Pattern.compile(Vocabulary.EVERY_YEAR.pattern() + "|不少于|至少|不低于|每(?!个|一)");

    private static final Pattern WORDS_OF_AMOUNT =
            Pattern.compile("不少于|不低于|不得少于|不超过|不高于|至少|超过?|突破|达到?|力争|争取|确保|约|近$|共|各$");
    private static final Pattern WORDS_OF_TIME =
            Pattern.compile("^.*?(?:20\\d\\d年(?:底|末|前|起)?|\"?十[一二三四五六七八九]五\"?(?:期间|时期|末)?|每年|每学年|年内)");
    /** What may stand behind a figure without being what it counts. */
    private static final Pattern NO_OBJECT = Pattern.compile("^(?:提升|提高|上升|增至|增加|到|以上|左右|以内|以下|的)");

    private static final Pattern OTHER_AREAS = Pattern.compile("分别|[县区](?:[、,等]|均|达)");
    private static final String COUNTED_IN_EVENTS = "次|场|场次|届|期|批次";

    /** The least a marker holds, so that people recognise it. */
    private static final int SHORTEST = 6;

    /** Fewer letters name nothing. */
    private static final int SHORTEST_OBJECT = 3;

    /** How far a marker reaches for the beginning of its phrase rather than cut a word. */
    private static final int WHOLE = 14;

    private final ClauseText text;
    private final Head head;
    private final Quotes quotes;
    private final Markers markers;
    private final Indicators indicators;
    private final Units units;
    private final Scopes scopes;
    private final Ids ids;
    private final List<Candidate> commitments = new ArrayList<>();
    private final List<Candidate> baselines = new ArrayList<>();

    CommitmentDrafter(
            ClauseText text, Head head, Quotes quotes, Markers markers, Indicators indicators, Units units, Ids ids) {
        this.text = text;
        this.head = head;
        this.quotes = quotes;
        this.markers = markers;
        this.indicators = indicators;
        this.units = units;
        this.scopes = new Scopes(head.jurisdiction());
        this.ids = ids;
    }

    List<Candidate> commitments() {
        return commitments;
    }

    List<Candidate> baselines() {
        return baselines;
    }

    /** Drafts what a passage promises in figures; whether it promises anything so. */
    boolean draft(Passage passage, Roles.Role role) {
        int before = commitments.size();
        List<Figure> figures = Figures.in(text.letters(), passage.span());
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (isName(figure)) {
                continue;
            }
            int from =
                    i == 0 ? passage.span().from() : figures.get(i - 1).span().to();
            int to = i + 1 < figures.size() ? figures.get(i + 1).span().from() : end(passage);
            Phrase phrase = new Phrase(text, passage, figure, new Span(from, to));
            boolean work = role == Roles.Role.WORK || role == Roles.Role.GOALS;
            Timing timing = Timing.of(phrase.wording(), head, role == Roles.Role.GOALS);
            if (work && timing.isWithin(head)) {
                commitment(phrase, timing, role);
            } else if (!work || timing.isPast(head)) {
                baseline(phrase);
            }
        }
        return commitments.size() > before;
    }

    /** A passage without the sign that ends it. */
    private int end(Passage passage) {
        int last = passage.span().to() - 1;
        return ",;:。!?".indexOf(text.letters().normal().charAt(last)) >= 0 ? last : last + 1;
    }

    /** Part of a name, a manner of speaking, an ordinal, or nothing that is counted. */
    private boolean isName(Figure figure) {
        String printed = text.letters().normal(figure.span());
        String before = text.letters()
                .normal()
                .substring(Math.max(0, figure.span().from() - 1), figure.span().from());
        boolean round = printed.matches("[百千万]+.*");
        boolean one = printed.equals("一")
                && !ASKS.matcher(new Wording(text, figure.span()).near()).find();
        return round
                || one
                || before.matches("[第每]")
                || quotes.hold(figure.span())
                || units.behind(figure.following()).isEmpty();
    }

    private void commitment(Phrase phrase, Timing timing, Roles.Role role) {
        Wording wording = phrase.wording();
        Figure figure = phrase.figure();
        boolean points = figure.following().matches("^个?百分点.*");
        String unit = points ? "%" : units.behind(figure.following());
        if (!units.isKnown(unit)) {
            units.propose(unit);
        }
        boolean share = unit.equals("%");
        Guess scope = scopes.ofFigure(wording);
        Measure measure = measure(phrase, unit, String.valueOf(scope.value()));
        Span marker = marker(phrase, unit);
        String id = ids.next(phrase.passage().clause());
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.of("id", id));
        guesses.addAll(markers.cite(marker, phrase.passage().clause()));
        guesses.add(indicator(phrase, unit, share, id));
        Comparator comparator = Comparison.of(wording, figure);
        guesses.add(Guess.of("comparator", Fields.kebab(comparator)));
        guesses.addAll(figures(figure, comparator, doubtOfValue(wording, points)));
        guesses.add(new Guess("unit", unit, units.isKnown(unit) ? null : Doubt.UNIT_NEW));
        boolean open = measure == Measure.FLOW && (timing.cadence() != Cadence.EACH_YEAR);
        guesses.add(new Guess(
                "measure", Fields.kebab(measure), open && role == Roles.Role.GOALS ? Doubt.ADDITIONS_OR_LEVEL : null));
        guesses.addAll(timing.guesses(head));
        guesses.add(Strengths.ofFigure(wording));
        guesses.add(scope);
        guesses.add(partOf(phrase));
        commitments.add(new Candidate(id, phrase.passage().clause(), marker, List.copyOf(guesses)));
    }

    private static @Nullable Doubt doubtOfValue(Wording wording, boolean points) {
        if (points || RELATIVE.matcher(wording.near()).find()) {
            return Doubt.RELATIVE;
        }
        return PER_UNIT.matcher(wording.near()).find() ? Doubt.PER_UNIT : null;
    }

    private static List<Guess> figures(Figure figure, Comparator comparator, @Nullable Doubt doubt) {
        return comparator == Comparator.RANGE
                ? List.of(new Guess("low", decimal(figure.low()), doubt), Guess.of("high", decimal(figure.high())))
                : List.of(new Guess("value", decimal(figure.low()), doubt));
    }

    private static BigDecimal decimal(Quantity quantity) {
        return new BigDecimal(quantity.toPlain());
    }

    private Measure measure(Phrase phrase, String unit, String scope) {
        if (unit.equals("%")) {
            return Measure.SHARE;
        }
        boolean event = unit.matches(COUNTED_IN_EVENTS);
        if (scope.startsWith("each-") && (event || !scope.equals("each-county"))) {
            return Measure.EACH_UNIT;
        }
        if (event) {
            return Measure.EVENT;
        }
        return LEVEL.matcher(phrase.near()).find() ? Measure.STOCK : Measure.FLOW;
    }

    private Guess indicator(Phrase phrase, String unit, boolean share, String id) {
        String object = object(phrase);
        Optional<Indicators.Likeness> near = indicators.nearest(object, unit);
        return near.map(likeness -> new Guess("indicator", likeness.indicator().id(), likeness.doubt()))
                .orElseGet(() -> new Guess(
                        "indicator",
                        indicators
                                .propose(ids.ofIndicator(id), object, unit, share)
                                .id(),
                        Doubt.INDICATOR_NEW));
    }

    /** What is counted: the phrase without its figure and the words of time and amount. */
    private String object(Phrase phrase) {
        String unit = units.behind(phrase.figure().following());
        String behind = phrase.behind().replaceFirst("^[余多]?" + Pattern.quote(unit), "");
        String words = WORDS_OF_TIME.matcher(phrase.before()).replaceFirst("")
                + behind.replaceFirst("^(?:以上|左右|以内)", "").replaceFirst("[、和及与].*$", "");
        String object = WORDS_OF_AMOUNT.matcher(words).replaceAll("");
        object = object.replaceAll("[,;:。]", "").replaceFirst("^(?:其中|内含|包含|新增|共)", "");
        return object.length() >= SHORTEST_OBJECT ? object : ahead(phrase);
    }

    /** Where a figure's own phrase names nothing, what the sentence speaks of up to it. */
    private static String ahead(Phrase phrase) {
        String lead = phrase.wording().lead().replaceAll("[从由在到]?(?:19|20)\\d\\d年[底末的]?|[\\d.]+%?|分别|提升|提高", "");
        String words = WORDS_OF_AMOUNT.matcher(lead).replaceAll("").replaceAll("[;:。]", ",");
        return Arrays.stream(words.split(","))
                .filter(part -> part.length() > SHORTEST_OBJECT)
                .reduce((first, second) -> second)
                .orElse(words);
    }

    private Guess partOf(Phrase phrase) {
        boolean part = phrase.wording().lead().matches(".*(?:" + Vocabulary.PART.pattern() + ")[^,。;]*");
        Candidate whole = null;
        for (Candidate earlier : commitments) {
            boolean same = phrase.passage().sentence().contains(earlier.span());
            if (part && same && earlier.value("partOf").isEmpty()) {
                whole = earlier;
            }
        }
        return new Guess("partOf", whole == null ? null : whole.id(), null);
    }

    /** The figure with its unit, the words that bind it, and enough of its object to be known by. */
    private Span marker(Phrase phrase, String unit) {
        Span limits = phrase.limits();
        String letters = text.letters().normal();
        int to = phrase.figure().span().to();
        to += letters.startsWith(unit, to) ? unit.length() : 0;
        boolean more = letters.startsWith("以上", to) || letters.startsWith("左右", to);
        to = Math.min(more ? to + 2 : to, limits.to());
        int from = phrase.figure().span().from();
        boolean object = to < limits.to()
                && isWord(letters.charAt(to))
                && !NO_OBJECT.matcher(letters.substring(to, limits.to())).find();
        if (object) {
            to = reach(letters, to, limits.to(), from + WHOLE, 1);
        } else {
            from = reach(letters, from, limits.from(), to - WHOLE, -1);
        }
        return markers.shortest(new Span(from, to), limits, phrase.passage().clause());
    }

    /** The end of the phrase in one direction, or where enough of it is seen. */
    private static int reach(String letters, int at, int limit, int far, int step) {
        int end = at;
        while (end != limit && end != far && isWord(letters.charAt(step > 0 ? end : end - 1))) {
            end += step;
        }
        return end;
    }

    private static boolean isWord(char letter) {
        return "、()和及与".indexOf(letter) < 0;
    }

    private void baseline(Phrase phrase) {
        String unit = units.behind(phrase.figure().following());
        List<Integer> years = phrase.wording().yearsBefore().stream()
                .filter(year -> year < head.from())
                .toList();
        Optional<Indicators.Likeness> near = indicators.nearest(object(phrase), unit);
        if (years.isEmpty()
                || near.isEmpty()
                || RELATIVE.matcher(phrase.wording().near()).find()) {
            return;
        }
        Span marker = marker(phrase, unit);
        boolean here = phrase.wording().lead().contains(String.valueOf(years.get(years.size() - 1)));
        List<Guess> guesses = new ArrayList<>();
        Indicators.Likeness likeness = near.get();
        guesses.add(new Guess("indicator", likeness.indicator().id(), likeness.doubt()));
        boolean others = OTHER_AREAS.matcher(phrase.wording().lead()).find();
        guesses.add(new Guess("jurisdiction", head.jurisdiction().code(), others ? Doubt.AREA : null));
        guesses.add(new Guess("year", years.get(years.size() - 1), here ? null : Doubt.YEAR_ELSEWHERE));
        guesses.add(Guess.of("value", decimal(phrase.figure().low())));
        guesses.addAll(markers.cite(marker, phrase.passage().clause()));
        baselines.add(new Candidate("", phrase.passage().clause(), marker, List.copyOf(guesses)));
    }
}
