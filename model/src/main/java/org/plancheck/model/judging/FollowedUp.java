package org.plancheck.model.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier finding laid beside this run's data: the fact that follow-up rules see.
 *
 * @param entry what the newest ledger says of it
 * @param outcome what became of it
 * @param year the assessed year
 * @param deadline the last day to rectify it, null when the scheme sets none
 * @param pastDeadline whether that day lies before the as-of date
 * @param answer the office's answer to an objection by the as-of date, null when there is none
 * @param stillRaised whether this run raises it again under its id
 * @param current the newest verdict on the same item and area, null when it is about no item
 */
public record FollowedUp(
        Rectification entry,
        Outcome outcome,
        int year,
        @Nullable LocalDate deadline,
        boolean pastDeadline,
        Rectification.Answer.@Nullable Decision answer,
        boolean stillRaised,
        @Nullable Judgement current) {

    /** What became of an earlier finding; a strike-off never changes a verdict. */
    public enum Outcome {
        /** 已销号: struck off by the office, and the data bear it out or an objection was accepted. */
        STRUCK_OFF,
        /** 数据已印证: the data show that it is mended. */
        RESOLVED_BY_DATA,
        /** 已报整改未印证: said to be done or struck off, but the data still show it. */
        CLAIMED_NOT_PROVEN,
        /** 逾期未整改: past its deadline. */
        OVERDUE,
        /** 整改中: neither done nor past its deadline, or an objection was accepted and the strike-off is to come. */
        PERSISTING
    }

    /** The finding as it was handed out. */
    public RaisedFinding finding() {
        return entry.finding();
    }

    /** Whether it is past its deadline and neither mended nor said to be. */
    public boolean isOverdue() {
        return outcome == Outcome.OVERDUE;
    }

    /** Whether it is said to be done but the data still show it. */
    public boolean isClaimedNotProven() {
        return outcome == Outcome.CLAIMED_NOT_PROVEN;
    }

    /** Whether nobody needs to do anything about it any more. */
    public boolean isClosed() {
        return outcome == Outcome.STRUCK_OFF;
    }
}
