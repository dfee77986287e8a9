package org.plancheck.ledger.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Comparator;

/**
 * What a figure is told relative to, as keys of the plan language say it.
 *
 * @param terms the keys; empty for a plain figure
 * @param unit the figure's unit as the plan language writes it; null when it is the printed one
 * @param counted what the indicator itself is counted in; null when the words do not say
 * @param turn what becomes of the printed figure: a fall is negative, a growth by one time is twice as much
 * @param from the first letter that says so; the figure's own where none does
 */
record Relation(
        List<Guess> terms, @Nullable String unit, @Nullable String counted, Turn turn, int from) {

    /** What becomes of a printed figure. */
    enum Turn {
        NONE,
        FALL,
        ONE_MORE
    }

    Comparator comparator(Comparator printed) {
        return turn == Turn.FALL ? printed.mirrored() : printed;
    }

    Quantity figure(Quantity printed) {
        return switch (turn) {
            case NONE -> printed;
            case FALL -> Quantity.ZERO.minus(printed);
            case ONE_MORE -> printed.plus(Quantity.ONE);
        };
    }

    /** Whether it is told against a figure of this sort. */
    boolean isAgainst(Against.Figure figure) {
        return terms.stream()
                .filter(guess -> guess.key().equals("against"))
                .anyMatch(guess -> guess.value() instanceof Map<?, ?> row
                        && Fields.kebab(figure).equals(row.get("figure")));
    }

    /** Whether the indicator's own figure is what is promised. */
    boolean isPlain() {
        return terms.isEmpty();
    }
}
