package org.plancheck.engine.due;

import org.plancheck.model.judging.Shape;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;

/** How an item is judged, from its measure, cadence, scope and comparator. */
public final class Shapes {
    private Shapes() {}

    /** The shape by which the item's value is formed, whatever its comparator. */
    public static Shape ofValue(Item item) {
        if (item instanceof Duty duty) {
            return switch (duty.kind()) {
                case TREND -> Shape.TREND;
                case BATCH -> Shape.BATCH;
                default -> Shape.DUTY;
            };
        }
        Commitment commitment = (Commitment) item;
        boolean yearly = commitment.cadence() == Cadence.EACH_YEAR
                && commitment.terms().every() == 1
                && commitment.terms().window() == 1;
        return switch (commitment.measure()) {
            case FLOW, EVENT -> yearly ? Shape.ANNUAL : Shape.CUMULATIVE;
            case STOCK -> yearly ? Shape.ANNUAL : Shape.STOCK;
            case SHARE -> yearly ? Shape.COVERAGE : Shape.SHARE;
            case EACH_UNIT ->
                commitment.scope().isCountedUnits() ? Shape.COUNTED_UNITS : yearly ? Shape.ANNUAL : Shape.CUMULATIVE;
        };
    }

    /** The shape that rules see: as {@link #ofValue}, but an upper limit is a limit and conditions are joint. */
    public static Shape ofRule(Item item) {
        if (item instanceof Commitment commitment) {
            if (!commitment.terms().also().isEmpty()) {
                return Shape.JOINT;
            }
            if (isLimit(commitment)) {
                return Shape.LIMIT;
            }
        }
        return ofValue(item);
    }

    /** Whether values must stay below the target; a place among the lowest is reached, not kept to. */
    static boolean isLimit(Commitment commitment) {
        Against against = commitment.terms().against();
        return commitment.comparator().isLimit() && (against == null || against.figure() != Against.Figure.SIBLINGS);
    }
}
