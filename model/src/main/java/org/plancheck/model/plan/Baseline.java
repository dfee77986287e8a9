package org.plancheck.model.plan;

import org.plancheck.model.number.Quantity;

/**
 * A historical value the plan gives (基期值).
 *
 * @param jurisdiction GB/T 2260 code
 * @param occurrence as {@link Item#occurrence}
 * @param value in the indicator's unit; a share in percent
 */
public record Baseline(
        String indicator,
        String jurisdiction,
        int year,
        Quantity value,
        String clause,
        String marker,
        int occurrence) {}
