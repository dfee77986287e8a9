package org.plancheck.ledger.draft;

import org.jspecify.annotations.Nullable;

/**
 * One key of a drafted entry with the value guessed for it.
 *
 * @param value a number, a flag, a text, a list or map of these; null is left out
 * @param doubt why it may be wrong; null when the text says so plainly
 */
public record Guess(
        String key, @Nullable Object value, @Nullable Doubt doubt) {
    static Guess of(String key, @Nullable Object value) {
        return new Guess(key, value, null);
    }
}
