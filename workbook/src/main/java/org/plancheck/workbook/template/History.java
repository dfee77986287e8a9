package org.plancheck.workbook.template;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancheck.engine.due.DutyRows;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.DutyKind;
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
        return duties(key, year).stream().findFirst();
    }

    private List<DutyReport> duties(String key, int year) {
        return of(year).flatMap(s -> s.duties().stream())
                .filter(d -> d.duty().equals(key) && !d.isBlank())
                .toList();
    }

    /**
     * The earlier year that a duty was done and proven in, so that it stays done, as judging has it; empty when it is to
     * be done every year, or was not done yet.
     */
    OptionalInt doneBefore(OwedDuty owed, int year) {
        boolean staysDone =
                owed.duty().cadence() != Cadence.EACH_YEAR && owed.duty().kind() != DutyKind.TREND;
        return IntStream.range(staysDone ? owed.duty().from().year() : year, year)
                .filter(y -> DutyRows.proveDone(duties(owed.key(), y)))
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
