package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;

/** Takes away from a case whatever can go while the two judges still differ. */
final class CaseShrinker {
    private final Predicate<CityCase> stillDiffers;

    CaseShrinker(Predicate<CityCase> stillDiffers) {
        this.stillDiffers = stillDiffers;
    }

    /** The smallest case that this way leads to. */
    CityCase shrunk(CityCase city) {
        CityCase smallest = city;
        for (CityCase next = smaller(smallest); next != smallest; next = smaller(smallest)) {
            smallest = next;
        }
        return smallest;
    }

    private CityCase smaller(CityCase city) {
        return candidates(city).filter(stillDiffers).findFirst().orElse(city);
    }

    /** Everything that is one thing less, the biggest things first. */
    private static Stream<CityCase> candidates(CityCase city) {
        return Stream.of(
                        without(city.plans()).map(city::withPlans),
                        each(city.plans(), CaseShrinker::smallerPlans).map(city::withPlans),
                        without(city.submissions()).map(city::withSubmissions),
                        areas(city),
                        each(city.submissions(), CaseShrinker::smallerSubmissions)
                                .map(city::withSubmissions),
                        without(city.allocations()).map(city::withAllocations),
                        without(city.waivers()).map(city::withWaivers),
                        without(city.confirmations()).map(city::withConfirmations),
                        without(city.verified().values())
                                .map(fewer -> new VerifiedValues(
                                        fewer, city.verified().duties()))
                                .map(city::withVerified),
                        without(city.verified().duties())
                                .map(fewer -> new VerifiedValues(city.verified().values(), fewer))
                                .map(city::withVerified))
                .flatMap(Function.identity());
    }

    private static Stream<CityCase> areas(CityCase city) {
        return without(List.copyOf(city.registry().jurisdictions()))
                .filter(areas -> areas.stream().map(Jurisdiction::code).anyMatch(GeneratedRegistry.CITY::equals))
                .filter(areas ->
                        city.submissions().stream().allMatch(submission -> areas.contains(submission.jurisdiction())))
                .map(areas -> city.withRegistry(GeneratedRegistry.withAreas(city.registry(), areas)));
    }

    private static Stream<Plan> smallerPlans(Plan plan) {
        return Stream.of(
                        without(plan.commitments())
                                .filter(CaseShrinker::hasEveryWhole)
                                .map(fewer -> plan.withItems(fewer, plan.duties())),
                        without(plan.duties()).map(fewer -> plan.withItems(plan.commitments(), fewer)),
                        without(plan.baselines()).map(plan::withBaselines))
                .flatMap(Function.identity());
    }

    private static boolean hasEveryWhole(List<Commitment> commitments) {
        List<String> ids = commitments.stream().map(Commitment::id).toList();
        return commitments.stream()
                .map(Commitment::partOf)
                .filter(Objects::nonNull)
                .allMatch(ids::contains);
    }

    private static Stream<Submission> smallerSubmissions(Submission submission) {
        return Stream.concat(
                without(submission.observations())
                        .map(rows -> Edited.submission(submission, rows, submission.duties())),
                without(submission.duties())
                        .map(rows -> Edited.submission(submission, submission.observations(), rows)));
    }

    /** The list without one of its elements, in turn. */
    private static <T> Stream<List<T>> without(List<T> list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(i -> {
            List<T> fewer = new ArrayList<>(list);
            fewer.remove((int) i);
            return List.copyOf(fewer);
        });
    }

    /** The list with one of its elements made smaller, in turn. */
    private static <T> Stream<List<T>> each(List<T> list, Function<T, Stream<T>> smaller) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .flatMap(i -> smaller.apply(list.get(i)).map(element -> {
                    List<T> changed = new ArrayList<>(list);
                    changed.set(i, element);
                    return List.copyOf(changed);
                }));
    }
}
