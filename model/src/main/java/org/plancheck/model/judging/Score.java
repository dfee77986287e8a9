package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * What one county or filing unit scored in the assessed year.
 *
 * @param unitId a county's code, or the id of the unit that files
 * @param unit its name
 * @param total exact points; null when there is no score, because nothing counted or a rule failed
 * @param rank among units of its kind, 1 for the best, equal totals sharing one; null without a score
 * @param grade null without a score
 * @param weight of all that counted
 * @param earned weight times credit, summed
 * @param bonus points for over-fulfilment
 * @param deducted points off for findings
 * @param lines one for each verdict of the year, in the order of the verdicts
 * @param steps how the total and the grade come about
 */
public record Score(
        Kind kind,
        String unitId,
        Bilingual unit,
        @Nullable Quantity total,
        @Nullable Integer rank,
        Scoring.@Nullable Grade grade,
        Quantity weight,
        Quantity earned,
        Quantity bonus,
        Quantity deducted,
        List<ScoreLine> lines,
        List<Step> steps) {

    /** Whom a score is about; each kind has its own ranking. */
    public enum Kind {
        COUNTY,
        REPORTER
    }

    /** Verdicts that counted. */
    public int counted() {
        return (int) lines.stream().filter(ScoreLine::isCounted).count();
    }

    /** The same score in its place among the others. */
    public Score ranked(@Nullable Integer place) {
        return new Score(kind, unitId, unit, total, place, grade, weight, earned, bonus, deducted, lines, steps);
    }
}
