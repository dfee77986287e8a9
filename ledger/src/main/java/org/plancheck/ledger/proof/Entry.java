package org.plancheck.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Drafts;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/**
 * Something encoded that must stand in the text: an item or a baseline.
 *
 * @param item null for a baseline
 * @param baseline null for an item
 */
record Entry(
        String id,
        String clause,
        String marker,
        int occurrence,
        @Nullable Item item,
        @Nullable Baseline baseline) {

    /** All entries of a plan: commitments, duties, baselines. */
    static List<Entry> of(Plan plan) {
        return of(plan.items(), plan.baselines());
    }

    /** All drafts of a plan. */
    static List<Entry> of(Drafts drafts) {
        return of(drafts.items(), drafts.baselines());
    }

    private static List<Entry> of(Stream<Item> items, List<Baseline> baselines) {
        List<Entry> entries = new ArrayList<>();
        items.forEach(
                item -> entries.add(new Entry(item.id(), item.clause(), item.marker(), item.occurrence(), item, null)));
        for (Baseline b : baselines) {
            String id = b.indicator() + "/" + b.jurisdiction() + "/" + b.year();
            entries.add(new Entry(id, b.clause(), b.marker(), b.occurrence(), null, b));
        }
        return entries;
    }
}
