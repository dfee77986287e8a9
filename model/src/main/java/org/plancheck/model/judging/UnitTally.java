package org.plancheck.model.judging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The verdicts of a city's units on one item and year, for the city's own verdict.
 *
 * @param counts how many units have each verdict
 */
public record UnitTally(Map<Verdict, Integer> counts) {
    /** Gravest first; waived and not applicable units drop out. */
    private static final List<Verdict> ORDER = List.of(
            Verdict.ERROR,
            Verdict.QUESTIONED,
            Verdict.SHORTFALL,
            Verdict.NOT_REPORTED,
            Verdict.BEHIND,
            Verdict.NOT_DUE,
            Verdict.ON_TRACK,
            Verdict.MET);

    /** Counts verdicts. */
    public static UnitTally of(Collection<Verdict> verdicts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach(v -> counts.merge(v, 1, Integer::sum));
        return new UnitTally(counts);
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Units that count: all but waived and not applicable ones. */
    public int counted() {
        return ORDER.stream().mapToInt(this::count).sum();
    }

    /** All units, dropped ones included. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether at least one unit counts. */
    public boolean isDecisive() {
        return counted() > 0;
    }

    /** The gravest verdict among units that count; WAIVED or NOT_APPLICABLE when none counts. */
    public Verdict combined() {
        return ORDER.stream()
                .filter(v -> count(v) > 0)
                .findFirst()
                .orElse(count(Verdict.WAIVED) > 0 ? Verdict.WAIVED : Verdict.NOT_APPLICABLE);
    }
}
