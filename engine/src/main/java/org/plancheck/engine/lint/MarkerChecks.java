package org.plancheck.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What in the text an entry stands for. */
final class MarkerChecks {
    private MarkerChecks() {}

    private record Claim(Place at, String clause, String marker, int occurrence) {
        /** Without an occurrence the phrase is said to stand there only once. */
        boolean sameAs(Claim other) {
            return clause.equals(other.clause)
                    && marker.equals(other.marker)
                    && (occurrence == other.occurrence || occurrence == 0 || other.occurrence == 0);
        }
    }

    /** No phrase of the text is claimed by two entries, baselines among them. */
    static void claimedOnce(Subject subject) {
        List<Claim> earlier = new ArrayList<>();
        claims(subject).forEach(claim -> {
            earlier.stream()
                    .filter(claim::sameAs)
                    .findFirst()
                    .ifPresent(first -> subject.error(
                            claim.at(),
                            "marker.twice",
                            Map.of(
                                    "clause",
                                    claim.clause(),
                                    "marker",
                                    claim.marker(),
                                    "other",
                                    first.at().file() + ":" + first.at().line())));
            earlier.add(claim);
        });
    }

    private static Stream<Claim> claims(Subject subject) {
        Places places = subject.places();
        return Stream.concat(
                subject.plan().baselines().stream()
                        .map(b -> new Claim(places.of(b), b.clause(), b.marker(), b.occurrence())),
                subject.items().stream().map(i -> new Claim(places.of(i), i.clause(), i.marker(), i.occurrence())));
    }
}
