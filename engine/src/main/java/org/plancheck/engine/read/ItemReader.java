package org.plancheck.engine.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Group;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.YearSource;
import org.plancheck.model.registry.Registry;

/** Reads commitments and duties in the plan language, wherever they stand. */
public final class ItemReader {
    private static final Pattern SCOPE = Pattern.compile("city|city-level|each-[a-z]+(-[a-z]+)*");

    private final PlanNames names;
    private final PromiseReader promises;
    private final Map<String, List<String>> responsibleByClause;
    private final @Nullable ReadingReader readings;
    private final int from;
    private final int to;

    /**
     * @param responsibleByClause units of a clause, for items that name none themselves
     * @param groups what the plan calls areas together
     * @param readings gathers how entries can be read otherwise; null where none can
     * @param from first year of the plan's period
     * @param to its last year
     */
    ItemReader(
            Registry registry,
            Map<String, List<String>> responsibleByClause,
            List<Group> groups,
            @Nullable ReadingReader readings,
            int from,
            int to) {
        this.names = new PlanNames(registry);
        this.promises = new PromiseReader(registry, names, groups);
        this.responsibleByClause = responsibleByClause;
        this.readings = readings;
        this.from = from;
        this.to = to;
    }

    /** For entries by themselves, of which none can be read otherwise. */
    public ItemReader(Registry registry, List<Group> groups, int from, int to) {
        this(registry, Map.of(), groups, null, from, to);
    }

    /** A commitment. */
    public Commitment commitment(Fields fields) {
        String clause = PlanNames.clause(fields);
        List<String> responsible = responsible(fields, clause);
        Measure measure = fields.choice("measure", Measure.class);
        Cadence cadence = fields.choice("cadence", Cadence.class);
        Scope scope = scope(fields);
        checkScope(fields, measure, scope);
        SourcedYear first = sourcedYear(fields, "from");
        SourcedYear last = sourcedYear(fields, "to");
        Integer deadline = deadline(fields, cadence, first, last);
        Promise promise = promises.read(fields, measure);
        Terms terms = promises.terms(
                fields, promise, cadence, scope, first.year(), deadline == null ? last.year() : deadline);
        Commitment commitment = new Commitment(
                fields.text("id", RegistryReader.ID, "science-tutors"),
                clause,
                fields.text("marker"),
                occurrence(fields),
                promise.indicator().id(),
                promise.value(),
                promise.low(),
                promise.high(),
                promise.unit(),
                promise.comparator(),
                measure,
                cadence,
                first,
                last,
                deadline,
                fields.choice("strength", Strength.class),
                scope,
                terms,
                fields.optionalText("partOf"),
                reporter(fields, responsible),
                responsible,
                promise.indicator().name());
        List<Commitment> also = fields.listOf("also", part -> condition(part, commitment));
        close(fields, this::commitment);
        return also.isEmpty() ? commitment : commitment.withTerms(terms.also(also));
    }

    /** A further condition of a commitment: a figure of its own, everything else as the commitment has it. */
    private Commitment condition(Fields fields, Commitment of) {
        Promise promise = promises.read(fields, of.measure());
        Terms terms = promises.conditionTerms(fields, promise);
        fields.done();
        return of.condition(
                promise.indicator(),
                promise.comparator(),
                promise.value(),
                promise.low(),
                promise.high(),
                promise.unit(),
                terms);
    }

    /** A duty. */
    public Duty duty(Fields fields) {
        String clause = PlanNames.clause(fields);
        List<String> responsible = responsible(fields, clause);
        Cadence cadence = fields.choice("cadence", Cadence.class);
        SourcedYear first = sourcedYear(fields, "from");
        SourcedYear last = sourcedYear(fields, "to");
        Integer deadline = deadline(fields, cadence, first, last);
        Duty duty = new Duty(
                fields.text("id", RegistryReader.ID, "emergency-mechanism"),
                clause,
                fields.text("marker"),
                occurrence(fields),
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
        close(fields, this::duty);
        return duty;
    }

    private void close(Fields fields, Function<Fields, ? extends Item> reader) {
        fields.optionalText("note");
        if (readings == null) {
            fields.done();
            return;
        }
        readings.expect(fields);
        fields.done();
        readings.read(fields, reader);
    }

    /** Which of several equal phrases in the clause is meant; 0 when the marker stands there only once. */
    static int occurrence(Fields fields) {
        return fields.has("occurrence") ? fields.whole("occurrence", 1, 99) : 0;
    }

    private @Nullable Integer deadline(Fields fields, Cadence cadence, SourcedYear first, SourcedYear last) {
        Integer deadline = fields.optionalWhole("deadline", 1949, 2199);
        if ((deadline != null) != (cadence == Cadence.BY_DEADLINE)) {
            fields.problem("deadline", "commitment.deadline", Map.of());
        }
        if (deadline != null && deadline < first.year()) {
            fields.problem("deadline", "commitment.years", Map.of("from", first.year(), "to", deadline));
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

    /** Units below the county are filed as satisfied of total, which only an each-unit measure understands. */
    private static void checkScope(Fields fields, Measure measure, Scope scope) {
        boolean eachUnit = scope.isCountedUnits() || (measure == Measure.EACH_UNIT && scope.isEachCounty());
        if (eachUnit != (measure == Measure.EACH_UNIT)) {
            fields.problem("scope", "commitment.scope", Map.of("found", scope.code()));
        }
    }

    private static Scope scope(Fields fields) {
        return new Scope(fields.text("scope", SCOPE, "city, city-level, each-county, each-school"));
    }

    private List<String> responsible(Fields fields, String clause) {
        return fields.has("responsible")
                ? names.units(fields, "responsible")
                : responsibleByClause.getOrDefault(clause, List.of());
    }

    private @Nullable String reporter(Fields fields, List<String> responsible) {
        String named = fields.optionalText("reporter");
        if (named != null) {
            names.knownUnit(fields, "reporter", named);
            return named;
        }
        return responsible.isEmpty() ? null : responsible.get(0);
    }
}
