package org.plancheck.model.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Provenance;

/**
 * What the rectification ledger (整改台账) says of one finding.
 *
 * @param owner who sees to it
 * @param measures what is done about it
 * @param completed the day on which the unit says it was done
 * @param provenance the file and the cell, or line, it was read from
 */
public record Rectification(
        RaisedFinding finding,
        State state,
        @Nullable String owner,
        @Nullable String measures,
        @Nullable LocalDate completed,
        @Nullable Evidence evidence,
        @Nullable Objection objection,
        @Nullable Answer answer,
        @Nullable StrikeOff strikeOff,
        Provenance provenance) {

    /** How far a unit says it has come, in rising order. */
    public enum State {
        /** 未整改. */
        OPEN,
        /** 整改中. */
        IN_PROGRESS,
        /** 已整改. */
        RECTIFIED,
        /** 申请销号: rectified, and asks to be struck off. */
        STRIKE_OFF_REQUESTED;

        /** Whether the unit says that it is done. */
        public boolean isDone() {
            return this == RECTIFIED || this == STRIKE_OFF_REQUESTED;
        }
    }

    /** What a unit objects (申诉), and when. */
    public record Objection(String reason, LocalDate filed) {}

    /**
     * The office's answer to an objection (办公室答复).
     *
     * @param reason why, null where it simply agrees
     */
    public record Answer(Decision decision, @Nullable String reason, LocalDate date, String by) {

        /** What the office found. */
        public enum Decision {
            /** 采纳. */
            ACCEPTED,
            /** 部分采纳. */
            PARTLY_ACCEPTED,
            /** 不采纳. */
            REJECTED
        }
    }

    /** The office's strike-off (销号). */
    public record StrikeOff(LocalDate date, String by) {}

    /** Whether the unit had said by a day that it is done. */
    public boolean isClaimedBy(LocalDate day) {
        return isStruckOffBy(day) || (state.isDone() && completed != null && !completed.isAfter(day));
    }

    /** Whether the office had struck it off by a day. */
    public boolean isStruckOffBy(LocalDate day) {
        return strikeOff != null && !strikeOff.date().isAfter(day);
    }

    /** The office's answer by a day, null when there was none yet. */
    public Answer.@Nullable Decision answerBy(LocalDate day) {
        return answer == null || answer.date().isAfter(day) ? null : answer.decision();
    }

    /** Whether it says the same as another, wherever either was read. */
    public boolean saysTheSameAs(Rectification other) {
        return at(other.provenance).equals(other);
    }

    /** The same, read elsewhere. */
    public Rectification at(Provenance place) {
        return new Rectification(
                finding, state, owner, measures, completed, evidence, objection, answer, strikeOff, place);
    }
}
