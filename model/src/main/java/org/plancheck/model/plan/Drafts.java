package org.plancheck.model.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan's folder holds marked {@code draft: true}: guesses that nobody has accepted yet. They are kept apart
 * from what is encoded, so that nothing is ever judged, asked for or proven by a guess.
 */
public record Drafts(List<Commitment> commitments, List<Duty> duties, List<Baseline> baselines) {
    public static final Drafts NONE = new Drafts(List.of(), List.of(), List.of());

    /** Commitments, then duties. */
    public Stream<Item> items() {
        return Stream.concat(commitments.stream(), duties.stream());
    }

    /** How many entries wait for an analyst. */
    public int count() {
        return commitments.size() + duties.size() + baselines.size();
    }
}
