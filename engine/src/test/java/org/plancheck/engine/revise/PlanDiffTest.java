package org.plancheck.engine.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Home;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Task;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.revision.EntryChange;
import org.plancheck.model.revision.EntryChange.Change;
import org.plancheck.model.revision.EntryChange.Kind;
import org.plancheck.model.revision.FieldChange;

/** The shipped plan of Lianyungang, revised on purpose. */
class PlanDiffTest {
    private static final Registry REGISTRY = Home.library().registry();
    private static final Plan SHIPPED = Home.library().plans().get("lianyungang-2021-2025");
    private static final Plan PLAN = SHIPPED.withReadings(List.of());

    @Test
    void aPlanDoesNotDifferFromItself() {
        for (Plan plan : Home.library().plans().values()) {
            assertThat(PlanDiff.of(plan, plan, REGISTRY)).isEmpty();
        }
    }

    @Test
    void aFigureAndAComparatorAreToldFieldByField() {
        Commitment tutors = PLAN.commitment("science-tutors").orElseThrow();
        Commitment revised = tutors.condition(
                REGISTRY.indicator(tutors.indicator()).orElseThrow(),
                Comparator.GT,
                Quantity.of(600),
                null,
                null,
                tutors.unit(),
                tutors.terms());
        EntryChange change = only(withCommitment(tutors, revised));
        assertThat(change.kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(change.change()).isEqualTo(Change.CHANGED);
        assertThat(change.fields())
                .containsExactly(new FieldChange("value", "500", "600"), new FieldChange("comparator", "ge", "gt"));
    }

    @Test
    void aReadingIsToldByWhatItSaysDifferently() {
        OtherReading reading = SHIPPED.readings().stream()
                .filter(r -> r.id().equals("from-period"))
                .findFirst()
                .orElseThrow();
        List<Item> others = reading.items().stream()
                .filter(item -> !item.id().equals("science-tutors"))
                .toList();
        Plan without = SHIPPED.withReadings(List.of(with(reading, others)));
        EntryChange change = only(PlanDiff.of(SHIPPED.withReadings(List.of(reading)), without, REGISTRY));
        assertThat(change.kind()).isEqualTo(Kind.READING);
        assertThat(change.after()).isEqualTo("from-period");
        assertThat(change.fields())
                .containsExactly(
                        new FieldChange("items[science-tutors].from.year", "2021", null),
                        new FieldChange("items[science-tutors].from.source", "period", null));
    }

    @Test
    void anEntryThatChangesInEveryReadingIsToldOnce() {
        List<OtherReading> readings = SHIPPED.readings().stream()
                .map(r -> with(r, r.items().stream().map(PlanDiffTest::raised).toList()))
                .toList();
        List<Commitment> commitments = SHIPPED.commitments().stream()
                .map(c -> (Commitment) raised((Item) c))
                .toList();
        Plan raised = SHIPPED.withItems(commitments, SHIPPED.duties()).withReadings(readings);
        assertThat(only(PlanDiff.of(SHIPPED, raised, REGISTRY)).kind()).isEqualTo(Kind.COMMITMENT);
    }

    private static OtherReading with(OtherReading reading, List<Item> items) {
        return new OtherReading(reading.id(), reading.words(), reading.instead(), items);
    }

    /** The same item; of science tutors, with 600 a year. */
    private static Item raised(Item item) {
        return item instanceof Commitment tutors && tutors.id().equals("science-tutors") ? raised(tutors) : item;
    }

    private static Commitment raised(Commitment tutors) {
        return tutors.condition(
                REGISTRY.indicator(tutors.indicator()).orElseThrow(),
                tutors.comparator(),
                Quantity.of(600),
                null,
                null,
                tutors.unit(),
                tutors.terms());
    }

    @Test
    void anEntryThatStandsAtTheSamePlaceIsRenamedAndNotNew() {
        Commitment tutors = PLAN.commitment("science-tutors").orElseThrow();
        Plan after = withCommitment(tutors, tutors.renamed(Map.of(tutors.id(), "tutors")));
        EntryChange change = only(after);
        assertThat(change.isRenamed()).isTrue();
        assertThat(change.fields()).containsExactly(new FieldChange("id", "science-tutors", "tutors"));
        assertThat(PlanDiff.formerIds(PLAN, after)).isEqualTo(Map.of("tutors", "science-tutors"));
    }

    @Test
    void twoNewEntriesAtOnePlaceAreNotGuessedAt() {
        Commitment tutors = PLAN.commitment("science-tutors").orElseThrow();
        List<Commitment> all = new ArrayList<>(PLAN.commitments());
        all.remove(tutors);
        all.add(tutors.renamed(Map.of(tutors.id(), "one")));
        all.add(tutors.renamed(Map.of(tutors.id(), "two")));
        assertThat(PlanDiff.of(PLAN, PLAN.withItems(all, PLAN.duties()), REGISTRY))
                .extracting(EntryChange::change)
                .containsExactly(Change.ADDED, Change.ADDED, Change.REMOVED);
    }

    @Test
    void whatIsNewAndWhatIsGoneIsToldForEveryKind() {
        Duty duty = PLAN.duties().get(0);
        Plan after = PLAN.withItems(
                        PLAN.commitments(),
                        PLAN.duties().subList(1, PLAN.duties().size()))
                .withTasks(append(PLAN.tasks(), new Task("九(九)9", "新任务", List.of())))
                .withSurveys(append(
                        PLAN.surveys(), new Survey(PLAN.commitments().get(0).indicator(), Set.of(2024, 2022))));
        assertThat(PlanDiff.of(PLAN, after, REGISTRY))
                .extracting(EntryChange::kind, EntryChange::before, EntryChange::after)
                .containsExactly(
                        tuple(Kind.TASK, null, "九(九)9"),
                        tuple(Kind.DUTY, duty.id(), null),
                        tuple(Kind.SURVEY, null, PLAN.commitments().get(0).indicator()));
    }

    @Test
    void theHeadIsComparedWithoutItsEntries() {
        Plan other = Home.library().plans().get("nanjing-2021-2025");
        assertThat(PlanDiff.of(PLAN, other, REGISTRY).get(0).fields())
                .extracting(FieldChange::field)
                .contains("id", "title.zh", "issuer", "jurisdiction")
                .doesNotContain("commitments", "tasks");
    }

    /** Every component that a plan's entries have is compared; the words for each are held by a test of the reports. */
    @Test
    void innerPartsAreNamedByTheirPath() {
        Commitment range = Home.library().plans().values().stream()
                .flatMap(plan -> plan.commitments().stream())
                .filter(c -> c.comparator() == Comparator.RANGE)
                .findFirst()
                .orElseThrow();
        assertThat(Leaves.of(range))
                .containsKeys("from.year", "from.source", "low", "high", "scope", "terms.every")
                .doesNotContainKeys("value", "scope.code");
    }

    private static EntryChange only(Plan after) {
        return only(PlanDiff.of(PLAN, after, REGISTRY));
    }

    private static EntryChange only(List<EntryChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Plan withCommitment(Commitment was, Commitment is) {
        return PLAN.withItems(
                PLAN.commitments().stream().map(c -> c.equals(was) ? is : c).toList(), PLAN.duties());
    }

    private static <T> List<T> append(List<T> all, T more) {
        List<T> longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }
}
