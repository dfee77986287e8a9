package org.plancheck.workbook.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Registry;

/** What one unit filed for earlier years: shown beside the cells to fill in, never copied into them. */
public final class History {
    private final List<Submission> submissions;

    private History(List<Submission> submissions) {
        this.submissions = submissions;
    }

    /** The unit's own submissions among all that stand. */
    public static History of(OwingUnit unit, List<Submission> standing) {
        return new History(standing.stream()
                .filter(s -> s.reporter().equals(unit.id()))
                .filter(s -> s.jurisdiction().equals(unit.jurisdiction()))
                .toList());
    }

    /** What was filed of an indicator for a year. */
    Optional<Observation> value(String indicator, int year) {
        return of(year).flatMap(s -> s.observations().stream())
                .filter(o -> o.indicator().id().equals(indicator))
                .findFirst();
    }

    /** What was reported on a duty for a year. */
    Optional<DutyReport> duty(String key, int year) {
        return of(year).flatMap(s -> s.duties().stream())
                .filter(d -> d.duty().equals(key))
                .findFirst();
    }

    /** The sum of the figures filed for the years from {@code first} up to, not including, {@code year}; empty without any. */
    Optional<Quantity> soFar(String indicator, int first, int year, Registry registry) {
        return IntStream.range(first, year)
                .mapToObj(y -> value(indicator, y))
                .flatMap(Optional::stream)
                .map(o -> Optional.ofNullable(Readings.number(o, registry)))
                .flatMap(Optional::stream)
                .reduce(Quantity::plus);
    }

    private Stream<Submission> of(int year) {
        return submissions.stream().filter(s -> s.year() == year);
    }
}
