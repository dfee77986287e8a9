package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Terms;

/** Which of the figures that a marker prints is the commitment's own, and which belong to what it is relative to. */
final class Printed {
    private Printed() {}

    /** The wording seen from the commitment's own figure, where the marker prints others that the entry accounts for. */
    static Wording ownFigure(Entry entry, Wording wording) {
        if (!(entry.item() instanceof Commitment commitment)
                || wording.figures().size() < 2) {
            return wording;
        }
        List<Quantity> others = new ArrayList<>(others(commitment));
        List<Figure> own = wording.figures().stream()
                .filter(figure -> !others.contains(figure.low()))
                .toList();
        if (own.isEmpty()) {
            // It equals one of the others: each is taken off once.
            own = wording.figures().stream()
                    .filter(figure -> !others.remove(figure.low()))
                    .toList();
        }
        return own.size() == 1 ? wording.about(own.get(0)) : wording;
    }

    /** Figures that an entry holds beside its own, as a text prints them. */
    static List<Quantity> others(Commitment commitment) {
        Terms terms = commitment.terms();
        List<Quantity> others = new ArrayList<>(terms.byYear().values());
        if (terms.per() != null && !terms.per().each().equals(Quantity.ONE)) {
            others.add(terms.per().each());
        }
        Stream.of(terms.every(), terms.window())
                .filter(years -> years > 1)
                .forEach(years -> others.add(Quantity.of(years)));
        if (terms.where() != null) {
            others.add(inFull(terms.where().value(), terms.where().unit()));
        }
        for (Commitment condition : terms.also()) {
            others.add(inFull(condition.target(), condition.unit()));
            others.addAll(others(condition));
        }
        return others;
    }

    /** A figure as the text's letters read, 万 and 亿 multiplied: 500 in 万元 is 5,000,000. */
    static Quantity inFull(Quantity figure, String unit) {
        return unit.startsWith("万")
                ? figure.times(Quantity.of(10_000))
                : unit.startsWith("亿") ? figure.times(Quantity.of(100_000_000)) : figure;
    }
}
