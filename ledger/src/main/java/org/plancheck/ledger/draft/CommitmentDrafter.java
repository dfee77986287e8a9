package org.plancheck.ledger.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;

/** Drafts a commitment for each figure that is a promise, and a baseline for each that is a historical value. */
final class CommitmentDrafter {
    private static final Pattern LEVEL =
            Pattern.compile("总量|总数|总规模|保有量|存量|在册|拥有|建有|(?:数|量|规模|队伍)(?:力争|争取)?(?:稳定)?(?:在|达到?|超过?|突破)");
    private static final Pattern CHANGE = Pattern.compile("(?:提高|增长|提升|增加|上升|下降|降低|减少)(?:了|约|不少于|不低于|超过?)?$");
    private static final Pattern PER_UNIT = Pattern.compile("每(?:百|千|万|\\d|[一二三四五六七八九十两]+(?!年|个?月))[^,;]*$");

    /** One of something, without a word that asks for it, is a manner of speaking. */
    private static final Pattern ASKS = Pattern.compile(Vocabulary.EVERY_YEAR.pattern() + "|不少于|至少|不低于|每(?!个|一)");

    /** What may stand behind a figure without being what it counts. */
    private static final Pattern NO_OBJECT = Pattern.compile("^(?:提升|提高|上升|增至|增加|到|以上|左右|以内|以下|的)");

    private static final Pattern OTHER_AREAS = Pattern.compile("分别|[县区](?:[、,等]|均|达)");
    private static final String COUNTED_IN_EVENTS = "次|场|场次|届|期|批次";

    /** The least a marker holds, so that people recognise it. */
    private static final int SHORTEST = 6;

    /** How far a marker reaches for the beginning of its phrase rather than cut a word. */
    private static final int WHOLE = 14;

