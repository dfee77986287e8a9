package org.plancheck.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.YearSource;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/** Every state that a due triple can be in gets exactly one verdict, every judged one exactly one light. */
class OneVerdictEachTest {
    private static final RuleRunner RUNNER = new RuleRunner(RuleBook.load(List.of()), Duration.ofMinutes(1));
    private static final Jurisdiction CITY =
            new Jurisdiction("990100", Bilingual.same("City"), Jurisdiction.Level.CITY, null, List.of());
    private static final Set<Shape> WITH_PATH = EnumSet.of(Shape.CUMULATIVE, Shape.STOCK, Shape.SHARE);
    private static final Set<Shape> YEARLY = EnumSet.of(Shape.ANNUAL, Shape.COVERAGE);
    private static final Set<Shape> NEVER_YEARLY = EnumSet.of(Shape.CUMULATIVE, Shape.STOCK, Shape.SHARE);
    private static final Set<Shape> SURVEYED = EnumSet.of(Shape.SHARE, Shape.COVERAGE, Shape.LIMIT);
    private static final Set<Shape> DONE_OR_NOT = EnumSet.of(Shape.DUTY, Shape.BATCH);

    /** What decides about a triple. */
    private record State(
            Shape shape,
            Stage stage,
            DataState data,
            boolean reached,
            boolean hasPath,
            boolean onPath,
            boolean unproven,
            boolean gap,
            boolean yearly) {

        boolean isPossible() {
            boolean yearlyFits = yearlyFits();
            boolean surveyFits = stage != Stage.UNSURVEYED || SURVEYED.contains(shape);
            boolean notDue = stage == Stage.OPEN || stage == Stage.WATCHED;
            boolean mayHavePath = WITH_PATH.contains(shape) && notDue || shape == Shape.ANNUAL && stage == Stage.OPEN;
            boolean pathFits = (!hasPath || mayHavePath) && (hasPath || !onPath);
            boolean reachedFits = !reached || data == DataState.REPORTED && !unproven;
            boolean provenFits = !unproven || DONE_OR_NOT.contains(shape);
            boolean gapFits = !gap || (shape == Shape.CUMULATIVE || shape == Shape.LIMIT) && stage != Stage.UNSURVEYED;
            return yearlyFits && surveyFits && pathFits && reachedFits && provenFits && gapFits;
        }

        /** A yearly item is never watched, but for a trend's first year, which has nothing to fall below. */
        private boolean yearlyFits() {
            if (YEARLY.contains(shape) && !yearly || NEVER_YEARLY.contains(shape) && yearly) {
                return false;
            }
            boolean firstYear = shape == Shape.TREND && (reached || data != DataState.REPORTED);
            return !yearly || stage != Stage.WATCHED || firstYear;
        }
    }

    @Test
    void everyStateGetsOneVerdict() {
        List<State> states = states().filter(State::isPossible).toList();
        Map<Integer, State> byYear = new HashMap<>();
        List<Due> facts = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            byYear.put(i, states.get(i));
            facts.add(due(states.get(i), i, null));
        }

        Map<Integer, List<String>> deciders = deciders(facts);

