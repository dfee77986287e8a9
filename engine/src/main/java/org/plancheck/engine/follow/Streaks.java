package org.plancheck.engine.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Verdict;

/**
 * Counts consecutive due years short: broken by met, waived or not applicable; a year not reported, or not
 * judged for another reason, neither counts nor breaks.
 */
final class Streaks {
    private final Map<String, Integer> running = new HashMap<>();

    /**
     * The streak up to and with this verdict, zero unless it is a shortfall. Must be called in the order of
     * years.
     */
    int next(Due due, Verdict verdict, boolean waived) {
        String key = due.itemKey() + "@" + due.jurisdiction().code();
        if (waived
                || List.of(Verdict.MET, Verdict.WAIVED, Verdict.NOT_APPLICABLE).contains(verdict)) {
            running.put(key, 0);
            return 0;
        }
        return verdict == Verdict.SHORTFALL ? running.merge(key, 1, Integer::sum) : 0;
    }
}
