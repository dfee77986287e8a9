package org.plancheck.model.data;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;

/** What a cell said, once read: blank, not applicable, a number, a share of parts, or unreadable. */
public sealed interface Reading {

    /** Nothing was written: not reported. */
    record Blank() implements Reading {}

    /** {@code -} or 不适用: does not apply here; the reason stands in the note. */
    record NotApplicable() implements Reading {}

    /**
     * A number.
     *
     * @param value in the indicator's unit, 万 multiplied
     * @param raw as typed
     * @param unit the unit typed beside it, or null
     */
    record Number(Quantity value, String raw, @Nullable String unit) implements Reading {}

    /**
     * A numerator and a denominator.
     *
     * @param raw as typed, {@code numerator/denominator}
     */
    record Ratio(Quantity numerator, Quantity denominator, String raw) implements Reading {}

    /**
     * Something that is no exact number (约500, 500-600, 五百多); never guessed at.
     *
     * @param raw as typed
     * @param reason message code of the reason
     */
    record Unreadable(String raw, String reason) implements Reading {}
}
