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
    private final Period period;

    /**
     * @param responsibleByClause units of a clause, for items that name none themselves
     * @param groups what the plan calls areas together
     * @param readings gathers how entries can be read otherwise; null where none can
     * @param period the plan's years
     */
    ItemReader(
            Registry registry,
            Map<String, List<String>> responsibleByClause,
            List<Group> groups,
            @Nullable ReadingReader readings,
            Period period) {
        this.names = new PlanNames(registry);
        this.promises = new PromiseReader(registry, names, groups);
        this.responsibleByClause = responsibleByClause;
        this.readings = readings;
        this.period = period;
    }

    /** For entries by themselves, of which none can be read otherwise. */
    public ItemReader(Registry registry, List<Group> groups, Period period) {
        this(registry, Map.of(), groups, null, period);
    }

    /** A commitment. */
    public Commitment commitment(Fields fields) {
        String clause = PlanNames.clause(fields);
        List<String> responsible = responsible(fields, clause);
        Measure measure = fields.choice("measure", Measure.class);
        Cadence cadence = fields.choice("cadence", Cadence.class);
        Scope scope = scope(fields);
        checkScope(fields, measure, scope);
        Integer deadline = deadline(fields, cadence);
        SourcedYear first = sourcedYear(fields, "from", period.first(cadence));
        SourcedYear last = sourcedYear(fields, "to", period.last(deadline));
        checkOrder(fields, first, last, deadline);
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
                strength(fields),
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
        Integer deadline = deadline(fields, cadence);
        SourcedYear first = sourcedYear(fields, "from", period.first(cadence));
        SourcedYear last = sourcedYear(fields, "to", period.last(deadline));
        checkOrder(fields, first, last, deadline);
        DutyKind kind = fields.choice("kind", DutyKind.class);
        int every = PromiseReader.years(fields, "every", cadence);
        if (kind == DutyKind.TREND && every > 1) {
            fields.problem("every", "terms.not-together", Map.of("key", "every", "other", "kind: trend"));
        }
        Duty duty = new Duty(
                fields.text("id", RegistryReader.ID, "emergency-mechanism"),
                clause,
                fields.text("marker"),
                occurrence(fields),
                fields.words("summary"),
                kind,
                cadence,
                first,
                last,
                deadline,
                strength(fields),
                scope(fields),
                every,
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

    private static @Nullable Integer deadline(Fields fields, Cadence cadence) {
        Integer deadline = fields.optionalWhole("deadline", Fields.FIRST_YEAR, Fields.LAST_YEAR);
        if ((deadline != null) != (cadence == Cadence.BY_DEADLINE)) {
            fields.problem("deadline", "commitment.deadline", Map.of());
        }
        return deadline;
    }

    private static void checkOrder(Fields fields, SourcedYear first, SourcedYear last, @Nullable Integer deadline) {
        if (deadline != null && deadline < first.year()) {
            fields.problem("deadline", "commitment.years", Map.of("from", first.year(), "to", deadline));
        } else if (first.year() > last.year()) {
            fields.problem("from", "commitment.years", Map.of("from", first.year(), "to", last.year()));
        }
    }

    private static SourcedYear sourcedYear(Fields fields, String key, SourcedYear otherwise) {
        Fields inner = fields.optionalFields(key);
        if (inner == null) {
            return otherwise;
        }
        SourcedYear year = new SourcedYear(inner.year("year"), inner.choice("source", YearSource.class));
        inner.done();
        return year;
    }

    private static Strength strength(Fields fields) {
        Strength strength = fields.optionalChoice("strength", Strength.class);
        return strength == null ? Strength.PLAIN : strength;
    }

    /** Units below the county are filed as satisfied of total, which only an each-unit measure understands. */
    private static void checkScope(Fields fields, Measure measure, Scope scope) {
        boolean eachUnit = scope.isCountedUnits() || (measure == Measure.EACH_UNIT && scope.isEachCounty());
        if (eachUnit != (measure == Measure.EACH_UNIT)) {
            fields.problem("scope", "commitment.scope", Map.of("found", scope.code()));
        }
    }

    private static Scope scope(Fields fields) {
        return fields.has("scope")
                ? new Scope(fields.text("scope", SCOPE, "city, city-level, each-county, each-school"))
                : Scope.CITY;
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
