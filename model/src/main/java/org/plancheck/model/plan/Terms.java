package org.plancheck.model.plan;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * What a commitment says beyond a figure of its own; {@link #PLAIN} when it says nothing more. Each part is one key of
 * the plan language.
 *
 * @param against what the target is relative to
 * @param per what the target grows with
 * @param minus id of the indicator that is taken off the commitment's own (城乡差距)
 * @param where what a county must satisfy to be counted
 * @param byYear figures that the text gives for single years: targets of yearly commitments, milestones of others
 * @param every whole years in which the figure must be reached once, one block after the other (每两年一次); 1 for every year
 * @param window whole years over which values are summed, again for every year (三年轮训一遍); 1 for the year alone
 * @param group the counties that are meant when not all are
 * @param also further conditions that must hold together with the commitment's own
 */
public record Terms(
        @Nullable Against against,
        @Nullable Per per,
        @Nullable String minus,
        @Nullable Where where,
        SortedMap<Integer, Quantity> byYear,
        int every,
        int window,
        @Nullable Group group,
        List<Commitment> also) {
    /** A figure of its own and nothing more. */
    public static final Terms PLAIN = new Terms(
            null, null, null, null, Collections.unmodifiableSortedMap(new TreeMap<>()), 1, 1, null, List.of());

    /** Whether the target is the commitment's own figure, the same for every area. */
    public boolean isFixed() {
        return against == null && per == null && where == null && also.isEmpty();
    }

    /** Whether the figure speaks of the indicator itself in the area itself, so that two of them can be compared. */
    public boolean isOwnFigure() {
        return isFixed() && minus == null && every == 1 && window == 1 && group == null;
    }

    /** Whether the target stays the same in all years of one area, so that a path can lead to it. */
    public boolean isSteady() {
        return per == null && (against == null || against.isFixed());
    }

    /** Whether another area or unit has a say in the verdict. */
    boolean restsOnOthers() {
        boolean areas = against != null && against.isOtherAreas();
        return areas || where != null || per != null;
    }

    /** Ids of the indicators, beside the commitment's own, that a verdict rests on. */
    public Stream<String> otherIndicators() {
        return Stream.concat(
                Stream.of(minus, per == null ? null : per.indicator()).filter(Objects::nonNull),
                also.stream().flatMap(Commitment::indicators));
    }

    /** The same with further conditions. */
    public Terms also(List<Commitment> conditions) {
        return new Terms(against, per, minus, where, byYear, every, window, group, List.copyOf(conditions));
    }
}
