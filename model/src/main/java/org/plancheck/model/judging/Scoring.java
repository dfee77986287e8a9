package org.plancheck.model.judging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * How verdicts become a score (计分): the part of a scheme that an office may leave out; data, not code.
 *
 * @param full points for all that counts, 100 as a rule
 * @param credits what part of its weight an item earns, by verdict
 * @param partial how what is short is measured
 * @param bonus points for over-fulfilment, null for none
 * @param deductions points off for findings
 * @param vetoes what keeps a unit from a grade whatever its points
 * @param grades best first; the last one begins at 0
 */
public record Scoring(
        Quantity full,
        Weights weights,
        Map<Verdict, Credit> credits,
        Partial partial,
        @Nullable Bonus bonus,
        List<Deduction> deductions,
        List<Veto> vetoes,
        List<Grade> grades) {

    /**
     * How what is short is measured.
     *
     * @param floor percent of the target or path below which nothing is earned
     * @param cap percent that an item earns at most while it is short
     * @param inProgress percent that a duty earns that is due and in progress
     */
    public record Partial(Quantity floor, Quantity cap, Quantity inProgress) {}

    /**
     * Points for over-fulfilment.
     *
     * @param over percent by which a target must be exceeded, inclusive
     * @param points for each such item
     * @param max points altogether
     */
    public record Bonus(Quantity over, Quantity points, Quantity max) {}

    /**
     * Points off for each finding of a rule.
     *
     * @param points for each finding
     * @param max points off for all of them together
     * @param provenance where the scheme says so
     */
    public record Deduction(String rule, Quantity points, Quantity max, Provenance provenance) {}

    /**
     * What keeps a unit from a better grade: a finding of a rule, or a verdict; of one item where one is named.
     *
     * @param rule id of a rule, null where a verdict is named
     * @param verdict null where a rule is named
     * @param item {@code plan-id/item-id}, null for any
     * @param atMost id of the best grade left
     * @param provenance where the scheme says so
     */
    public record Veto(
            @Nullable String rule,
            @Nullable Verdict verdict,
            @Nullable String item,
            String atMost,
            Provenance provenance) {}

    /**
     * A grade (等次).
     *
     * @param from points from which it is given, inclusive
     */
    public record Grade(String id, Quantity from, Bilingual name) {}
}
