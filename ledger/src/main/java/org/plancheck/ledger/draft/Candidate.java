package org.plancheck.ledger.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plancheck.ledger.text.Span;

/**
 * An entry proposed for one of the plan's lists. Its guesses are the keys of the YAML entry in order, so that a new key
 * of the plan language is one more guess.
 *
 * @param id the entry's id; for baselines and excuses, which have none, the empty text
 * @param span the letters of its marker
 */
public record Candidate(String id, String clause, Span span, List<Guess> guesses) {
    /** What was guessed for a key. */
    Optional<Object> value(String key) {
        return guesses.stream()
                .filter(guess -> guess.key().equals(key))
                .map(Guess::value)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
