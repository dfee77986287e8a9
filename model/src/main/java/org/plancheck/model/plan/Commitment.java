package org.plancheck.model.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * A promise with a number (量化承诺).
 *
 * @param indicator id of what is measured
 * @param value the figure, 万 already multiplied, a share in percent; null for a range
 * @param low low end of a range, else null
 * @param high high end of a range, else null
 * @param unit unit of measure as the text prints it
 * @param terms what it says beyond the figure
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
        Terms terms,
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

    /** The figure that the text gives for a year: {@link Terms#byYear} where it names the year, else the target. */
    public Quantity figure(int year) {
        Quantity named = cadence == Cadence.EACH_YEAR ? terms.byYear().get(year) : null;
        return named == null ? target() : named;
    }

    /** Ids of all indicators that a verdict rests on, its own first. */
    public Stream<String> indicators() {
        return Stream.concat(Stream.of(indicator), terms.otherIndicators());
    }

    @Override
    public boolean concerns(Jurisdiction county) {
        Group group = terms.group();
        return group == null || group.areas().contains(county.code());
    }

    @Override
    public Span span(int year) {
        return Span.of(this, terms.every(), terms.window(), year);
    }

    /**
     * Whether a verdict rests on what the filing unit does not know by itself: other areas' figures, or another unit's.
     */
    public boolean restsOnOthers() {
        return terms.restsOnOthers() || terms.also().stream().anyMatch(Commitment::restsOnOthers);
    }

    /** Whether the city's value is made of what each county files, though no county is bound. */
    public boolean looksAtCounties() {
        return terms.where() != null || terms.also().stream().anyMatch(Commitment::looksAtCounties);
    }

    /** The same commitment with other terms. */
    public Commitment withTerms(Terms other) {
        return with(id, partOf, indicator, comparator, value, low, high, unit, measure, other, title);
    }

    /** A further condition of this commitment: another figure, everything else the same. */
    public Commitment condition(
            Indicator of,
            Comparator comparator,
            @Nullable Quantity value,
            @Nullable Quantity low,
            @Nullable Quantity high,
            String unit,
            Terms terms) {
        return with(id, partOf, of.id(), comparator, value, low, high, unit, measure, terms, of.name());
    }

    /** The bare figure of another indicator that this commitment's is compared with, as if it were promised beside it. */
    public Commitment beside(Indicator other) {
        return with(
                id,
                partOf,
                other.id(),
                Comparator.GE,
                Quantity.ZERO,
                null,
                null,
                other.unit(),
                Measure.STOCK,
                Terms.PLAIN,
                other.name());
    }

    @Override
    public Commitment renamed(Map<String, String> ids) {
        return with(
                ids.getOrDefault(id, id),
                partOf == null ? null : ids.getOrDefault(partOf, partOf),
                indicator,
                comparator,
                value,
                low,
                high,
                unit,
                measure,
                terms,
                title);
    }

    private Commitment with(
            String id,
            @Nullable String partOf,
            String indicator,
            Comparator comparator,
            @Nullable Quantity value,
            @Nullable Quantity low,
            @Nullable Quantity high,
            String unit,
            Measure measure,
            Terms terms,
            Bilingual title) {
        return new Commitment(
                id,
                clause,
                marker,
                occurrence,
                indicator,
                value,
                low,
                high,
                unit,
                comparator,
                measure,
                cadence,
                from,
                to,
                deadline,
                strength,
                scope,
                terms,
                partOf,
                reporter,
                responsible,
                title);
    }
}
