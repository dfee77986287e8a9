package org.plancheck.ledger.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Comparison;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;

/** What a commitment says of its figure is what the text prints: value, unit, comparator, part of a whole. */
final class FigureProof {
    private static final Pattern INCLUSIVE = Pattern.compile("不低于|不少于|不高于|不超过|不逊于");
    private static final Pattern BELOW = Pattern.compile("(?<!不)低于|(?<!不)少于|不高于|不超过");
    /** 番 counted: 翻番 and 翻一番 double once. */
    private static final String TIMES = "〇一二三";

    private static final Pattern SHARES = Pattern.compile("^(?:%|‰|个?百分点)");
    private static final Pattern GROWN_BY = Pattern.compile("(?:增长|增加|提高)$");

    /** What a text prints of a round number that something is counted by. */
    private static final Map<String, String> BARE = Map.of("10000", "每万", "1000", "每千", "100", "每百", "2", "隔年");

    private final Contradictions contradictions;

    FigureProof(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    void check(Entry entry, Wording wording) {
        Baseline baseline = entry.baseline();
        if (entry.item() instanceof Commitment commitment) {
            if (isUnprinted(commitment, wording)) {
                words(entry, wording, commitment);
            } else {
                figure(entry, wording).ifPresent(figure -> check(entry, wording, commitment, figure));
            }
            others(entry, wording, commitment);
        } else if (baseline != null) {
            figure(entry, wording).ifPresent(figure -> check(entry, wording, baseline, figure));
        }
    }

    /** 高于全省平均, 逐年增长 and 翻一番 print no figure. */
    private static boolean isUnprinted(Commitment commitment, Wording wording) {
        Against against = commitment.terms().against();
        return against != null
                && wording.figures().isEmpty()
                && (commitment.target().isZero() || against.change() == Against.Change.MULTIPLE);
    }

    private void words(Entry entry, Wording wording, Commitment commitment) {
        Matcher doubled = Vocabulary.DOUBLED.matcher(wording.marker());
        if (commitment.target().isZero()) {
            Comparator printed = ofWords(wording.marker());
            if (commitment.comparator() != printed) {
                differs(entry, "figure.comparator", Fields.kebab(printed), Fields.kebab(commitment.comparator()));
            }
        } else if (!doubled.find()) {
            contradictions.add(entry, "figure.none", Map.of("marker", entry.marker(), "count", 0));
        } else {
            Quantity printed = Quantity.of(2).power(Math.max(1, TIMES.indexOf(doubled.group(1))));
            if (!commitment.target().equals(printed)) {
                differs(
                        entry,
                        "figure.differs",
                        printed.toPlain(),
                        commitment.target().toPlain());
            }
        }
    }

    private static Comparator ofWords(String marker) {
        boolean fall =
                Vocabulary.FALL.matcher(marker).find() || BELOW.matcher(marker).find();
        boolean inclusive = INCLUSIVE.matcher(marker).find();
        return fall ? (inclusive ? Comparator.LE : Comparator.LT) : inclusive ? Comparator.GE : Comparator.GT;
    }

    /** Figures beside the entry's own stand in its sentence; 每万人 prints no figure before its 万. */
    private void others(Entry entry, Wording wording, Commitment commitment) {
        List<Quantity> printed =
                wording.sentenceFigures().stream().map(Figure::low).toList();
        String sentence = wording.sentenceText();
        Printed.others(commitment).stream()
                .filter(other -> !printed.contains(other) && !isMultiplied(sentence, other))
                .forEach(other -> contradictions.add(entry, "figure.other", Map.of("encoded", other.toPlain())));
    }

    private static boolean isMultiplied(String sentence, Quantity figure) {
        String sign = BARE.get(figure.toPlain());
        return sign != null && sentence.contains(sign);
    }

    private Optional<Figure> figure(Entry entry, Wording wording) {
        Optional<Figure> figure = wording.figure();
        if (figure.isEmpty()) {
            int count = wording.figures().size();
            contradictions.add(
                    entry,
                    count == 0 ? "figure.none" : "figure.many",
                    Map.of("marker", entry.marker(), "count", count));
        }
        return figure;
    }

    private void check(Entry entry, Wording wording, Commitment commitment, Figure figure) {
        Against against = commitment.terms().against();
        boolean fall =
                against != null && Vocabulary.FALL.matcher(wording.near()).find();
        Comparator printed = fall ? Comparison.of(wording, figure).mirrored() : Comparison.of(wording, figure);
        boolean place = against != null && against.change() == null;
        if (!place && commitment.comparator() != printed) {
            differs(entry, "figure.comparator", Fields.kebab(printed), Fields.kebab(commitment.comparator()));
        }
        List<Quantity> encoded = commitment.low() == null
                ? List.of(Printed.inFull(commitment.target(), commitment.unit()))
                : List.of(commitment.low(), Objects.requireNonNull(commitment.high()));
        List<Quantity> read = fall
                ? List.of(Quantity.ZERO.minus(figure.low()))
                : isGrownBy(commitment, wording)
                        ? List.of(figure.low().plus(Quantity.ONE))
                        : figure.isRange() ? List.of(figure.low(), figure.high()) : List.of(figure.low());
        if (!encoded.equals(read)) {
            differs(entry, "figure.differs", plain(read), plain(encoded));
        }
        String unit = commitment.unit().replaceFirst("^[万亿](?=.)", "");
        boolean bare = place && !figure.following().matches("^[位名].*");
        if (!bare && !figure.following().startsWith(unit)) {
            differs(entry, "figure.unit", figure.following(), commitment.unit());
        }
        boolean share = SHARES.matcher(figure.following()).find();
        if (isOfIndicator(commitment) && share != (commitment.measure() == Measure.SHARE)) {
            differs(entry, "figure.measure", figure.following(), Fields.kebab(commitment.measure()));
        }
        boolean part = wording.lead().matches(".*(?:" + Vocabulary.PART.pattern() + ")[^,。;]*");
        if (part != (commitment.partOf() != null)) {
            contradictions.add(entry, part ? "figure.part" : "figure.no-part", Map.of("marker", entry.marker()));
        }
    }

    private void check(Entry entry, Wording wording, Baseline baseline, Figure figure) {
        if (!figure.low().equals(baseline.value())) {
            differs(
                    entry,
                    "figure.differs",
                    figure.low().toPlain(),
                    baseline.value().toPlain());
        }
        // Where the sentence names no year, the one before it does.
        if (!wording.yearsBefore().contains(baseline.year())) {
            contradictions.add(entry, "baseline.year", Map.of("year", baseline.year()));
        }
    }

    /** Whether the figure is told in the indicator's unit; percent of change, times, places and counties say nothing of it. */
    private static boolean isOfIndicator(Commitment commitment) {
        Against against = commitment.terms().against();
        return commitment.terms().where() == null && (against == null || against.change() == Against.Change.AMOUNT);
    }

    /** 增长1倍 comes to twice as much, 增长到2倍 too. */
    private static boolean isGrownBy(Commitment commitment, Wording wording) {
        Against against = commitment.terms().against();
        return against != null
                && against.change() == Against.Change.MULTIPLE
                && GROWN_BY.matcher(wording.near()).find();
    }

    private void differs(Entry entry, String code, String printed, String encoded) {
        contradictions.add(entry, code, Map.of("printed", printed, "encoded", encoded));
    }

    private static String plain(List<Quantity> figures) {
        return String.join("-", figures.stream().map(Quantity::toPlain).toList());
    }
}
