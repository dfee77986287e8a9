package org.plancheck.ledger.text;

import org.plancheck.model.number.Quantity;

/**
 * A figure as the text prints it.
 *
 * @param low the figure, 万 and 亿 multiplied; the low end of a range
 * @param high the high end of a range, else equal to {@code low}
 * @param following what stands right behind it: its unit of measure, then other words
 */
public record Figure(Span span, Quantity low, Quantity high, String following) {
    /** Whether two ends are printed. */
    public boolean isRange() {
        return !low.equals(high);
    }
}
