package org.plancheck.model.data;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/**
 * By what a city's figure is divided among its counties (按因素分解).
 *
 * @param name what the figures count, as officials call it, such as 常住人口
 * @param document where the figures were published
 * @param figures each county's, by its code; not negative, not all zero
 * @param step the smallest portion that is given: shares are multiples of it
 * @param residue what happens to what is left when shares are cut to multiples of the step
 * @param county code of the county that takes it, for {@link Residue#ONE_COUNTY}
 */
public record AllocationKey(
        String name,
        String document,
        SortedMap<String, Quantity> figures,
        Quantity step,
        Residue residue,
        @Nullable String county) {

    /** What happens to what is left (尾差处理). */
    public enum Residue {
        /** A step each to those whose remainders are largest, equal ones by code; the shares come to the whole. */
        LARGEST_REMAINDER,
        /** Every share is rounded up; together they may be more than the whole. */
        ROUND_UP,
        /** All of it to one named county; the shares come to the whole. */
        ONE_COUNTY
    }

    public AllocationKey {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** The sum of all counties' figures. */
    public Quantity total() {
        return figures.values().stream().reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Whether a figure can be given away in whole steps. */
    public boolean divides(Quantity whole) {
        return whole.dividedBy(step).isWhole();
    }

    /** Each county's share of a figure that can be given away in whole steps, by its code. */
    public SortedMap<String, KeyedShare> divide(Quantity whole) {
        SortedMap<String, Quantity> exact = new TreeMap<>();
        figures.forEach((code, figure) -> exact.put(code, whole.times(figure).dividedBy(total())));
        SortedMap<String, Quantity> cut = new TreeMap<>();
        exact.forEach((code, value) -> cut.put(code, cut(value)));
        Quantity left = whole.minus(cut.values().stream().reduce(Quantity.ZERO, Quantity::plus));
        SortedMap<String, Quantity> extra = extra(exact, cut, left);
        SortedMap<String, KeyedShare> shares = new TreeMap<>();
        figures.forEach((code, figure) -> shares.put(
                code,
                new KeyedShare(
                        this,
                        whole,
                        figure,
                        exact.getOrDefault(code, Quantity.ZERO),
                        cut.getOrDefault(code, Quantity.ZERO),
                        left,
                        extra.getOrDefault(code, Quantity.ZERO))));
        return shares;
    }

    private Quantity cut(Quantity value) {
        Quantity steps = value.dividedBy(step);
        return (residue == Residue.ROUND_UP ? steps.ceiling() : steps.floor()).times(step);
    }

    private SortedMap<String, Quantity> extra(
            SortedMap<String, Quantity> exact, SortedMap<String, Quantity> cut, Quantity left) {
        SortedMap<String, Quantity> extra = new TreeMap<>();
        if (residue == Residue.ONE_COUNTY && county != null) {
            extra.put(county, left);
        } else if (residue == Residue.LARGEST_REMAINDER) {
            List<String> largestFirst = exact.keySet().stream()
                    .sorted(Comparator.comparing((String code) -> remainder(exact, cut, code))
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            long steps = left.dividedBy(step).toDecimal().longValueExact();
            largestFirst.stream().limit(steps).forEach(code -> extra.put(code, step));
        }
        return extra;
    }

    private static Quantity remainder(SortedMap<String, Quantity> exact, SortedMap<String, Quantity> cut, String code) {
        return exact.getOrDefault(code, Quantity.ZERO).minus(cut.getOrDefault(code, Quantity.ZERO));
    }
}
