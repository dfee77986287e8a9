package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Registry;

/** Prepares the fact of a commitment's due triple. */
final class CommitmentDues {
    /** The unit in which conditions that hold are counted. */
    private static final String CONDITIONS = "项";

    private final Registry registry;
    private final Cells cells;
    private final Values values;
    private final Standings standings;

    CommitmentDues(Registry registry, DataBook data, OfficeFiles office, Scheme scheme, LocalDate asOf) {
        this.registry = registry;
        this.cells = new Cells(registry, data, office);
        this.values = new Values(registry, cells, office);
        this.standings = new Standings(registry, values, cells, new Stages(registry, asOf), scheme, asOf);
    }

    /** Where the reporter's own figure is missing and counties' could stand in for it: for a sum, of all its years. */
    List<Integer> yearsLeftToCounties(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        boolean summed = Shapes.ofValue(commitment) == Shape.CUMULATIVE;
        int first = summed ? commitment.span(triple.year()).first() : triple.year();
        return cells.mayAddCounties(commitment, triple.jurisdiction())
                ? IntStream.rangeClosed(first, triple.year())
                        .filter(year -> values.of(triple, year).data() == DataState.MISSING)
                        .boxed()
                        .toList()
                : List.of();
    }

    Due prepare(DueTriple triple) {
        Commitment commitment = (Commitment) triple.item();
        Standing standing = standing(triple, commitment);
        Cell own = values.of(triple, triple.year());
        return new Due(
                triple.plan(),
                commitment,
                triple.jurisdiction(),
                triple.year(),
                Shapes.ofRule(commitment),
                standing.stage(),
                standing.data(),
                standing.reached(),
                standing.path() != null,
                standing.isOnPath(),
                triple.share() != null,
                standing.value(),
                previous(triple),
                standing.threshold(),
                triple.share() == null ? Targets.high(commitment, registry) : null,
                standing.path() == null ? null : standing.path().value(),
                standing.gap(),
                unit(commitment, standing.shape()),
                own.numerator(),
                own.denominator(),
                null,
                false,
                standing.missing(),
                standing.questioned(),
                series(triple),
                null,
                triple.reporterId(),
                standing.steps(),
                standing.sources());
    }

    private Standing standing(DueTriple triple, Commitment commitment) {
        if (commitment.terms().also().isEmpty()) {
            return standings.of(triple);
        }
        List<DueTriple> conditions = JointStanding.conditions(triple);
        return JointStanding.of(
                conditions, conditions.stream().map(standings::of).toList());
    }

    private String unit(Commitment commitment, Shape shape) {
        return switch (shape) {
            case COUNTED_UNITS -> "%";
            case JOINT -> CONDITIONS;
            default -> Targets.unit(commitment, registry);
        };
    }

    private @Nullable Quantity previous(DueTriple triple) {
        int year = triple.year() - 1;
        return year < triple.item().from().year()
                ? null
                : values.of(triple, year).value();
    }

    private SortedMap<Integer, Quantity> series(DueTriple triple) {
        SortedMap<Integer, Quantity> series = new TreeMap<>();
        for (int year = triple.item().from().year(); year <= triple.year(); year++) {
            Cell cell = values.of(triple, year);
            if (cell.isNumber()) {
                series.put(year, cell.known());
            }
        }
        return series;
    }
}
