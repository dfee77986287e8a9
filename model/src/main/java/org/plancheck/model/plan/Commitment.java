package org.plancheck.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * A promise with a number (量化承诺).
 *
 * @param indicator id of what is measured
 * @param value the figure, 万 already multiplied, a share in percent; null for a range
 * @param low low end of a range, else null
 * @param high high end of a range, else null
 * @param unit unit of measure as the text prints it
 * @param partOf id of the commitment of which this is a part (其中…), else null
 * @param title the indicator's name
 */
public record Commitment(
        String id,
        String clause,
        String marker,
        int occurrence,
        String indicator,
        @Nullable Quantity value,
        @Nullable Quantity low,
        @Nullable Quantity high,
        String unit,
        Comparator comparator,
        Measure measure,
        Cadence cadence,
        SourcedYear from,
        SourcedYear to,
        @Nullable Integer deadline,
        Strength strength,
        Scope scope,
        @Nullable String partOf,
        @Nullable String reporter,
        List<String> responsible,
        Bilingual title)
        implements Item {

    /** The figure that decides: the value, or the low end of a range. */
    public Quantity target() {
        Quantity target = comparator == Comparator.RANGE ? low : value;
        if (target == null) {
            throw new IllegalStateException("commitment " + id + " has no figure");
        }
        return target;
    }
}
