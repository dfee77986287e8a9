package org.plancheck.engine.read;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Task;
import org.plancheck.model.plan.YearSource;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** Reads one plan folder: plan.yaml, tasks.yaml, commitments.yaml, duties.yaml. */
final class PlanReader {
    private static final Pattern CLAUSE = Pattern.compile("[一二三四五六七八九十]+(\\([一二三四五六七八九十]+\\))?(\\d{1,3}|¶\\d{1,3})?");
    private static final Pattern SCOPE = Pattern.compile("city|city-level|each-[a-z]+(-[a-z]+)*");
    private static final Set<String> PERIOD_SOURCES = Set.of("title", "text");

    private final Path folder;
    private final DocumentFolder documents;
    private final Registry registry;
    private Map<String, List<String>> responsibleByClause = Map.of();
    private int from;
    private int to;

    PlanReader(Path folder, DocumentFolder documents, Registry registry) {
        this.folder = folder;
        this.documents = documents;
        this.registry = registry;
    }

    /** The plan, or null when its head cannot be read. */
    @Nullable
    Plan read() {
        List<Task> tasks = documents.readList("tasks.yaml", "tasks", this::task, PlanReader::noCheck);
        responsibleByClause =
                tasks.stream().collect(Collectors.toMap(Task::clause, Task::responsible, (first, second) -> first));
        Plan head = documents.read("plan.yaml", fields -> head(fields, tasks));
        if (head == null) {
            return null;
        }
        from = head.from();
        to = head.to();
        List<Commitment> commitments =
                documents.readList("commitments.yaml", "commitments", this::commitment, PlanReader::checkIds);
        List<Duty> duties = documents.readList("duties.yaml", "duties", this::duty, PlanReader::checkDutyIds);
        return new Plan(
                head.id(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.issued(),
                head.from(),
                head.to(),
                head.jurisdiction(),
                head.surveys(),
                head.baselines(),
                tasks,
                commitments,
                duties);
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
                fields.listOf("baselines", this::baseline),
                tasks,
                List.of(),
                List.of());
    }

    private Task task(Fields fields) {
        Task task = new Task(clause(fields), fields.text("heading"), units(fields, "responsible"));
        fields.done();
        return task;
    }

    private Survey survey(Fields fields) {
        Survey survey = new Survey(indicator(fields).id(), fields.years("years"));
        fields.done();
        return survey;
    }

    private Baseline baseline(Fields fields) {
        Baseline baseline = new Baseline(
                indicator(fields).id(),
                jurisdiction(fields),
                fields.year("year"),
                fields.decimal("value"),
                clause(fields),
                fields.text("marker"));
        fields.done();
        return baseline;
    }

    private Commitment commitment(Fields fields) {
        String clause = clause(fields);
        Indicator indicator = indicator(fields);
        Comparator comparator = fields.choice("comparator", Comparator.class);
        Quantity value = fields.optionalDecimal("value");
        Quantity low = fields.optionalDecimal("low");
        Quantity high = fields.optionalDecimal("high");
        checkFigures(fields, comparator, value, low, high);
        List<String> responsible = responsible(fields, clause);
        Measure measure = fields.choice("measure", Measure.class);
        Cadence cadence = fields.choice("cadence", Cadence.class);
        SourcedYear first = sourcedYear(fields, "from");
        SourcedYear last = sourcedYear(fields, "to");
        Integer deadline = deadline(fields, cadence, first, last);
        Commitment commitment = new Commitment(
                fields.text("id", RegistryReader.ID, "science-tutors"),
                clause,
                fields.text("marker"),
                indicator.id(),
                value == null && low == null ? Quantity.ZERO : value,
                low,
                high,
                unit(fields, indicator, measure),
                comparator,
                measure,
                cadence,
                first,
                last,
                deadline,
                fields.choice("strength", Strength.class),
                scope(fields),
                fields.optionalText("partOf"),
                reporter(fields, responsible),
                responsible,
                indicator.name());
        fields.optionalText("note");
        fields.done();
        return commitment;
    }

    private Duty duty(Fields fields) {
        String clause = clause(fields);
        List<String> responsible = responsible(fields, clause);
        Cadence cadence = fields.choice("cadence", Cadence.class);
        SourcedYear first = sourcedYear(fields, "from");
        SourcedYear last = sourcedYear(fields, "to");
        Integer deadline = deadline(fields, cadence, first, last);
        Duty duty = new Duty(
                fields.text("id", RegistryReader.ID, "emergency-mechanism"),
                clause,
                fields.text("marker"),
                fields.words("summary"),
                fields.choice("kind", DutyKind.class),
                cadence,
                first,
                last,
                deadline,
                fields.choice("strength", Strength.class),
                scope(fields),
                reporter(fields, responsible),
                responsible,
                fields.words("evidence"));
        fields.optionalText("note");
        fields.done();
        return duty;
    }

