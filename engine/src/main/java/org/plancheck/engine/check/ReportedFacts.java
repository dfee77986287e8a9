package org.plancheck.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** Lays every reported value beside what it can be checked against. */
public final class ReportedFacts {
    private static final Quantity HUNDRED = Quantity.of(100);
    /** A value within a fifth of a power of ten of its reference looks like a slip. */
    private static final Quantity NEARLY = Quantity.of("1.25");

    private static final int[] SLIPS = {10, 10_000};

    private final Registry registry;
    private final List<Plan> plans;
    private final DataBook data;
    private final DueSet dues;
    private final Scheme scheme;
    private final Map<String, List<Observation>> evidence = new TreeMap<>();

    public ReportedFacts(Registry registry, List<Plan> plans, DataBook data, DueSet dues, Scheme scheme) {
        this.registry = registry;
        this.plans = plans;
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
        // A value that is refused is not asked about as well.
        boolean asked = isSound(o) && contradictsPart(o, value).isEmpty();
        Optional<Quantity> previous = asked ? previous(o) : Optional.empty();
        int slip = asked ? slipFactor(o, value, previous.orElse(null)) : 1;
        return new Reported(
                o,
                value,
                wrongUnit(o),
                o.reading() instanceof Reading.Unreadable,
                isNegative(o),
                isFractional(o),
                isOutsideShare(o, value),
                o.reading() instanceof Reading.Ratio ratio && ratio.numerator().above(ratio.denominator()),
                o.reading() instanceof Reading.Ratio ratio
                        && ratio.denominator().isZero(),
                isTotalMissing(o),
                isNotCalendar(o),
                contradictsPart(o, value).isPresent(),
                disagreeing(o).isPresent(),
                previous.orElse(null),
                slip == 1 && changedMuch(o, value, previous.orElse(null)),
                fell(o, value, previous.orElse(null)),
                slip,
                slip == 1 ? earlier(o, value, previous.orElse(null)) : null,
                asked && isHeaped(o, value),
                sharedEvidence(o),
                isNotByReporter(o),
                o.note() != null && !o.note().isBlank(),
                contradictsPart(o, value).or(() -> disagreeing(o)).orElse(Bilingual.same("—")));
    }

    /** A unit of another kind, or a numerator and denominator where things are simply counted. */
    private boolean wrongUnit(Observation o) {
        if (o.reading() instanceof Reading.Ratio) {
            return !o.indicator().unit().equals("%")
                    && !isUsedBy(o, c -> c.scope().isCountedUnits());
        }
        if (!(o.reading() instanceof Reading.Number number) || number.unit() == null) {
            return false;
        }
        UnitOfMeasure measure = registry.measure(o.indicator().unit()).orElse(null);
        return measure == null || !measure.covers(number.unit());
    }

    private static boolean isNegative(Observation o) {
        if (o.reading() instanceof Reading.Ratio ratio) {
            return ratio.numerator().isNegative() || ratio.denominator().isNegative();
        }
        return o.reading() instanceof Reading.Number number && number.value().isNegative();
    }

    private boolean isFractional(Observation o) {
        boolean whole =
                registry.measure(o.indicator().unit()).map(UnitOfMeasure::whole).orElse(false);
        return whole
                && o.reading() instanceof Reading.Number number
                && !number.value().isWhole();
    }

    private static boolean isOutsideShare(Observation o, @Nullable Quantity value) {
        return o.indicator().unit().equals("%")
                && o.reading() instanceof Reading.Number
                && value != null
                && value.above(HUNDRED);
    }

