package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome for one due triple.
 *
 * @param due what was judged, with its arithmetic
 * @param verdict the final verdict
 * @param replaced the verdict that a waiver replaced, else null
 * @param light the colour
 * @param ruleId the rule that decided
 * @param steps the whole arithmetic, from the value read to the rule
 * @param fragile how it comes out in other readings of the passage, where they would turn it
 */
public record Judgement(
        Due due,
        Verdict verdict,
        @Nullable Verdict replaced,
        Light light,
        String ruleId,
        List<Step> steps,
        List<OtherVerdict> fragile) {

    /** The same judgement, told to rest on how the passage is read. */
    public Judgement fragile(List<OtherVerdict> others, List<Step> told) {
        return new Judgement(due, verdict, replaced, light, ruleId, told, others);
    }

    /** Whether another reading would turn it. */
    public boolean isFragile() {
        return !fragile.isEmpty();
    }
}
