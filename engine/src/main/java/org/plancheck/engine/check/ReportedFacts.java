package org.plancheck.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.check.Promises.Part;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.due.Targets;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Lays every reported value beside what it can be checked against. */
public final class ReportedFacts {
    private static final Quantity HUNDRED = Quantity.of(100);
    /** A value within a fifth of a power of ten of its reference looks like a slip. */
    private static final Quantity NEARLY = Quantity.of("1.25");

    private static final Bilingual NOTHING_RELATED = Bilingual.same("—");

    private static final int[] SLIPS = {10, 10_000};

    private final Registry registry;
    private final List<Plan> plans;
    private final Promises promises;
    private final HardChecks hard;
    private final DataBook data;
    private final DueSet dues;
    private final Scheme scheme;
    private final Map<String, List<Observation>> evidence = new TreeMap<>();

    public ReportedFacts(Registry registry, List<Plan> plans, DataBook data, DueSet dues, Scheme scheme) {
        this.registry = registry;
        this.plans = plans;
        this.promises = new Promises(plans);
        this.hard = new HardChecks(registry, promises, data);
        this.data = data;
        this.dues = dues;
        this.scheme = scheme;
        observations().forEach(this::indexEvidence);
    }

    /** One fact for each value that counts and is not blank, in the order of the files; then what was verified. */
    public List<Reported> all() {
        return observations().stream().map(this::fact).toList();
    }

    /** What the office verified is checked in place of what was filed there. */
    private List<Observation> observations() {
        Stream<Observation> filed = data.standing().stream()
                .flatMap(s -> s.observations().stream())
                .filter(o -> data.verified(o) == null)
                .filter(o -> !(o.reading() instanceof Reading.Blank));
        Stream<Observation> verified = data.verified().values().stream().map(Verified::value);
        return Stream.concat(filed, verified).toList();
    }

    private Reported fact(Observation o) {
        Quantity value = Readings.number(o, registry);
        Optional<Bilingual> contradicted = contradictsPart(o, value);
        Optional<Bilingual> disagreeing = hard.disagreeing(o);
        // A value that is refused is not asked about as well.
        boolean asked = hard.isSound(o) && contradicted.isEmpty();
        Quantity previous = asked ? previous(o).orElse(null) : null;
        int slip = asked ? slipFactor(o, value, previous) : 1;
        boolean changedMuch = slip == 1 && changedMuch(o, value, previous);
        return new Reported(
                o,
                value,
                hard.wrongUnit(o),
                o.reading() instanceof Reading.Unreadable,
                HardChecks.isNegative(o),
                hard.isFractional(o),
                HardChecks.isOutsideShare(o, value),
                o.reading() instanceof Reading.Ratio ratio && ratio.numerator().above(ratio.denominator()),
                o.reading() instanceof Reading.Ratio ratio
                        && ratio.denominator().isZero(),
                hard.isTotalMissing(o),
                hard.isNotCalendar(o),
                contradicted.isPresent(),
                disagreeing.isPresent(),
                previous,
                changedMuch,
                fell(o, value, previous),
                slip,
                changedMuch ? earlier(o, value, previous) : null,
                asked && isHeaped(o, value),
                sharedEvidence(o),
                isNotByReporter(o),
                o.note() != null && !o.note().isBlank(),
                contradicted.or(() -> disagreeing).orElse(NOTHING_RELATED));
    }

    /** Part above whole: neither figure can be trusted, so both are refused. */
    private Optional<Bilingual> contradictsPart(Observation o, @Nullable Quantity value) {
        List<Part> parts = promises.partsAbout(o);
        if (value == null
                || parts.isEmpty()
                || !rows(o.indicator().id(), o, o.year()).stream().allMatch(hard::isSound)) {
            return Optional.empty();
        }
        return parts.stream()
                .flatMap(part -> contradiction(part, o, value).stream())
                .findFirst();
    }

    private Optional<Bilingual> contradiction(Part part, Observation o, Quantity value) {
        boolean isPart = part.part().indicator().equals(o.indicator().id());
        Commitment beside = isPart ? part.whole() : part.part();
        return value(beside.indicator(), o)
                .filter(other -> isPart ? value.above(other) : other.above(value))
                .map(other -> figure(beside, other));
    }

    private static Bilingual figure(Commitment commitment, Quantity value) {
        return new Bilingual(
                commitment.title().zh() + " " + value, commitment.title().en() + " " + value);
    }

