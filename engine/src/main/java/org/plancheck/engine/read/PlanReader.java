package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Drafts;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Group;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Task;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Reads one plan folder: plan.yaml, tasks.yaml, commitments.yaml, duties.yaml. */
final class PlanReader {
    private static final Set<String> PERIOD_SOURCES = Set.of("title", "text");

    private final Path folder;
    private final DocumentFolder documents;
    private final Registry registry;
    private final PlanNames names;
    private final List<Commitment> draftCommitments = new ArrayList<>();
    private final List<Duty> draftDuties = new ArrayList<>();
    private final List<Baseline> draftBaselines = new ArrayList<>();

    PlanReader(Path folder, DocumentFolder documents, Registry registry) {
        this.folder = folder;
        this.documents = documents;
        this.registry = registry;
        this.names = new PlanNames(registry);
    }

    /** The plan with its drafts still among the entries, or null when its head cannot be read. */
    @Nullable
    Plan read() {
        List<Task> tasks = documents.readList("tasks.yaml", "tasks", this::task, PlanReader::checkClauses);
        // All is read within the head: only then is it known whether anything stands under an action.
        return documents.read("plan.yaml", fields -> {
            Plan head = head(fields, tasks);
            ReadingReader readings = ReadingReader.of(fields);
            Plan plan = withItems(head, fields.listOf("groups", group -> group(group, head)), readings)
                    .withReadings(readings.all());
            return plan.withActions(new ActionReader(plan, documents.isSound()).read(fields));
        });
    }

    /** The entries marked as drafts, once the plan was read. */
    Drafts drafts() {
        return new Drafts(List.copyOf(draftCommitments), List.copyOf(draftDuties), List.copyOf(draftBaselines));
    }

    private Group group(Fields fields, Plan plan) {
        Set<String> known = registry.countiesOf(plan.jurisdiction()).stream()
                .map(Jurisdiction::code)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> areas = fields.texts("areas");
        areas.stream()
                .filter(area -> !known.contains(area))
                .forEach(area -> fields.problem(
                        "areas", "group.area", Map.of("found", area, "allowed", String.join(", ", known))));
        if (areas.isEmpty()) {
            fields.problem("areas", "key.missing", Map.of("key", "areas"));
        }
        Group group = new Group(
                fields.text("id", RegistryReader.ID, "pilot-counties"),
                new Bilingual(fields.text("zh"), fields.text("en")),
                areas);
        fields.done();
        return group;
    }

    private Plan withItems(Plan head, List<Group> groups, ReadingReader readings) {
        Map<String, List<String>> responsible = head.tasks().stream()
                .collect(Collectors.toMap(Task::clause, Task::responsible, (first, second) -> first));
        ItemReader items = new ItemReader(
                registry, responsible, groups, readings, new Period(head.from(), head.to(), head.issued()));
        List<Commitment> commitments = documents.readList(
                "commitments.yaml",
                "commitments",
                fields -> noting(draftCommitments, fields, items::commitment),
                this::checkCommitments);
        // An item is known by its id, whichever of the two files it stands in.
        Set<String> taken = commitments.stream().map(Commitment::id).collect(Collectors.toCollection(HashSet::new));
        List<Duty> duties = documents.readList(
                "duties.yaml",
                "duties",
                fields -> noting(draftDuties, fields, items::duty),
                (read, at, problems) -> refuseDoubles(read, Duty::id, taken, at, problems));
        return head.withItems(commitments, duties);
    }

    /** Reads an entry and notes whether it is a draft; the mark is asked for first, while keys may still be. */
    private static <T> T noting(List<T> drafts, Fields fields, Function<Fields, T> reader) {
        boolean draft = fields.flag("draft");
        T entry = reader.apply(fields);
        if (draft) {
            drafts.add(entry);
        }
        return entry;
    }

    private Plan head(Fields fields, List<Task> tasks) {
        String id = fields.text("id", RegistryReader.ID, "nanjing-2021-2025");
        if (!id.isEmpty() && !id.equals(String.valueOf(folder.getFileName()))) {
            fields.problem("id", "plan.folder", Map.of("id", id, "folder", String.valueOf(folder.getFileName())));
        }
        int first = fields.year("from");
        int last = fields.year("to");
        if (first > last) {
            fields.problem("from", "plan.period", Map.of("from", first, "to", last));
        }
        String source = fields.text("periodSource");
        if (!PERIOD_SOURCES.contains(source)) {
            fields.problem(
                    "periodSource",
                    "value.not-allowed",
                    Map.of("key", "periodSource", "found", source, "allowed", "title, text"));
        }
        return new Plan(
                id,
                new Bilingual(fields.text("title"), fields.text("titleEn")),
                fields.optionalText("documentNumber"),
                fields.text("issuer"),
                fields.optionalDate("issued"),
                first,
                last,
                jurisdiction(fields),
                fields.listOf("surveys", this::survey),
                fields.listOf("baselines", row -> noting(draftBaselines, row, this::baseline)),
                List.of(),
                tasks,
                List.of(),
                List.of(),
                List.of());
    }

    private Task task(Fields fields) {
        Task task = new Task(PlanNames.clause(fields), fields.text("heading"), names.units(fields, "responsible"));
        fields.done();
        return task;
    }

    private Survey survey(Fields fields) {
        Survey survey = new Survey(names.indicator(fields).id(), fields.years("years"));
        fields.done();
        return survey;
    }

    private Baseline baseline(Fields fields) {
        Baseline baseline = new Baseline(
                names.indicator(fields).id(),
                jurisdiction(fields),
                fields.year("year"),
                fields.decimal("value"),
                PlanNames.clause(fields),
                fields.text("marker"),
                ItemReader.occurrence(fields));
        fields.done();
        return baseline;
    }

    private String jurisdiction(Fields fields) {
        String code = fields.text("jurisdiction");
        if (registry.jurisdiction(code).isEmpty()) {
            fields.problem("jurisdiction", "ref.jurisdiction", Map.of("found", code));
        }
        return code;
    }

    private static void checkClauses(List<Task> tasks, Node at, Problems problems) {
        refuseDoubles(tasks, Task::clause, new HashSet<>(), at, problems);
    }

    private void checkCommitments(List<Commitment> commitments, Node at, Problems problems) {
        Set<String> drafts = draftCommitments.stream().map(Commitment::id).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        refuseDoubles(commitments, Commitment::id, ids, at, problems);
        for (int i = 0; i < commitments.size(); i++) {
            String whole = commitments.get(i).partOf();
            if (whole != null
                    && (!ids.contains(whole) || whole.equals(commitments.get(i).id()))) {
                problems.add(DocumentFolder.item(at, i), "ref.part-of", Map.of("found", whole));
            } else if (whole != null
                    && drafts.contains(whole)
                    && !drafts.contains(commitments.get(i).id())) {
                problems.add(DocumentFolder.item(at, i), "draft.whole", Map.of("found", whole));
            }
        }
    }

    private static <T> void refuseDoubles(
            List<T> items, Function<T, String> key, Set<String> taken, Node at, Problems problems) {
        for (int i = 0; i < items.size(); i++) {
            String id = key.apply(items.get(i));
            if (!taken.add(id)) {
                problems.add(DocumentFolder.item(at, i), "double.id", Map.of("id", id));
            }
        }
    }
}
