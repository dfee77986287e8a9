package org.plancheck.model.revision;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Judgement;

/**
 * A verdict that is not the same under both plans, or that only one of them asks for.
 *
 * @param before under the plan as it was, null when only the revised one asks
 * @param after under the revised plan, null when only the former one asks
 */
public record Turned(@Nullable Judgement before, @Nullable Judgement after) {

    /** Whether both plans ask and answer differently. */
    public boolean isTurned() {
        return before != null && after != null;
    }

    /** One that is there. */
    public Judgement any() {
        Judgement judgement = after == null ? before : after;
        if (judgement == null) {
            throw new IllegalStateException("one of both plans asks");
        }
        return judgement;
    }
}
