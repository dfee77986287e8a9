package org.plancheck.model.judging;

/** How grave a finding is, gravest first; decides order and exit code. */
public enum Severity {
    /** A rule failed. */
    ERROR,
    /** Due and short. */
    SHORTFALL,
    /** Nothing was reported. */
    MISSING,
    /** A value that cannot be trusted: it failed a hard check (强制性审核). */
    HARD,
    /** Late against the path. */
    BEHIND,
    /** A shortfall against words such as 力争. */
    ADVISORY,
    /** An explanation is asked for (提示性审核). */
    SOFT,
    /** For information; changes no exit code. */
    NOTE
}
