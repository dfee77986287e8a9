package org.plancheck.ledger.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A passage that is no promise.
 *
 * @param clause where it stands, cited as items cite it; 前文 for what stands before the first chapter
 * @param marker a short phrase of it; null when the whole clause is meant
 * @param occurrence which of several equal phrases is meant, from 1; 0 when there is only one
 * @param of id of the item that speaks for it, for reasons that name one
 * @param place where coverage.yaml says so, such as {@code coverage.yaml:12}
 */
public record Excuse(
        String clause,
        @Nullable String marker,
        int occurrence,
        Reason reason,
        @Nullable String of,
        String place) {}
