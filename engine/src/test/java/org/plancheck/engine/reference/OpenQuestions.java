package org.plancheck.engine.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancheck.engine.reference.Known.State;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Jurisdiction;

/**
 * Where engine and reference judge are known to differ, each with its reason. A difference that one of these
 * explains is counted and printed, never asserted and never silent; whoever settles a question deletes it here,
 * and the differential test fails on a question that touches no difference any more.
 *
 * <p>Not generated at all, because the law has no words for it: units below the county ({@code each-school})
 * with a measure other than each-unit, shares of them allocated to counties, and a part of which the whole is
 * counted in another way.
 */
final class OpenQuestions {

    /** One due triple. */
    record Triple(CityCase city, Plan plan, Item item, String area, int year) {
        boolean isCity() {
            return area.equals(plan.jurisdiction());
        }

        private Optional<Commitment> commitment() {
            return item instanceof Commitment commitment ? Optional.of(commitment) : Optional.empty();
        }

        private boolean isTrend() {
            return item instanceof Duty duty && duty.kind() == DutyKind.TREND;
        }

        private boolean isEachYear() {
            return item.cadence() == Cadence.EACH_YEAR;
        }

        private IntStream yearsSoFar() {
            return IntStream.rangeClosed(item.from().year(), year);
        }
    }

