package org.plancheck.ledger.draft;

/** Why a guess may be wrong. Each is a sentence in the drafts' message files and a comment behind the guess. */
public enum Doubt {
    /** Nobody knows this indicator: it is proposed in the plan's own indicators.yaml. */
    INDICATOR_NEW,
    /** The indicator's name is like the phrase, but not equal to it. */
    INDICATOR_LIKE,
    /** Nothing says whether additions or a level are meant. */
    ADDITIONS_OR_LEVEL,
    /** A change: what it is measured against may be another figure. */
    RELATIVE,
    /** A change whose base year the text does not name. */
    BASE_YEAR,
    /** A place among others, counted from the highest or from the lowest. */
    PLACE,
    /** A figure per head or per so many people. */
    PER_UNIT,
    /** A figure per something that the registry does not count. */
    PER_OTHER,
    /** A size that each event must have. */
    SIZE,
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
