package org.plancheck.model.lint;

/** How grave a finding in an encoding is, gravest first. */
public enum LintSeverity {
    /** The encoding contradicts itself or the law of verdicts. */
    ERROR,
    /** Most likely a slip; only the text can tell. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    NOTE
}
