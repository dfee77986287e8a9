package org.plancheck.model.plan;

/**
 * The years that a verdict of one year looks at.
 *
 * @param first the first year that is summed
 * @param last the year at whose end it is due
 */
public record Span(int first, int last) {

    /** The span of an item in a year. */
    static Span of(Item item, int every, int window, int year) {
        int from = item.from().year();
        if (item.cadence() != Cadence.EACH_YEAR) {
            return new Span(from, item.finalYear());
        }
        if (window > 1) {
            return new Span(Math.max(from, year - window + 1), Math.max(year, from + window - 1));
        }
        int first = year - Math.floorMod(year - from, every);
        return new Span(first, first + every - 1);
    }

    /** How many years it has. */
    public int years() {
        return last - first + 1;
    }
}
