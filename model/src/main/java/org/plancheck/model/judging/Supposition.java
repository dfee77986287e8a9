package org.plancheck.model.judging;

import org.plancheck.model.text.Bilingual;

/**
 * What one unit's score would be if one thing had been filed differently and all else stayed as it is.
 *
 * @param change what would be filed, in words
 * @param before the verdict as it stands
 * @param after the verdict then
 * @param scoreBefore the unit's score as it stands
 * @param scoreAfter the unit's score then, its rank among the others as they would be
 */
public record Supposition(
        Kind kind, Bilingual change, Judgement before, Judgement after, Score scoreBefore, Score scoreAfter) {

    /** What is supposed. */
    public enum Kind {
        /** So much more of what is counted; one where nothing else is asked for. */
        MORE,
        /** As much as the gap needs, or a duty done and proven. */
        CLOSED
    }
}
