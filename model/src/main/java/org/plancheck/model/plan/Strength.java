package org.plancheck.model.plan;

/** How binding the words beside a figure are. */
public enum Strength {
    /** 不少于, 以上, 至少, 超, 确保. */
    FIRM,
    /** 力争, 争取, 争创: judged alike, a shortfall is advisory. */
    ASPIRATIONAL,
    /** No such word: judged like a firm one. */
    PLAIN
}
