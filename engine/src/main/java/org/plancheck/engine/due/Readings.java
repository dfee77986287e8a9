package org.plancheck.engine.due;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/** The number that a reading stands for, in its indicator's unit. */
public final class Readings {
    private Readings() {}

    /** The value, 万元 turned to 元, a share in percent; null when the reading is no number. */
    public static @Nullable Quantity number(Observation row, Registry registry) {
        if (row.reading() instanceof Reading.Number number) {
            String unit = number.unit();
            UnitOfMeasure measure = unit == null
                    ? null
                    : registry.measure(row.indicator().unit()).orElse(null);
            return unit == null || measure == null
                    ? number.value()
                    : number.value().times(measure.factor(unit));
        }
        return row.reading() instanceof Reading.Ratio ratio
                        && !ratio.denominator().isZero()
                ? Quantity.percent(ratio.numerator(), ratio.denominator())
                : null;
    }

    /** What was typed, for explanations; a dash for anything that carries no text of its own. */
    public static String typed(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return number.raw();
        }
        if (reading instanceof Reading.Ratio ratio) {
            return ratio.raw();
        }
        return reading instanceof Reading.Unreadable unreadable ? unreadable.raw() : "-";
    }
}