    private final ClauseText text;
    private final Head head;
    private final Quotes quotes;
    private final Markers markers;
    private final Counted counted;
    private final Relations relations;
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
        this.counted = new Counted(indicators, units, ids);
        this.relations = new Relations(head, indicators.knows(Relations.PEOPLE));
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
            draft(new Phrase(text, passage, figure, new Span(from, to)), role);
        }
        Unprinted.in(text, passage, end(passage)).ifPresent(words -> draft(words, role));
        return commitments.size() > before;
    }

    private void draft(Phrase phrase, Roles.Role role) {
        boolean work = role == Roles.Role.WORK || role == Roles.Role.GOALS;
        Timing timing = Timing.of(phrase.wording(), head, role == Roles.Role.GOALS);
        if (work && timing.isWithin(head)) {
            commitment(phrase, timing, role);
        } else if (!work || timing.isPast(head)) {
            baseline(phrase);
        }
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
                || (units.behind(figure.following()).isEmpty() && !Relations.isPlace(new Wording(text, figure.span())));
    }

    private void commitment(Phrase phrase, Timing found, Roles.Role role) {
        Wording wording = phrase.wording();
        Relation relation = relations.of(phrase, units.printed(phrase.figure()));
        if (Sizes.isOf(phrase, last()) && relation.isPlain()) {
            addSize(phrase);
            return;
        }
        Timing timing = found.with(relation);
        String id = ids.next(phrase.passage().clause());
        Candidate same = compared(phrase, relation);
        Counted.Found indicator = same == null ? counted.of(phrase, relation, id) : counted.asBefore(same);
        String unit = Objects.requireNonNullElse(relation.unit(), indicator.toldIn(relation));
        boolean known = !relation.isPlain() || units.isKnown(unit);
        if (!known) {
            units.propose(unit);
        }
        Guess scope = scopes.ofFigure(wording);
        String measure = same == null
                ? Fields.kebab(measure(phrase, indicator.unit(), String.valueOf(scope.value())))
                : String.valueOf(same.value("measure").orElseThrow());
        Span marker = marker(phrase, units.printed(phrase.figure()), relation.from());
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.of("id", id));
        guesses.addAll(markers.cite(marker, phrase.passage().clause()));
        guesses.add(indicator.guess());
        Comparator printed =
                Unprinted.comparator(phrase.figureText()).orElseGet(() -> Comparison.of(wording, phrase.figure()));
        Comparator comparator = relation.comparator(printed);
        guesses.add(Guess.of("comparator", Fields.kebab(comparator)));
        guesses.addAll(figures(phrase.figure(), relation, comparator, doubtOfValue(wording, relation)));
        guesses.add(new Guess("unit", unit, known ? null : Doubt.UNIT_NEW));
        boolean open = measure.equals(Fields.kebab(Measure.FLOW)) && (timing.cadence() != Cadence.EACH_YEAR);
        guesses.add(new Guess("measure", measure, open && role == Roles.Role.GOALS ? Doubt.ADDITIONS_OR_LEVEL : null));
        guesses.addAll(timing.guesses(head));
        guesses.add(Strengths.ofFigure(wording));
        guesses.add(scope);
        guesses.addAll(relation.terms());
        guesses.add(partOf(phrase));
        commitments.add(new Candidate(id, phrase.passage().clause(), marker, List.copyOf(guesses)));
    }

    /** The entry before, where a place or more than an average is told of its figure: 达到3500名，居全省前五位. */
    private @Nullable Candidate compared(Phrase phrase, Relation relation) {
        Candidate before = last();
        boolean ranked = relation.isAgainst(Against.Figure.SIBLINGS) || relation.isAgainst(Against.Figure.PARENT);
        return ranked && before != null && phrase.passage().sentence().contains(before.span()) && !counted.names(phrase)
                ? before
                : null;
    }

    private @Nullable Candidate last() {
        return commitments.isEmpty() ? null : commitments.get(commitments.size() - 1);
    }

    /** 每场不少于100人 behind a number of events is a further condition on them. */
    private void addSize(Phrase phrase) {
        Candidate events = commitments.remove(commitments.size() - 1);
        String unit = units.printed(phrase.figure());
        Span marker = new Span(
                events.span().from(),
                marker(phrase, unit, phrase.figure().span().from()).to());
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("indicator", counted.sizeOf(events, unit));
        size.put("comparator", Fields.kebab(Comparison.of(phrase.wording(), phrase.figure())));
        size.put("value", decimal(phrase.figure().low()));
        size.put("unit", unit);
        List<Guess> guesses = new ArrayList<>(events.guesses());
        guesses.removeIf(guess -> List.of("clause", "marker", "occurrence").contains(guess.key()));
        guesses.addAll(1, markers.cite(marker, events.clause()));
        guesses.add(new Guess("also", List.of(size), Doubt.SIZE));
        commitments.add(new Candidate(events.id(), events.clause(), marker, List.copyOf(guesses)));
    }

    private static @Nullable Doubt doubtOfValue(Wording wording, Relation relation) {
        return relation.isPlain() && PER_UNIT.matcher(wording.near()).find() ? Doubt.PER_OTHER : null;
    }

    private static List<Guess> figures(Figure figure, Relation relation, Comparator comparator, @Nullable Doubt doubt) {
        return comparator == Comparator.RANGE
                ? List.of(new Guess("low", decimal(figure.low()), doubt), Guess.of("high", decimal(figure.high())))
                : List.of(new Guess("value", decimal(relation.figure(figure.low())), doubt));
    }

    private static BigDecimal decimal(Quantity quantity) {
        return new BigDecimal(quantity.toPlain());
    }

    private Measure measure(Phrase phrase, String unit, String scope) {
        if (Units.isShare(unit)) {
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
    private Span marker(Phrase phrase, String unit, int first) {
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
        return markers.shortest(
                new Span(Math.min(from, first), to), limits, phrase.passage().clause());
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
        Optional<Indicators.Likeness> near = counted.nearest(phrase, unit);
        if (years.isEmpty()
                || near.isEmpty()
                || CHANGE.matcher(phrase.wording().near()).find()) {
            return;
        }
        Span marker = marker(phrase, unit, phrase.figure().span().from());
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