    /** Part above whole: neither figure can be trusted, so both are refused. */
    private Optional<Bilingual> contradictsPart(Observation o, @Nullable Quantity value) {
        if (value == null || !rows(o.indicator().id(), o, o.year()).stream().allMatch(this::isSound)) {
            return Optional.empty();
        }
        for (Plan plan : plans) {
            for (Commitment part : plan.commitments()) {
                String wholeId = part.partOf();
                if (wholeId == null) {
                    continue;
                }
                Commitment whole = plan.commitment(wholeId).orElseThrow();
                if (o.indicator().id().equals(part.indicator())) {
                    Optional<Quantity> other = value(whole.indicator(), o);
                    if (other.isPresent() && value.above(other.get())) {
                        return Optional.of(figure(whole, other.get()));
                    }
                } else if (o.indicator().id().equals(whole.indicator())) {
                    Optional<Quantity> other = value(part.indicator(), o);
                    if (other.isPresent() && other.get().above(value)) {
                        return Optional.of(figure(part, other.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Bilingual figure(Commitment commitment, Quantity value) {
        return new Bilingual(
                commitment.title().zh() + " " + value, commitment.title().en() + " " + value);
    }

    private Optional<Quantity> value(String indicator, Observation beside) {
        List<Observation> rows = rows(indicator, beside, beside.year());
        return rows.stream().allMatch(this::isSound)
                ? rows.stream()
                        .map(row -> Readings.number(row, registry))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a value passes every hard check that looks at it alone: one that fails proves nothing against another. */
    private boolean isSound(Observation o) {
        return !wrongUnit(o)
                && !(o.reading() instanceof Reading.Unreadable)
                && !isNegative(o)
                && !isFractional(o)
                && !isOutsideShare(o, Readings.number(o, registry))
                && !isBrokenRatio(o)
                && !isTotalMissing(o)
                && !isNotCalendar(o)
                && disagreeing(o).isEmpty();
    }

    /** A meeting a year sits on its target and doubles with the second: nothing to ask about. */
    static boolean isCountedByHand(Commitment commitment) {
        return commitment.measure() == Measure.EVENT || commitment.measure() == Measure.EACH_UNIT;
    }

    private boolean isTotalMissing(Observation o) {
        return o.reading() instanceof Reading.Number
                && isUsedBy(
                        o, c -> c.scope().isCountedUnits() && c.scope().inYear().isEmpty());
    }

    private boolean isNotCalendar(Observation o) {
        return isUsedBy(
                o,
                c -> c.scope().inYear().isPresent()
                        && !fits(o.reading(), Quantity.of(c.scope().inYear().getAsInt())));
    }

    private static boolean fits(Reading reading, Quantity parts) {
        return reading instanceof Reading.Ratio ratio
                ? ratio.denominator().equals(parts)
                : !(reading instanceof Reading.Number number) || parts.atLeast(number.value());
    }

    private static boolean isBrokenRatio(Observation o) {
        return o.reading() instanceof Reading.Ratio ratio
                && (ratio.denominator().isZero() || ratio.numerator().above(ratio.denominator()));
    }

    private Optional<Bilingual> disagreeing(Observation o) {
        return rows(o.indicator().id(), o, o.year()).stream()
                .filter(other -> other != o && !sameReading(o, other))
                .map(other -> Bilingual.same(other.provenance().shown()))
                .findFirst();
    }

    /** A share said once in parts and once in percent agrees; two shares in parts must agree in their parts. */
    private boolean sameReading(Observation one, Observation other) {
        if (one.reading() instanceof Reading.Ratio a && other.reading() instanceof Reading.Ratio b) {
            return a.numerator().equals(b.numerator()) && a.denominator().equals(b.denominator());
        }
        Quantity first = Readings.number(one, registry);
        Quantity second = Readings.number(other, registry);
        return first != null && second != null
                ? first.equals(second)
                : one.reading().equals(other.reading());
    }

    /** Last year's value, unless it was refused itself. */
    private Optional<Quantity> previous(Observation o) {
        return filed(o, o.year() - 1);
    }

    /** What the same unit filed for a year, unless that was refused. */
    private Optional<Quantity> filed(Observation o, int year) {
        return rows(o.indicator().id(), o, year).stream()
                .filter(this::isSound)
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
                || isUsedBy(o, ReportedFacts::isCountedByHand)) {
            return false;
        }
        Quantity change = value.minus(previous).abs().times(HUNDRED).dividedBy(previous.abs());
        return change.above(scheme.changeLimit());
    }

    /**
     * The sum of the period's earlier years when the value looks like the running total: it changed much against last
     * year, but what it would leave for the year as a total did not.
     */
    private @Nullable Quantity earlier(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        if (value == null || !changedMuch(o, value, previous)) {
            return null;
        }
        return plans.stream()
                .flatMap(p -> p.commitments().stream())
                .filter(c -> c.indicator().equals(o.indicator().id()) && isAddedUp(c))
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

    private boolean fell(Observation o, @Nullable Quantity value, @Nullable Quantity previous) {
        return value != null
                && previous != null
                && previous.above(value)
                && isUsedBy(o, c -> c.measure() == Measure.STOCK);
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
        Quantity ratio = larger.dividedBy(smaller).dividedBy(Quantity.of(factor));
        return NEARLY.atLeast(ratio) && ratio.atLeast(Quantity.ONE.dividedBy(NEARLY));
    }

    /** A value exactly on its target for several years running. */
    private boolean isHeaped(Observation o, @Nullable Quantity value) {
        if (value == null || value.isZero()) {
            return false;
        }
        List<Quantity> targets = plans.stream()
                .flatMap(p -> p.commitments().stream())
                .filter(c -> c.indicator().equals(o.indicator().id()) && c.cadence() == Cadence.EACH_YEAR)
                .filter(c -> !isCountedByHand(c) && c.terms().isFixed())
                .map(c -> Targets.of(c, registry))
                .toList();
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
                : plans.stream()
                        .flatMap(p -> p.commitments().stream())
                        .filter(c -> c.indicator().equals(o.indicator().id())
                                && c.terms().isFixed())
                        .map(c -> Targets.of(c, registry))
                        .toList();
    }

    private boolean isUsedBy(Observation o, Predicate<Commitment> test) {
        return plans.stream()
                .flatMap(p -> p.commitments().stream())
                .anyMatch(c -> c.indicator().equals(o.indicator().id()) && test.test(c));
    }

    private boolean isNotByReporter(Observation o) {
        boolean ownArea = plans.stream()
                .anyMatch(p -> p.jurisdiction().equals(o.jurisdiction().code()));
        return ownArea
                && isUsedBy(o, c -> true)
                && !isUsedBy(
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
