package org.plancheck.model.allocating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * One allocated commitment in one year: what the city promised, what its counties were allocated, and how far the data
 * are from both. Figures are in the indicator's unit.
 *
 * @param addsUp whether shares can be added up at all; shares in percent cannot
 * @param target what the city promised for the year
 * @param counties every county that bears a share, by code
 * @param withoutShare counties of the year that bear none
 * @param idle shares that bind nobody
 * @param city the city's own verdict
 */
public record ShareBalance(
        Plan plan,
        Commitment commitment,
        int year,
        Bilingual unit,
        boolean addsUp,
        Quantity target,
        List<CountyShare> counties,
        List<Jurisdiction> withoutShare,
        List<IdleShare> idle,
        Judgement city) {
    private static final Set<Verdict> UNDECIDED = Set.of(Verdict.NOT_REPORTED, Verdict.QUESTIONED, Verdict.ERROR);

    /** How the sum of shares stands to the city's target. */
    public enum State {
        BALANCED,
        /** More than the target: a reserve, but a breach waiting to happen where the target is a limit. */
        OVER,
        /** Less than the target: if every county does its share, the city still falls short. */
        UNDER,
        /** Shares in percent have no sum. */
        NOT_SUMMED
    }

    /**
     * A county's share and what it reported.
     *
     * @param share what it was allocated, with what it took over from areas that went into it
     * @param judgement its verdict
     */
    public record CountyShare(Jurisdiction county, Quantity share, Judgement judgement) {

        /** What is missing to its share, zero when it is reached, null when its value is not known. */
        public @Nullable Quantity gap() {
            return judgement.due().gap();
        }

        /** What it did beyond its share; zero when nothing, null when its value is not known. */
        public @Nullable Quantity surplus() {
            Quantity value = judgement.due().value();
            if (value == null || gap() == null) {
                return null;
            }
            return value.above(share) && !isLimit() ? value.minus(share) : Quantity.ZERO;
        }

        private boolean isLimit() {
            return judgement.due().item() instanceof Commitment commitment
                    && commitment.comparator().isLimit();
        }

        boolean isShort() {
            Quantity gap = gap();
            return gap != null && gap.above(Quantity.ZERO);
        }
    }

    /** A share that binds nobody, and why. */
    public record IdleShare(Allocation allocation, Reason reason) {
        /** Why a share binds nobody. */
        public enum Reason {
            /** Given for a year that is not the one in which the commitment is due. */
            OTHER_YEAR,
            /** Another one for the same county is in force in every year. */
            SUPERSEDED,
            /** Its area was split, and nobody alone took over. */
            NO_BEARER
        }
    }

    /**
     * A county that is short, and what it could do for the city.
     *
     * @param closes how much of the city's gap it would close
     * @param remains what would still be missing after it and all before it
     */
    public record Closing(CountyShare county, Quantity closes, Quantity remains) {}

    /** The sum of all shares, null where they have none. */
    public @Nullable Quantity allocated() {
        return addsUp ? counties.stream().map(CountyShare::share).reduce(Quantity.ZERO, Quantity::plus) : null;
    }

    /** The sum of shares less the target, null where there is no sum. */
    public @Nullable Quantity difference() {
        Quantity allocated = allocated();
        return allocated == null ? null : allocated.minus(target);
    }

    /** The difference in percent of the target, null where there is none. */
    public @Nullable Quantity differencePercent() {
        Quantity difference = difference();
        return difference == null || target.isZero() ? null : Quantity.percent(difference, target);
    }

    /** How the sum of shares stands to the target. */
    public State state() {
        Quantity difference = difference();
        if (difference == null) {
            return State.NOT_SUMMED;
        }
        int order = difference.compareTo(Quantity.ZERO);
        return order == 0 ? State.BALANCED : order > 0 ? State.OVER : State.UNDER;
    }

    /** What is missing to the city's target, null when its value is not known. */
    public @Nullable Quantity cityGap() {
        return city.due().gap();
    }

    /** Whether the city's target is known to be missed as things stand. */
    public boolean isCityShort() {
        Quantity gap = cityGap();
        return gap != null && gap.above(Quantity.ZERO);
    }

    /**
     * The counties that are short of their shares, the largest gaps first, equal ones by code, and how far closing one
     * after the other would bring the city; none where the city lacks nothing or shares have no sum.
     */
    public List<Closing> closings() {
        Quantity remains = cityGap();
        if (!addsUp || remains == null || !isCityShort()) {
            return List.of();
        }
        List<CountyShare> shortOnes = counties.stream()
                .filter(CountyShare::isShort)
                .sorted(Comparator.comparing(ShareBalance::gap)
                        .reversed()
                        .thenComparing(county -> county.county().code()))
                .toList();
        List<Closing> closings = new ArrayList<>();
        for (CountyShare county : shortOnes) {
            Quantity closes = gap(county).above(remains) ? remains : gap(county);
            remains = remains.minus(closes);
            closings.add(new Closing(county, closes, remains));
        }
        return List.copyOf(closings);
    }

    /** What would still be missing if every county did its share; null when the city's gap is not known. */
    public @Nullable Quantity remaining() {
        List<Closing> closings = closings();
        return closings.isEmpty()
                ? cityGap()
                : closings.get(closings.size() - 1).remains();
    }

    /** Whether something is not as it should be, though nothing that was promised is given away. */
    public boolean isLoose() {
        return state() == State.OVER || !idle.isEmpty() || !withoutShare.isEmpty() || isCityShort();
    }

    /** Whether the city cannot reach its target even if every county does its share, or nobody knows. */
    public boolean isBroken() {
        boolean limit = commitment.comparator().isLimit();
        Quantity remaining = remaining();
        return state() == (limit ? State.OVER : State.UNDER)
                || UNDECIDED.contains(city.verdict())
                || (addsUp && remaining != null && remaining.above(Quantity.ZERO));
    }

    private static Quantity gap(CountyShare county) {
        Quantity gap = county.gap();
        return gap == null ? Quantity.ZERO : gap;
    }
}
