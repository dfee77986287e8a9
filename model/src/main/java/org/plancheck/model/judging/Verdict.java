package org.plancheck.model.judging;

/** The conclusion on one due triple (结论); exactly one each. */
public enum Verdict {
    /** 达标: target reached, early included. */
    MET,
    /** 序时达标: not due yet, at or above the path. */
    ON_TRACK,
    /** 未到考核期: not due yet and no path, or no survey held that year. */
    NOT_DUE,
    /** 滞后: not due yet, below the path. */
    BEHIND,
    /** 未达标: due and short. */
    SHORTFALL,
    /** 未报: nothing sent, a blank, or a refused file with no earlier one standing. */
    NOT_REPORTED,
    /** 存疑: the value failed a hard check, or not applicable without a reason. */
    QUESTIONED,
    /** 不适用: accepted as not applicable. */
    NOT_APPLICABLE,
    /** 豁免: a valid waiver; the verdict it replaces is shown. */
    WAIVED,
    /** 规则错误: a rule failed. */
    ERROR
}
