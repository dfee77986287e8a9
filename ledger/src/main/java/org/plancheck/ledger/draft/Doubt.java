package org.plancheck.ledger.draft;

/** Why a guess may be wrong. Each is a sentence in the drafts' message files and a comment behind the guess. */
public enum Doubt {
    /** Nobody knows this indicator: it is proposed in the plan's own indicators.yaml. */
    INDICATOR_NEW,
    /** The indicator's name is like the phrase, but not equal to it. */
    INDICATOR_LIKE,
    /** Nothing says whether additions or a level are meant. */
    ADDITIONS_OR_LEVEL,
    /** A change against an earlier value, which a level cannot express. */
    RELATIVE,
    /** A figure per head, per school …, which a plain figure cannot express. */
    PER_UNIT,
    /** The deadline stands in another sentence. */
    DEADLINE_ELSEWHERE,
    /** A word like 年度 may mean every year or only name a document. */
    YEARLY,
    /** A word of hope further ahead may govern this as well. */
    HOPE_AHEAD,
    /** The subject speaks of several units; whether each is meant on its own is open. */
    EACH_UNIT,
    /** An unknown unit of measure, proposed in the plan's own units-of-measure.yaml. */
    UNIT_NEW,
    /** The year of a historical value stands further ahead. */
    YEAR_ELSEWHERE,
    /** The value may be that of another area. */
    AREA,
    /** A head's field that the text does not print plainly. */
    HEAD,
    /** The date of issue was not found. */
    NO_DATE
}
