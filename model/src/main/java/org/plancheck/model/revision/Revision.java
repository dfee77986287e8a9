package org.plancheck.model.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Plan;

/**
 * A plan and its revised form, held against each other.
 *
 * @param entries what is not as it was, kind by kind, in the order of the texts
 * @param data what given data come to under both, null when none were given
 */
public record Revision(
        Plan before,
        Plan after,
        List<EntryChange> entries,
        @Nullable OnData data) {

    /**
     * The same data under both plans.
     *
     * @param year the assessed year
     * @param judged how many verdicts both ask for
     * @param turned verdicts that differ, and those that only one asks for, in the order of their keys
     */
    public record OnData(int year, int judged, List<Turned> turned) {
        /** Those that both ask for and answer differently. */
        public List<Turned> differing() {
            return turned.stream().filter(Turned::isTurned).toList();
        }
    }

    /** Changes of one kind of entry. */
    public List<EntryChange> of(EntryChange.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Whether any verdict of the given data turns. */
    public boolean turnsVerdicts() {
        return data != null && !data.differing().isEmpty();
    }
}