    private Optional<Quantity> value(String indicator, Observation beside) {
        List<Observation> rows = rows(indicator, beside, beside.year());
        return rows.stream().allMatch(hard::isSound)
                ? rows.stream()
                        .map(row -> Readings.number(row, registry))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** A meeting a year sits on its target and doubles with the second: nothing to ask about. */
    static boolean isCountedByHand(Commitment commitment) {
        return commitment.measure() == Measure.EVENT || commitment.measure() == Measure.EACH_UNIT;
    }

    /** Last year's value, unless it was refused itself. */
    private Optional<Quantity> previous(Observation o) {
        return filed(o, o.year() - 1);
    }

    /** What the same unit filed for a year, unless that was refused. */
    private Optional<Quantity> filed(Observation o, int year) {
        return rows(o.indicator().id(), o, year).stream()
                .filter(hard::isSound)
                .map(row -> Readings.number(row, registry))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<Observation> rows(String indicator, Observation beside, int year) {
        return data.rows(indicator, beside.jurisdiction().code(), year, beside.reporter());
    }

    private boolean changedMuch(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        if (value == null
                || previous == null
                || previous.isZero()
                || o.indicator().unit().equals("%")
                || promises.anyAbout(o, ReportedFacts::isCountedByHand)) {
            return false;
        }
        Quantity change = value.minus(previous).abs().times(HUNDRED);
        return change.above(scheme.changeLimit().times(previous.abs()));
    }

    /**
     * The sum of the period's earlier years when a value that changed much against last year looks like the running
     * total: what it would leave for the year as a total did not change much.
     */
    private @Nullable Quantity earlier(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        if (value == null) {
            return null;
        }
        return promises.about(o).stream()
                .filter(ReportedFacts::isAddedUp)
                .flatMap(c -> sumBefore(o, c.from().year()).stream())
                .filter(sum -> value.atLeast(sum) && !changedMuch(o, value.minus(sum), previous))
                .findFirst()
                .orElse(null);
    }

    static boolean isAddedUp(Commitment commitment) {
        return commitment.measure() == Measure.FLOW
                && commitment.cadence() != Cadence.EACH_YEAR
                && !commitment.scope().isCountedUnits();
    }

    /** The additions from a year up to the year before; empty without any, or when one is not known. */
    private Optional<Quantity> sumBefore(Observation o, int from) {
        List<Optional<Quantity>> years =
                IntStream.range(from, o.year()).mapToObj(year -> filed(o, year)).toList();
        return years.stream().allMatch(Optional::isPresent)
                ? years.stream().flatMap(Optional::stream).reduce(Quantity::plus)
                : Optional.empty();
    }

    /** A level that a plan sets no upper limit to: below that, falling is what is wanted. */
    static boolean isLevelToKeep(Commitment commitment) {
        return commitment.measure() == Measure.STOCK && !commitment.comparator().isLimit();
    }

    private boolean fell(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        return value != null
                && previous != null
                && previous.above(value)
                && promises.anyAbout(o, ReportedFacts::isLevelToKeep);
    }

    /** Compared with last year's value, else with the target that binds the area. */
    private int slipFactor(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        if (value == null || value.isZero() || value.isNegative() || o.reading() instanceof Reading.Ratio) {
            return 1;
        }
        for (int factor : SLIPS) {
            boolean beside = previous != null
                    ? isNearlyTimes(value, previous, factor)
                    : factor == 10_000 && targets(o).stream().anyMatch(t -> isNearlyTimes(value, t, factor));
            if (beside) {
                return factor;
            }
        }
        return 1;
    }

    private static boolean isNearlyTimes(Quantity value, Quantity reference, int factor) {
        if (reference.isZero() || reference.isNegative()) {
            return false;
        }
        Quantity larger = value.above(reference) ? value : reference;
        Quantity smaller = value.above(reference) ? reference : value;
        Quantity multiple = smaller.times(Quantity.of(factor));
        return NEARLY.times(multiple).atLeast(larger) && NEARLY.times(larger).atLeast(multiple);
    }

    /** A value exactly on its target for several years running. */
    private boolean isHeaped(Observation o, @Nullable Quantity value) {
        if (value == null || value.isZero()) {
            return false;
        }
        List<Quantity> targets = promises.about(o).stream()
                .filter(c -> c.cadence() == Cadence.EACH_YEAR)
                .filter(c -> !isCountedByHand(c) && c.terms().isFixed())
                .map(c -> Targets.of(c, registry))
                .toList();
        if (targets.isEmpty()) {
            return false;
        }
        for (int back = 0; back < scheme.heapedYears(); back++) {
            boolean onTarget = rows(o.indicator().id(), o, o.year() - back).stream()
                    .map(row -> Readings.number(row, registry))
                    .anyMatch(targets::contains);
            if (!onTarget) {
                return false;
            }
        }
        return true;
    }

    private List<Quantity> targets(Observation o) {
        return o.jurisdiction().level() != Jurisdiction.Level.CITY
                ? List.of()
                : promises.about(o).stream()
                        .filter(c -> c.terms().isFixed())
                        .map(c -> Targets.of(c, registry))
                        .toList();
    }

    private boolean isNotByReporter(Observation o) {
        boolean ownArea = plans.stream()
                .anyMatch(p -> p.jurisdiction().equals(o.jurisdiction().code()));
        return ownArea
                && !promises.about(o).isEmpty()
                && !promises.anyAbout(
                        o, c -> rows(o.indicator().id(), o, dues.reporterId(c)).contains(o));
    }

    private List<Observation> rows(String indicator, Observation beside, String reporter) {
        return data.rows(indicator, beside.jurisdiction().code(), beside.year(), reporter);
    }

    private void indexEvidence(Observation o) {
        if (o.evidence() != null && o.evidence().number() != null) {
            evidence.computeIfAbsent(evidenceKey(o), key -> new ArrayList<>()).add(o);
        }
    }

    private List<String> sharedEvidence(Observation o) {
        if (o.evidence() == null || o.evidence().number() == null) {
            return List.of();
        }
        return evidence.getOrDefault(evidenceKey(o), List.of()).stream()
                .filter(other -> !other.reporter().equals(o.reporter()))
                .map(other -> other.provenance().shown())
                .toList();
    }

    private static String evidenceKey(Observation o) {
        String number = o.evidence() == null ? "" : String.valueOf(o.evidence().number());
        return o.indicator().id() + "/" + o.year() + "/" + number.strip();
    }
}
