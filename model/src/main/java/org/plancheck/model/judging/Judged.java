package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.text.Bilingual;

/**
 * A due triple with its verdict: the fact that follow-up rules see.
 *
 * @param due what was judged
 * @param verdict the verdict before waivers
 * @param waiver the waiver that covers it, expired or not; null when there is none
 * @param waiverValid whether that waiver has effect on the as-of date
 * @param yearsShort consecutive due years short up to this one, this one included
 * @param shortYears those years, oldest first; empty when it is not short
 * @param near whether the due date lies within the scheme's days after the as-of date
 * @param escalation the scheme's step for that many years short, null when none
 */
public record Judged(
        Due due,
        Verdict verdict,
        @Nullable Waiver waiver,
        boolean waiverValid,
        int yearsShort,
        List<Integer> shortYears,
        boolean near,
        @Nullable Bilingual escalation) {

    /** Whether a valid waiver covers the verdict; a failed rule is never waived. */
    public boolean isWaived() {
        return waiver != null && waiverValid && verdict != Verdict.ERROR;
    }

    /** Whether a waiver covers it that has expired. */
    public boolean isWaiverExpired() {
        return waiver != null && !waiverValid;
    }

    /** Whether the scheme asks for a step after this many years short. */
    public boolean isEscalated() {
        return escalation != null;
    }

    /** Whether the target is not reached although the due date is near (临近). */
    public boolean isNearAndOpen() {
        return near && (verdict == Verdict.NOT_DUE || verdict == Verdict.BEHIND);
    }
}
