package org.plancheck.model.lint;

import java.util.List;

/**
 * What was found in the encodings of plans.
 *
 * @param plans what was looked at, in order
 * @param findings gravest first, then by place
 */
public record LintReport(List<Checked> plans, List<LintFinding> findings) {

    /**
     * How much of a plan was looked at; mistakes in the reading block the rest.
     *
     * @param id the plan's
     * @param items commitments and duties read
     * @param checked those among them that were checked
     */
    public record Checked(String id, int items, int checked) {}

    /** Findings of one severity, in order. */
    public List<LintFinding> of(LintSeverity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    public boolean has(LintSeverity severity) {
        return findings.stream().anyMatch(f -> f.severity() == severity);
    }
}
