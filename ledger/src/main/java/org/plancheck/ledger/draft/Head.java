package org.plancheck.ledger.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;

/**
 * What a text says of itself.
 *
 * @param periodInTitle whether the title names the years
 * @param doubtful keys of plan.yaml that the text does not say plainly
 */
public record Head(
        String title,
        @Nullable String documentNumber,
        String issuer,
        @Nullable LocalDate issued,
        int from,
        int to,
        boolean periodInTitle,
        Jurisdiction jurisdiction,
        Set<String> doubtful) {
    /** First year of what is due every year: a plan cannot have been broken before it was issued. */
    int firstYearly() {
        return issued == null ? from : Math.max(from, issued.getYear());
    }

    /** The years that head and period account for. */
    List<Integer> years() {
        return List.of(from, to);
    }
}