    private static void checkFigures(
            Fields fields,
            Comparator comparator,
            @Nullable Quantity value,
            @Nullable Quantity low,
            @Nullable Quantity high) {
        if (comparator == Comparator.RANGE) {
            if (value != null || low == null || high == null || !high.above(low)) {
                fields.problem("comparator", "commitment.range", Map.of());
            }
        } else if (value == null || low != null || high != null) {
            fields.problem("value", "commitment.value", Map.of());
        }
    }

    private @Nullable Integer deadline(Fields fields, Cadence cadence, SourcedYear first, SourcedYear last) {
        Integer deadline = fields.optionalWhole("deadline", 1949, 2199);
        if ((deadline != null) != (cadence == Cadence.BY_DEADLINE)) {
            fields.problem("deadline", "commitment.deadline", Map.of());
        }
        if (first.year() > last.year()) {
            fields.problem("from", "commitment.years", Map.of("from", first.year(), "to", last.year()));
        }
        return deadline;
    }

    private SourcedYear sourcedYear(Fields fields, String key) {
        Fields inner = fields.optionalFields(key);
        if (inner == null) {
            return new SourcedYear(key.equals("from") ? from : to, YearSource.PERIOD);
        }
        SourcedYear year = new SourcedYear(inner.year("year"), inner.choice("source", YearSource.class));
        inner.done();
        return year;
    }

    private String unit(Fields fields, Indicator indicator, Measure measure) {
        String unit = fields.text("unit");
        UnitOfMeasure kind = registry.measure(unit).orElse(null);
        if (unit.isEmpty() || kind == null) {
            fields.problem("unit", "ref.measure", Map.of("found", unit));
        } else if (measure != Measure.EACH_UNIT
                && !kind.covers(indicator.unit())
                && !indicator.unit().isEmpty()) {
            fields.problem(
                    "unit",
                    "commitment.unit",
                    Map.of("found", unit, "indicator", indicator.id(), "unit", indicator.unit()));
        }
        return unit;
    }

    private Indicator indicator(Fields fields) {
        String id = fields.text("indicator");
        return registry.indicator(id).orElseGet(() -> {
            List<String> known =
                    registry.indicators().stream().map(Indicator::id).toList();
            fields.problem("indicator", "ref.indicator", Map.of("found", id, "hint", Suggestion.hint(id, known)));
            return new Indicator(id, Bilingual.same(id), "", false, false);
        });
    }

    private String jurisdiction(Fields fields) {
        String code = fields.text("jurisdiction");
        if (registry.jurisdiction(code).isEmpty()) {
            fields.problem("jurisdiction", "ref.jurisdiction", Map.of("found", code));
        }
        return code;
    }

    private static String clause(Fields fields) {
        return fields.text("clause", CLAUSE, "三(一)4");
    }

    private static Scope scope(Fields fields) {
        return new Scope(fields.text("scope", SCOPE, "city, city-level, each-county, each-school"));
    }

    private List<String> responsible(Fields fields, String clause) {
        return fields.has("responsible")
                ? units(fields, "responsible")
                : responsibleByClause.getOrDefault(clause, List.of());
    }

    private @Nullable String reporter(Fields fields, List<String> responsible) {
        String named = fields.optionalText("reporter");
        if (named != null) {
            knownUnit(fields, "reporter", named);
            return named;
        }
        return responsible.isEmpty() ? null : responsible.get(0);
    }

    private List<String> units(Fields fields, String key) {
        List<String> names = fields.texts(key);
        names.forEach(name -> knownUnit(fields, key, name));
        return names;
    }

    private void knownUnit(Fields fields, String key, String name) {
        if (registry.unitNamed(name).isEmpty()) {
            Set<String> known = new TreeSet<>();
            registry.units().forEach(unit -> known.addAll(unit.aliases()));
            fields.problem(key, "ref.unit", Map.of("found", name, "hint", Suggestion.hint(name, known)));
        }
    }

    private static <T> void noCheck(List<T> items, Node at, Problems problems) {}

    private static void checkIds(List<Commitment> commitments, Node at, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < commitments.size(); i++) {
            String id = commitments.get(i).id();
            if (!ids.add(id)) {
                problems.add(DocumentFolder.item(at, i), "double.id", Map.of("id", id));
            }
        }
        for (int i = 0; i < commitments.size(); i++) {
            String whole = commitments.get(i).partOf();
            if (whole != null && (!ids.contains(whole) || whole.equals(commitments.get(i).id()))) {
                problems.add(DocumentFolder.item(at, i), "ref.part-of", Map.of("found", whole));
            }
        }
    }

    private static void checkDutyIds(List<Duty> duties, Node at, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < duties.size(); i++) {
            String id = duties.get(i).id();
            if (!ids.add(id)) {
                problems.add(DocumentFolder.item(at, i), "double.id", Map.of("id", id));
            }
        }
    }
}