    /** A question and the triples it touches. */
    private record Question(String reason, Predicate<Triple> touches) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("a figure printed in 万元 is compared without its factor", OpenQuestions::isPrintedInMultiples),
            new Question("survey years are ignored for shares of each year", OpenQuestions::isYearlySurvey),
            new Question(
                    "a county's refused value counts as missing in the city's sum",
                    OpenQuestions::restsOnQuestionedCounty),
            new Question("a refused part or whole drags the other along", OpenQuestions::standsBesideRefused),
            new Question("a ratio passes for a count", OpenQuestions::isCountFiledAsRatio),
            new Question("two ratios of one value do not disagree", OpenQuestions::hasTwoRatios),
            new Question(
                    "of rows that agree only the first is read for reason and proof, and 3 differs from 3.0",
                    OpenQuestions::isFiledTwice),
            new Question(
                    "a yearly trend is watched in its first and in an open year", OpenQuestions::isTrendBeforeItsEnd),
            new Question("an allocation to a zone that overlaps a county is judged", OpenQuestions::isOverlappingZone));

    private OpenQuestions() {}

    /** Every reason there is. */
    static List<String> reasons() {
        return QUESTIONS.stream().map(Question::reason).toList();
    }

    /** Why the two may differ on a triple, {@code plan-id/item-id@jurisdiction/year}. */
    static Optional<String> reason(CityCase city, String key) {
        String item = key.substring(0, key.indexOf('@'));
        String area = key.substring(key.indexOf('@') + 1, key.lastIndexOf('/'));
        int year = Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
        return city.plans().stream()
                .flatMap(plan -> plan.items()
                        .filter(each -> CityFigures.key(plan, each).equals(item))
                        .flatMap(each -> reason(city, plan, each, area, year).stream()))
                .findFirst();
    }

    /** A roll-up is touched by what touches its units. */
    private static Optional<String> reason(CityCase city, Plan plan, Item item, String area, int year) {
        Triple triple = new Triple(city, plan, item, area, year);
        List<Triple> touched = triple.isCity() && item.scope().isEachCounty()
                ? new CityFigures(city)
                        .counties(plan).stream()
                                .map(county -> new Triple(city, plan, item, county.code(), year))
                                .toList()
                : List.of(triple);
        return QUESTIONS.stream()
                .filter(question -> touched.stream().anyMatch(question.touches()))
                .map(Question::reason)
                .findFirst();
    }

    private static boolean isPrintedInMultiples(Triple triple) {
        return triple.commitment()
                .flatMap(c -> triple.city().registry().measure(c.unit()).map(m -> m.factor(c.unit())))
                .filter(factor -> !factor.equals(Quantity.ONE))
                .isPresent();
    }

    private static boolean isYearlySurvey(Triple triple) {
        return triple.isEachYear()
                && triple.commitment()
                        .filter(c -> c.measure() == Measure.SHARE)
                        .flatMap(c -> triple.city().registry().indicator(c.indicator()))
                        .filter(indicator -> indicator.survey())
                        .isPresent();
    }

    private static boolean restsOnQuestionedCounty(Triple triple) {
        if (!triple.isCity()
                || triple.commitment().isEmpty()
                || triple.item().scope().equals(Scope.CITY_LEVEL)) {
            return false;
        }
        Commitment commitment = triple.commitment().get();
        CityFigures figures = new CityFigures(triple.city());
        return triple.city()
                        .registry()
                        .indicator(commitment.indicator())
                        .orElseThrow()
                        .addsUp()
                && figures.counties(triple.plan()).stream()
                        .anyMatch(county -> triple.yearsSoFar()
                                .anyMatch(year -> figures.figure(triple.plan(), commitment, county.code(), year)
                                        .is(State.QUESTIONED)));
    }

    private static boolean standsBesideRefused(Triple triple) {
        String indicator = triple.commitment().map(Commitment::indicator).orElse("");
        FiledFigures filed = new FiledFigures(triple.city());
        return triple.city().plans().stream()
                .flatMap(plan -> partners(plan, indicator))
                .anyMatch(partner -> triple.city().submissions().stream()
                        .filter(submission -> submission.year() <= triple.year())
                        .anyMatch(submission -> filed.figure(
                                        partner,
                                        submission.jurisdiction().code(),
                                        submission.year(),
                                        submission.reporter())
                                .is(State.QUESTIONED)));
    }

    /** The indicators that this one is a part or the whole of. */
    private static Stream<String> partners(Plan plan, String indicator) {
        return plan.commitments().stream().filter(part -> part.partOf() != null).flatMap(part -> {
            String whole = plan.commitment(part.partOf()).orElseThrow().indicator();
            return part.indicator().equals(indicator)
                    ? Stream.of(whole)
                    : whole.equals(indicator) ? Stream.of(part.indicator()) : Stream.empty();
        });
    }

    private static boolean isCountFiledAsRatio(Triple triple) {
        return triple.commitment()
                .filter(c -> c.measure() != Measure.SHARE && !c.scope().isCountedUnits())
                .map(Commitment::indicator)
                .filter(indicator -> countsRatios(triple, indicator) > 0)
                .isPresent();
    }

    private static boolean hasTwoRatios(Triple triple) {
        return triple.commitment()
                .map(Commitment::indicator)
                .filter(indicator -> countsRatios(triple, indicator) > 1)
                .isPresent();
    }

    /** How many ratios of the indicator stand in one submission, at most. */
    private static long countsRatios(Triple triple, String indicator) {
        return triple.city().submissions().stream()
                .mapToLong(submission -> submission.observations().stream()
                        .filter(row -> row.indicator().id().equals(indicator))
                        .filter(row -> row.reading() instanceof Reading.Ratio)
                        .count())
                .max()
                .orElse(0);
    }

    private static boolean isFiledTwice(Triple triple) {
        return triple.city().submissions().stream()
                .filter(submission -> submission.year() <= triple.year())
                .anyMatch(submission -> isFiledTwice(triple, submission));
    }

    private static boolean isFiledTwice(Triple triple, Submission submission) {
        String key = CityFigures.key(triple.plan(), triple.item());
        String indicator = triple.commitment().map(Commitment::indicator).orElse("");
        return submission.duties().stream()
                                .filter(report -> report.duty().equals(key))
                                .count()
                        > 1
                || submission.observations().stream()
                                .filter(row -> row.indicator().id().equals(indicator))
                                .filter(row -> row.reading() instanceof Reading.NotApplicable)
                                .count()
                        > 1;
    }

    private static boolean isTrendBeforeItsEnd(Triple triple) {
        boolean first = triple.year() == triple.item().from().year();
        boolean open = triple.city().asOf().isBefore(LocalDate.of(triple.year(), 12, 31));
        return triple.isTrend() && triple.isEachYear() && (first || open);
    }

    private static boolean isOverlappingZone(Triple triple) {
        return triple.city().registry().jurisdiction(triple.area()).stream()
                .anyMatch(area -> area.level() == Jurisdiction.Level.ZONE
                        && !area.overlaps().isEmpty());
    }
}
