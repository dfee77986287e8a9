package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.text.Bilingual;

/**
 * Joins conditions that must hold together: the value is how many do. One that is known to fail decides; before that,
 * nothing is decided while one is not known.
 */
final class JointStanding {
    /** The gravest first: what stands in the way of a verdict when no condition fails. */
    private static final List<DataState> GRAVEST = List.of(
            DataState.QUESTIONED,
            DataState.NO_REASON,
            DataState.UNCONFIRMED,
            DataState.MISSING,
            DataState.UNCOMPARABLE,
            DataState.NOT_APPLICABLE,
            DataState.REPORTED);

    private JointStanding() {}

    /** The triple asked of each condition on its own, the commitment's own figure first. */
    static List<DueTriple> conditions(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        Commitment own = commitment.withTerms(commitment.terms().also(List.of()));
        return Stream.concat(Stream.of(own), commitment.terms().also().stream())
                .map(triple::asking)
                .toList();
    }

    /** How they stand together. */
    static Standing of(List<DueTriple> conditions, List<Standing> standings) {
        int all = standings.size();
        int reached = (int) standings.stream().filter(Standing::reached).count();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            steps.add(Trace.step(
                    "condition",
                    Map.of("number", i + 1, "title", conditions.get(i).item().title())));
            steps.addAll(standings.get(i).steps());
        }
        steps.add(Trace.step("joint", Map.of("reached", reached, "all", all, "failed", failed(conditions, standings))));
        return new Standing(
                Shape.JOINT,
                standings.get(0).stage(),
                data(standings),
                Quantity.of(reached),
                reached == all,
                Quantity.of(all),
                Quantity.of(all - reached),
                null,
                years(standings, Standing::missing),
                years(standings, Standing::questioned),
                List.copyOf(steps),
                standings.stream().flatMap(s -> s.sources().stream()).toList());
    }

    private static DataState data(List<Standing> standings) {
        boolean fails = standings.stream().anyMatch(s -> s.data() == DataState.REPORTED && !s.reached());
        return fails
                ? DataState.REPORTED
                : standings.stream()
                        .map(Standing::data)
                        .min(Comparator.comparingInt(GRAVEST::indexOf))
                        .orElseThrow();
    }

    private static Bilingual failed(List<DueTriple> conditions, List<Standing> standings) {
        List<Bilingual> failed = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            if (!standings.get(i).reached()) {
                failed.add(conditions.get(i).item().title());
            }
        }
        return Bilingual.list(failed);
    }

    private static List<Integer> years(List<Standing> standings, Function<Standing, List<Integer>> of) {
        SortedSet<Integer> years = new TreeSet<>();
        standings.forEach(s -> years.addAll(of.apply(s)));
        return List.copyOf(years);
    }
}
