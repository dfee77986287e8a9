package org.plancheck.model.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * An entry of a plan that is not what it was.
 *
 * @param before what it was called, null when it is new
 * @param after what it is called, null when it is gone
 * @param clause where the plan says it, null for what stands nowhere in particular
 * @param title what it is about, for people
 * @param fields what reads differently; empty for what is new or gone
 */
public record EntryChange(
        Kind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable String clause,
        Bilingual title,
        List<FieldChange> fields) {

    /** What sort of entry it is. */
    public enum Kind {
        HEAD,
        ACTION,
        TASK,
        COMMITMENT,
        DUTY,
        BASELINE,
        SURVEY,
        READING
    }

    /** What happened to it. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What happened to it. */
    public Change change() {
        return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    }

    /** Whether it has another id, though it is the same promise. */
    public boolean isRenamed() {
        return before != null && after != null && !before.equals(after);
    }
}
