package org.plancheck.engine.scenario;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * One case of a rule, or of an example of the plan language.
 *
 * @param subject the rule, or the example, in whose file it stands
 * @param place file and line, for people
 * @param name a sentence that says what the case shows
 * @param side where it lies with regard to the line that decides; null for further cases
 */
public record Scenario(
        String subject,
        String place,
        Bilingual name,
        @Nullable Side side,
        Given given,
        Expected expected) {}
