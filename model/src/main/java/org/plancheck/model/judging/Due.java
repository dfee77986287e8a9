package org.plancheck.model.judging;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.registry.Jurisdiction;

/**
 * One due triple (item × jurisdiction × year) with everything a rule may ask about it: the fact that
 * judging rules see. Its fields are the contract with rule authors (docs/rule-facts.md); comparisons are
 * made here, exactly, and rules only combine them.
 *
 * @param shape how the item is judged
 * @param stage where in its life it stands
 * @param data what there is to judge by
 * @param reached whether what is known reaches the target (for limits: stays within it)
 * @param hasPath whether there is a schedule path for the year
 * @param onPath whether the value stands at or above the path; false without a path
 * @param allocated whether the target is a county's allocated share
 * @param value the value compared: the year's, or the sum so far, or a share in percent; null when nothing is known
 * @param previous the value of the year before, null when not known
 * @param threshold what the value is compared with: the target, the low end, or 约 less the tolerance
 * @param high the high end of a range, else null
 * @param path the path's value for the year, else null
 * @param gap what is missing to the threshold, never negative; for limits what is over it; null when not known
 * @param unit unit of the figures
 * @param numerator satisfied units or the share's numerator, else null
 * @param denominator all units or the share's denominator, else null
 * @param state for duties: the state reported, else null
 * @param evidenced for duties: whether the evidence is complete
 * @param missingYears years without a report that stand in the way, in a cumulative series
 * @param questionedYears years whose value is refused, in a cumulative series
 * @param series known values by year, oldest first
 * @param tally for roll-ups: the units' verdicts, else null
 * @param reporterId id of the unit that files
 * @param steps the arithmetic so far
 * @param sources the files and places that the verdict rests on
 */
public record Due(
        Plan plan,
        Item item,
        Jurisdiction jurisdiction,
        int year,
        Shape shape,
        Stage stage,
        DataState data,
        boolean reached,
        boolean hasPath,
        boolean onPath,
        boolean allocated,
        @Nullable Quantity value,
        @Nullable Quantity previous,
        @Nullable Quantity threshold,
        @Nullable Quantity high,
        @Nullable Quantity path,
        @Nullable Quantity gap,
        String unit,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator,
        @Nullable DutyState state,
        boolean evidenced,
        List<Integer> missingYears,
        List<Integer> questionedYears,
        SortedMap<Integer, Quantity> series,
        @Nullable UnitTally tally,
        String reporterId,
        List<Step> steps,
        List<String> sources) {

    /** {@code plan-id/item-id}. */
    public String itemKey() {
        return plan.key(item);
    }

    /** {@code plan-id/item-id@jurisdiction/year}: unique in an assessment. */
    public String key() {
        return itemKey() + "@" + jurisdiction.code() + "/" + year;
    }

    /** Whether the words beside the figure are 力争 and the like. */
    public boolean isAspirational() {
        return item.strength() == Strength.ASPIRATIONAL;
    }

    /** Whether the item is due every year. */
    public boolean isYearly() {
        return item.cadence() == Cadence.EACH_YEAR;
    }

    /** Whether the path is the plan's own word, a figure that it names for a year on the way. */
    public boolean isMilestone() {
        return hasPath
                && !isYearly()
                && item instanceof Commitment commitment
                && !commitment.terms().byYear().isEmpty();
    }

    /** Whether a range's high end is exceeded: met, with a note. */
    public boolean isAboveRange() {
        return high != null && value != null && value.above(high);
    }

    /** Whether a duty is reported done with complete evidence. */
    public boolean isDone() {
        return state == DutyState.DONE && evidenced;
    }

    /** Whether a duty is reported done but nothing proves it. */
    public boolean isDoneUnproven() {
        return state == DutyState.DONE && !evidenced;
    }

    /** Whether years are missing in a series that is summed up: such a gap is never made good by silence. */
    public boolean isGapInSeries() {
        return (shape == Shape.CUMULATIVE || shape == Shape.LIMIT) && !missingYears.isEmpty();
    }

    /** For roll-ups: whether at least one unit counts. */
    public boolean isAnyUnitCounted() {
        return tally != null && tally.isDecisive();
    }

    /** For roll-ups: the gravest verdict among the units that count. */
    public Verdict combinedVerdict() {
        if (tally == null) {
            throw new IllegalStateException("only a roll-up combines verdicts: " + key());
        }
        return tally.combined();
    }

    /** For roll-ups: whether units are short and none is questioned or failed. */
    public boolean isUnitsShort() {
        return tally != null && tally.combined() == Verdict.SHORTFALL;
    }

    /** For roll-ups: whether every unit that counts has met its target. */
    public boolean isUnitsMet() {
        return tally != null && tally.combined() == Verdict.MET;
    }
}
