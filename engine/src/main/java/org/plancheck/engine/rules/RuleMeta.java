package org.plancheck.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.text.Bilingual;

/**
 * What a rule's {@code rule.yaml} says: everything but its condition.
 *
 * @param version raised whenever the rule's outcome may change
 * @param severity of the finding that a match makes; null when it makes none
 * @param message the finding's sentence, with placeholders
 * @param remedy what would close the gap, with placeholders
 * @param rationale why the rule exists
 * @param reference where the law of the rule is written
 * @param replaces ids of shipped rules that a local rule switches off
 * @param folder where the rule lives
 */
public record RuleMeta(
        String id,
        int version,
        Status status,
        @Nullable Severity severity,
        Bilingual title,
        Bilingual message,
        Bilingual remedy,
        Bilingual rationale,
        String reference,
        List<String> replaces,
        String folder) {

    /** Whether a rule takes part. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