        List<String> faults = new ArrayList<>();
        byYear.forEach((year, state) -> {
            List<String> rules = deciders.getOrDefault(year, List.of());
            if (rules.size() != 1) {
                faults.add(state + " " + rules);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(states).hasSizeGreaterThan(400);
        System.out.println("saw " + states.size() + " states of due triples");
    }

    @Test
    void everyMixOfCountiesGetsOneVerdict() {
        List<Verdict> verdicts = List.of(Verdict.values());
        List<Due> facts = new ArrayList<>();
        for (Verdict first : verdicts) {
            for (Verdict second : verdicts) {
                State state = new State(
                        Shape.ROLL_UP, Stage.DUE, DataState.REPORTED, false, false, false, false, false, true);
                facts.add(due(state, facts.size(), UnitTally.of(List.of(first, second))));
            }
        }

        Map<Integer, List<String>> deciders = deciders(facts);

        assertThat(facts).hasSize(100);
        assertThat(deciders).hasSize(100);
        assertThat(deciders.values()).allMatch(rules -> rules.size() == 1);
    }

    @Test
    void everyVerdictGetsOneLight() {
        List<Judged> facts = new ArrayList<>();
        State state = new State(Shape.ANNUAL, Stage.DUE, DataState.REPORTED, true, false, false, false, false, true);
        for (Verdict verdict : Verdict.values()) {
            for (Strength strength : Strength.values()) {
                for (boolean near : List.of(true, false)) {
                    for (boolean waived : List.of(true, false)) {
                        facts.add(judged(due(state, facts.size(), null, strength), verdict, near, waived));
                    }
                }
            }
        }

        Map<Integer, List<String>> lights = RUNNER.run(facts).acts().stream()
                .filter(act -> act.kind() == Kind.LIGHT)
                .collect(Collectors.groupingBy(
                        act -> ((Judged) act.fact()).due().year(),
                        TreeMap::new,
                        Collectors.mapping(Act::ruleId, Collectors.toList())));

        assertThat(facts).hasSize(120);
        assertThat(lights).hasSize(120);
        assertThat(lights.values()).allMatch(rules -> rules.size() == 1);
    }

    private static Map<Integer, List<String>> deciders(List<Due> facts) {
        return RUNNER.run(facts).acts().stream()
                .filter(act -> act.kind() == Kind.DECIDE)
                .collect(Collectors.groupingBy(
                        act -> ((Due) act.fact()).year(),
                        TreeMap::new,
                        Collectors.mapping(Act::ruleId, Collectors.toList())));
    }

    private static Stream<State> states() {
        List<Boolean> either = List.of(true, false);
        List<State> states = new ArrayList<>();
        for (Shape shape : EnumSet.complementOf(EnumSet.of(Shape.ROLL_UP))) {
            for (Stage stage : Stage.values()) {
                for (DataState data : DataState.values()) {
                    for (boolean reached : either) {
                        for (boolean hasPath : either) {
                            for (boolean onPath : either) {
                                for (boolean unproven : either) {
                                    for (boolean gap : either) {
                                        for (boolean yearly : either) {
                                            states.add(new State(
                                                    shape, stage, data, reached, hasPath, onPath, unproven, gap,
                                                    yearly));
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return states.stream();
    }

    private static Due due(State state, int year, UnitTally tally) {
        return due(state, year, tally, Strength.PLAIN);
    }

    /** The year numbers the fact. */
    private static Due due(State state, int year, UnitTally tally, Strength strength) {
        Commitment item = item(strength, state.yearly() ? Cadence.EACH_YEAR : Cadence.STANDING);
        return new Due(
                plan(item),
                item,
                CITY,
                year,
                state.shape(),
                state.stage(),
                state.data(),
                state.reached(),
                state.hasPath(),
                state.onPath(),
                false,
                state.data() == DataState.REPORTED ? Quantity.ONE : null,
                null,
                Quantity.ONE,
                null,
                state.hasPath() ? Quantity.ONE : null,
                null,
                "人",
                null,
                null,
                state.unproven() ? DutyState.DONE : null,
                false,
                state.gap() ? List.of(2021) : List.of(),
                List.of(),
                new TreeMap<>(),
                tally,
                "office",
                List.of(),
                List.of());
    }

    private static Judged judged(Due due, Verdict verdict, boolean near, boolean waived) {
        var waiver = new Waiver(
                due.itemKey(),
                CITY.code(),
                Set.of(due.year()),
                "reason",
                "approval",
                LocalDate.of(2099, 12, 31),
                new Provenance("waivers", "1"));
        return new Judged(due, verdict, waived ? waiver : null, waived, 0, List.of(), near, null);
    }

    private static Commitment item(Strength strength, Cadence cadence) {
        return new Commitment(
                "item",
                "一(一)",
                "marker",
                0,
                "indicator",
                Quantity.ONE,
                null,
                null,
                "人",
                Comparator.GE,
                Measure.FLOW,
                cadence,
                new SourcedYear(2021, YearSource.PERIOD),
                new SourcedYear(2025, YearSource.PERIOD),
                null,
                strength,
                Scope.CITY,
                Terms.PLAIN,
                null,
                null,
                List.of(),
                Bilingual.same("item"));
    }

    private static Plan plan(Commitment item) {
        return new Plan(
                "plan",
                Bilingual.same("plan"),
                null,
                "issuer",
                null,
                2021,
                2025,
                CITY.code(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(item),
                List.of(),
                List.of());
    }
}
