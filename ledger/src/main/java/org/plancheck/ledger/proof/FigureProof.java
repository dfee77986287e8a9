package org.plancheck.ledger.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Comparison;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;

/** What a commitment says of its figure is what the text prints: value, unit, comparator, part of a whole. */
final class FigureProof {

    private final Contradictions contradictions;

    FigureProof(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    void check(Entry entry, Wording wording) {
        Baseline baseline = entry.baseline();
        if (entry.item() instanceof Commitment commitment) {
            figure(entry, wording).ifPresent(figure -> check(entry, wording, commitment, figure));
        } else if (baseline != null) {
            figure(entry, wording).ifPresent(figure -> check(entry, wording, baseline, figure));
        }
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
        Comparator printed = Comparison.of(wording, figure);
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

    private void differs(Entry entry, String code, String printed, String encoded) {
        contradictions.add(entry, code, Map.of("printed", printed, "encoded", encoded));
    }

    private static String plain(List<Quantity> figures) {
        return String.join("-", figures.stream().map(Quantity::toPlain).toList());
    }
}
