package org.plancheck.model.handbook;

import org.plancheck.model.judging.Severity;
import org.plancheck.model.text.Bilingual;

/**
 * A mistake that a checking rule looks for, in the rule's own words.
 *
 * @param rule id of the rule
 * @param severity {@link Severity#HARD} where the value is refused, {@link Severity#SOFT} where it is asked about
 */
public record Caution(String rule, Severity severity, Bilingual title, Bilingual rationale) {}
