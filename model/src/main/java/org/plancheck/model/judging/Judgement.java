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
 */
public record Judgement(
        Due due, Verdict verdict, @Nullable Verdict replaced, Light light, String ruleId, List<Step> steps) {}
