package org.plancheck.engine.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.Readings;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** What makes a value unusable, looked at alone or beside another row for the same value. */
final class HardChecks {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Registry registry;
    private final Promises promises;
    private final DataBook data;
    /** Each row is asked about by itself and by the years after it. */
    private final Map<Observation, Boolean> sound = new IdentityHashMap<>();

    HardChecks(Registry registry, Promises promises, DataBook data) {
        this.registry = registry;
        this.promises = promises;
        this.data = data;
    }

    /** Whether a value passes every one of them: one that fails proves nothing against another. */
    boolean isSound(Observation o) {
        Boolean known = sound.get(o);
        if (known == null) {
            known = passes(o);
            sound.put(o, known);
        }
        return known;
    }

    private boolean passes(Observation o) {
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

    /** A unit of another kind, or a numerator and denominator where things are simply counted. */
    boolean wrongUnit(Observation o) {
        if (o.reading() instanceof Reading.Ratio) {
            return !o.indicator().unit().equals("%")
                    && !promises.anyAbout(o, c -> c.scope().isCountedUnits());
        }
        if (!(o.reading() instanceof Reading.Number number) || number.unit() == null) {
            return false;
        }
        UnitOfMeasure measure = registry.measure(o.indicator().unit()).orElse(null);
        return measure == null || !measure.covers(number.unit());
    }

    static boolean isNegative(Observation o) {
        if (o.reading() instanceof Reading.Ratio ratio) {
            return ratio.numerator().isNegative() || ratio.denominator().isNegative();
        }
        return o.reading() instanceof Reading.Number number && number.value().isNegative();
    }

    boolean isFractional(Observation o) {
        return o.reading() instanceof Reading.Number number
                && !number.value().isWhole()
                && registry.measure(o.indicator().unit())
                        .map(UnitOfMeasure::whole)
                        .orElse(false);
    }

    static boolean isOutsideShare(Observation o, @Nullable Quantity value) {
        return o.indicator().unit().equals("%")
                && o.reading() instanceof Reading.Number
                && value != null
                && value.above(HUNDRED);
    }

    private static boolean isBrokenRatio(Observation o) {
        return o.reading() instanceof Reading.Ratio ratio
                && (ratio.denominator().isZero() || ratio.numerator().above(ratio.denominator()));
    }

    boolean isTotalMissing(Observation o) {
        return o.reading() instanceof Reading.Number && promises.anyAbout(o, c -> isTotalled(c.scope()));
    }

    private static boolean isTotalled(Scope scope) {
        return scope.isCountedUnits() && scope.inYear().isEmpty();
    }

    boolean isNotCalendar(Observation o) {
        return promises.anyAbout(
                o,
                c -> c.scope().inYear().isPresent()
                        && !fits(o.reading(), Quantity.of(c.scope().inYear().getAsInt())));
    }

    private static boolean fits(Reading reading, Quantity parts) {
        return reading instanceof Reading.Ratio ratio
                ? ratio.denominator().equals(parts)
                : !(reading instanceof Reading.Number number) || parts.atLeast(number.value());
    }

    /** Where another row for the same value says something else. */
    Optional<Bilingual> disagreeing(Observation o) {
        for (Observation other : data.rows(o.indicator().id(), o.jurisdiction().code(), o.year(), o.reporter())) {
            if (other != o && !sameReading(o, other)) {
                return Optional.of(Bilingual.same(other.provenance().shown()));
            }
        }
        return Optional.empty();
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
}
