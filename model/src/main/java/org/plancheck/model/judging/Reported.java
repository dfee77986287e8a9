package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Observation;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * One reported value beside what it can be checked against: the fact that checking rules see. Hard
 * checks refuse the value; soft checks ask for an explanation and pass when one is given.
 *
 * @param observation what was reported
 * @param value the value in the indicator's unit, a share in percent; null when there is none
 * @param wrongUnit whether the unit typed is not the indicator's
 * @param unreadable whether what was typed is no exact number
 * @param negative whether a count is below zero
 * @param fractional whether something counted in whole units carries a fraction
 * @param outsideShare whether a share lies outside 0–100 %
 * @param numeratorAbove whether a numerator exceeds its denominator
 * @param emptyDenominator whether a denominator is zero
 * @param totalMissing whether satisfied units are reported without the number of all units
 * @param notCalendar whether a number of quarters or months is more than the year has, or of another total
 * @param partAbove whether a part exceeds the whole reported by the same area for the same year
 * @param disagreeing whether another row for the same value says something else
 * @param previous last year's value, null when not known
 * @param changedMuch whether the change against last year is beyond the scheme's limit
 * @param fell whether a stock is lower than last year, and not only held to an upper limit
 * @param slipFactor 10, 100, 1,000, 10,000 … when the value looks as if multiplied or divided by it, else 1
 * @param earlier what the period's earlier years add up to when the value looks like the running total filed in place
 *     of the year's addition, else null
 * @param heaped whether the value equals a target exactly, as did the years before
 * @param sharedEvidence other units that file the same evidence for the same indicator and year
 * @param notByReporter whether the unit is not the one that files this indicator
 * @param explained whether the unit gave an explanation
 * @param related other figures named in messages: the whole, the other row
 */
public record Reported(
        Observation observation,
        @Nullable Quantity value,
        boolean wrongUnit,
        boolean unreadable,
        boolean negative,
        boolean fractional,
        boolean outsideShare,
        boolean numeratorAbove,
        boolean emptyDenominator,
        boolean totalMissing,
        boolean notCalendar,
        boolean partAbove,
        boolean disagreeing,
        @Nullable Quantity previous,
        boolean changedMuch,
        boolean fell,
        int slipFactor,
        @Nullable Quantity earlier,
        boolean heaped,
        List<String> sharedEvidence,
        boolean notByReporter,
        boolean explained,
        Bilingual related) {

    /** Whether the value looks like a slip by a power of ten. */
    public boolean isSlip() {
        return slipFactor > 1;
    }

    /** Whether the value looks like the running total instead of the year's addition. */
    public boolean isRunningTotal() {
        return earlier != null;
    }

    /** Whether another unit files the same evidence. */
    public boolean isEvidenceShared() {
        return !sharedEvidence.isEmpty();
    }
}
