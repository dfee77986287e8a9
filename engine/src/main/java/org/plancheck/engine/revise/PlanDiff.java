package org.plancheck.engine.revise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Drafts;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Task;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.revision.EntryChange;
import org.plancheck.model.revision.EntryChange.Kind;
import org.plancheck.model.revision.FieldChange;
import org.plancheck.model.text.Bilingual;

/** Compares two encodings entry by entry and field by field. */
public final class PlanDiff {
    /** A commitment's title is its indicator's name, which is compared as the indicator. */
    private static final String DERIVED = "title";

    /** What a reading says of a field that it takes away. */
    private static final String NOTHING = "—";

    private final Plan before;
    private final Plan after;
    private final Registry registry;
    private final List<EntryChange> changes = new ArrayList<>();

    private PlanDiff(Plan before, Plan after, Registry registry) {
        this.before = before;
        this.after = after;
        this.registry = registry;
    }

    /** What is not as it was; empty when both plans say the same. */
    public static List<EntryChange> of(Plan before, Plan after, Registry registry) {
        PlanDiff diff = new PlanDiff(before, after, registry);
        diff.compare();
        return List.copyOf(diff.changes);
    }

    /** Ids that items of the revised plan had before, by the ids that they have now; only those that differ. */
    public static Map<String, String> formerIds(Plan before, Plan after) {
        return items(before, after).stream()
                .filter(pair -> pair.before() != null && pair.after() != null)
                .filter(pair -> !id(pair.before()).equals(id(pair.after())))
                .collect(Collectors.toMap(pair -> id(pair.after()), pair -> id(pair.before())));
    }

    private static List<Pairs<Item>> items(Plan before, Plan after) {
        List<Pairs<Item>> all = new ArrayList<>(pairs(before.commitments(), after.commitments()));
        all.addAll(pairs(before.duties(), after.duties()));
        return all;
    }

    private static <T extends Item> List<Pairs<Item>> pairs(List<T> before, List<T> after) {
        return Pairs.of(List.<Item>copyOf(before), List.<Item>copyOf(after), Item::id, PlanDiff::place);
    }

    private static String place(Item item) {
        return item.clause() + " " + item.marker() + " " + item.occurrence();
    }

    private static String id(@Nullable Item item) {
        return Objects.requireNonNull(item).id();
    }

    private void compare() {
        head();
        compare(Kind.ACTION, before.actions(), after.actions(), Action::clause, Action::clause, Action::title);
        compare(
                Kind.TASK,
                before.tasks(),
                after.tasks(),
                Task::clause,
                Task::clause,
                task -> Bilingual.same(task.heading()));
        compare(Kind.COMMITMENT, before.commitments(), after.commitments());
        compare(Kind.DUTY, before.duties(), after.duties());
        compare(
                Kind.BASELINE,
                before.baselines(),
                after.baselines(),
                base -> base.indicator() + "@" + base.jurisdiction() + "/" + base.year(),
                Baseline::clause,
                base -> indicator(base.indicator()));
        compare(
                Kind.SURVEY,
                before.surveys(),
                after.surveys(),
                Survey::indicator,
                survey -> null,
                survey -> indicator(survey.indicator()));
        readings();
    }

    /** The head's own fields, the plan's id among them. */
    private void head() {
        List<FieldChange> fields = fields(headOf(before), headOf(after));
        if (!fields.isEmpty()) {
            changes.add(new EntryChange(Kind.HEAD, before.id(), after.id(), null, after.title(), fields));
        }
    }

    private static Plan headOf(Plan plan) {
        return plan.withItems(List.of(), List.of())
                .withActions(List.of())
                .withTasks(List.of())
                .withBaselines(List.of())
                .withSurveys(List.of())
                .withReadings(List.of())
                .settingAside(Drafts.NONE);
    }

    /** Other readings, each by what it says differently from its plan, so that a changed entry is told only once. */
    private void readings() {
        for (Pairs<OtherReading> pair :
                Pairs.of(before.readings(), after.readings(), OtherReading::id, OtherReading::id)) {
            OtherReading was = pair.before();
            OtherReading is = pair.after();
            List<FieldChange> fields =
                    was == null || is == null ? List.of() : fields(differing(was, before), differing(is, after));
            if (was == null || is == null || !fields.isEmpty()) {
                OtherReading shown = Objects.requireNonNull(is == null ? was : is);
                changes.add(new EntryChange(
                        Kind.READING,
                        was == null ? null : was.id(),
                        is == null ? null : is.id(),
                        null,
                        shown.words(),
                        fields));
            }
        }
    }

    private static Map<String, String> differing(OtherReading reading, Plan plan) {
        Map<String, String> own = plan.items().collect(LinkedHashMap::new, PlanDiff::addLeaves, Map::putAll);
        Map<String, String> read =
                reading.items().stream().collect(LinkedHashMap::new, PlanDiff::addLeaves, Map::putAll);
        Set<String> names = new LinkedHashSet<>(read.keySet());
        reading.items()
                .forEach(item -> own.keySet().stream()
                        .filter(name -> name.startsWith(prefix(item)))
                        .forEach(names::add));
        Map<String, String> differing = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !Objects.equals(own.get(name), read.get(name)) && !name.contains("." + DERIVED + "."))
                .forEach(name -> differing.put(name, read.getOrDefault(name, NOTHING)));
        differing.putAll(Leaves.of(reading.withoutItems()));
        return differing;
    }

    private static void addLeaves(Map<String, String> leaves, Item item) {
        Leaves.of((Record) item).forEach((name, value) -> leaves.put(prefix(item) + name, value));
    }

    private static String prefix(Item item) {
        return "items[" + item.id() + "].";
    }

    private <T extends Item> void compare(Kind kind, List<T> was, List<T> is) {
        for (Pairs<Item> pair : pairs(was, is)) {
            add(kind, pair, Item::id, Item::clause, Item::title);
        }
    }

    private <T> void compare(
            Kind kind,
            Collection<T> was,
            Collection<T> is,
            Function<T, String> id,
            Function<T, @Nullable String> clause,
            Function<T, Bilingual> title) {
        for (Pairs<T> pair : Pairs.of(was, is, id, id)) {
            add(kind, pair, id, clause, title);
        }
    }

    private <T> void add(
            Kind kind,
            Pairs<T> pair,
            Function<T, String> id,
            Function<T, @Nullable String> clause,
            Function<T, Bilingual> title) {
        T was = pair.before();
        T is = pair.after();
        List<FieldChange> fields =
                was instanceof Record one && is instanceof Record other ? fields(one, other) : List.of();
        if (was == null || is == null || !fields.isEmpty()) {
            T shown = Objects.requireNonNull(is == null ? was : is);
            changes.add(new EntryChange(
                    kind,
                    was == null ? null : id.apply(was),
                    is == null ? null : id.apply(is),
                    clause.apply(shown),
                    title.apply(shown),
                    fields));
        }
    }

    private static List<FieldChange> fields(Record was, Record is) {
        return fields(Leaves.of(was), Leaves.of(is)).stream()
                .filter(field -> !(was instanceof Commitment && isDerived(field.field())))
                .toList();
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }

    private static boolean isDerived(String name) {
        return name.startsWith(DERIVED + ".") || name.contains("." + DERIVED + ".");
    }

    private Bilingual indicator(String id) {
        return registry.indicator(id).map(Indicator::name).orElse(Bilingual.same(id));
    }
}
