package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Verdict;

/**
 * Keeps consecutive due years short: broken by met, waived or not applicable; a year not reported, or not
 * judged for another reason, neither counts nor breaks.
 */
final class Streaks {
    private final Map<String, List<Integer>> running = new HashMap<>();

    /**
     * The years of the streak up to and with this verdict, none unless it is a shortfall. Must be called in the order
     * of years.
     */
    List<Integer> next(Due due, Verdict verdict, boolean waived) {
        String key = due.itemKey() + "@" + due.jurisdiction().code();
        if (waived
                || List.of(Verdict.MET, Verdict.WAIVED, Verdict.NOT_APPLICABLE).contains(verdict)) {
            running.remove(key);
            return List.of();
        }
        if (verdict != Verdict.SHORTFALL) {
            return List.of();
        }
        List<Integer> years = running.computeIfAbsent(key, k -> new ArrayList<>());
        years.add(due.year());
        return List.copyOf(years);
    }
}
