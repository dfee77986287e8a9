package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Strength;

/** What a commitment says of its figure is what the text prints: value, unit, comparator, strength, part of a whole. */
final class FigureProof {
    private static final Pattern STRICT = Pattern.compile("(?:(?<!不)超过?|突破|高于|大于)$");
    private static final Pattern LIMIT = Pattern.compile("(?:不超过|不高于|不得超过|控制在)$");
    private static final Pattern STRICT_LIMIT = Pattern.compile("(?:(?<!不)低于|(?<!不)少于|小于)$");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("[约近]$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("^.{0,3}(?:左右|上下)");

    private final ClauseText text;
    private final Contradictions contradictions;

    FigureProof(ClauseText text, Contradictions contradictions) {
        this.text = text;
        this.contradictions = contradictions;
    }

    void check(Located located) {
        Wording wording = new Wording(text, located);
        if (located.entry().item() instanceof Commitment commitment) {
            figure(located.entry(), wording, commitment.unit()).ifPresent(f -> check(located, wording, commitment, f));
        }
        Baseline baseline = located.entry().baseline();
        if (baseline != null) {
            figure(located.entry(), wording, "").ifPresent(f -> check(located, wording, baseline, f));
        }
    }

    /** The one figure that the marker prints. */
    private java.util.Optional<Figure> figure(Entry entry, Wording wording, String unit) {
        List<Figure> figures = wording.figures();
        if (figures.size() == 1) {
            return java.util.Optional.of(figures.get(0));
        }
        contradictions.add(
                entry,
                figures.isEmpty() ? "figure.none" : "figure.many",
                Map.of("marker", entry.marker(), "count", figures.size()));
        return java.util.Optional.empty();
    }

    private void check(Located located, Wording wording, Commitment commitment, Figure figure) {
        Entry entry = located.entry();
        Comparator printed = comparator(wording, figure);
        if (commitment.comparator() != printed) {
            differs(entry, "figure.comparator", Fields.kebab(printed), Fields.kebab(commitment.comparator()));
        }
        List<Quantity> encoded = commitment.low() == null
                ? List.of(commitment.target())
                : List.of(commitment.low(), Objects.requireNonNull(commitment.high()));
        List<Quantity> read = figure.isRange() ? List.of(figure.low(), figure.high()) : List.of(figure.low());
        if (!encoded.equals(read)) {
            differs(entry, "figure.differs", plain(read), plain(encoded));
        }
        if (!figure.following().startsWith(commitment.unit())) {
            differs(entry, "figure.unit", figure.following(), commitment.unit());
        }
        boolean share = figure.following().startsWith("%");
        if (share != (commitment.measure() == Measure.SHARE)) {
            differs(entry, "figure.measure", figure.following(), Fields.kebab(commitment.measure()));
        }
        strength(entry, wording, commitment.strength());
        boolean part = wording.lead().matches(".*(?:" + Vocabulary.PART.pattern() + ")[^,。;]*");
        if (part != (commitment.partOf() != null)) {
            contradictions.add(entry, part ? "figure.part" : "figure.no-part", Map.of("marker", entry.marker()));
        }
    }

    private void check(Located located, Wording wording, Baseline baseline, Figure figure) {
        Entry entry = located.entry();
        if (!figure.low().equals(baseline.value())) {
            differs(
                    entry,
                    "figure.differs",
                    figure.low().toPlain(),
                    baseline.value().toPlain());
        }
        // Where the sentence names no year, the one before it does.
        if (!yearsBefore(located).contains(baseline.year())) {
            contradictions.add(entry, "baseline.year", Map.of("year", baseline.year()));
        }
    }

    private List<Integer> yearsBefore(Located located) {
        List<Integer> years = new ArrayList<>();
        var paragraph = text.paragraphAround(located.span().from());
        String before = text.letters()
                .normal(new org.plancheck.ledger.text.Span(
                        paragraph.from(), located.span().to()));
        var found = Vocabulary.YEAR.matcher(before);
        while (found.find()) {
            years.add(Wording.yearOf(found));
        }
        return years;
    }

    private void strength(Entry entry, Wording wording, Strength encoded) {
        boolean hopeNear = Vocabulary.HOPE.matcher(wording.near()).find();
        boolean hope = Vocabulary.HOPE.matcher(wording.lead()).find();
        boolean binding = Vocabulary.BINDING.matcher(wording.passage()).find();
        // A word of hope earlier in the sentence governs figures in parallel; whether they are is a reader's call.
        List<Strength> possible = hopeNear
                ? List.of(Strength.ASPIRATIONAL)
                : hope
                        ? List.of(Strength.ASPIRATIONAL, binding ? Strength.FIRM : Strength.PLAIN)
                        : List.of(binding ? Strength.FIRM : Strength.PLAIN);
        if (!possible.contains(encoded)) {
            differs(entry, "figure.strength", Fields.kebab(possible.get(0)), Fields.kebab(encoded));
        }
    }

    private static Comparator comparator(Wording wording, Figure figure) {
        String before = wording.near();
        if (figure.isRange()) {
            return Comparator.RANGE;
        }
        if (LIMIT.matcher(before).find()) {
            return Comparator.LE;
        }
        if (STRICT_LIMIT.matcher(before).find()) {
            return Comparator.LT;
        }
        if (STRICT.matcher(before).find()) {
            return Comparator.GT;
        }
        boolean about = ABOUT_BEFORE.matcher(before).find()
                || ABOUT_BEHIND.matcher(figure.following()).find();
        return about ? Comparator.ABOUT : Comparator.GE;
    }

    private void differs(Entry entry, String code, String printed, String encoded) {
        contradictions.add(entry, code, Map.of("printed", printed, "encoded", encoded));
    }

    private static String plain(List<Quantity> figures) {
        return String.join("-", figures.stream().map(Quantity::toPlain).toList());
    }
}
