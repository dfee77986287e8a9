package org.plancheck.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of one severity. */
public record FindingGroup(String light, String label, boolean open, List<Card> findings) {
    /**
     * One finding.
     *
     * @param key address of its arithmetic on the page, null where it is about no item
     */
    public record Card(
            Filter filter,
            @Nullable String key,
            int year,
            String title,
            String message,
            String remedy,
            String area,
            String reporter,
            String responsible,
            String citation,
            String rule,
            String id,
            List<String> sources) {}
}
