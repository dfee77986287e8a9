package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Turns due triples into the facts that rules judge. */
public final class Preparer {
    private final CommitmentDues commitments;
    private final DutyDues duties;
    private final Stages stages;

    /** All that facts are made of: registry, data, the office's files, the scheme and the as-of date. */
    public Preparer(Registry registry, DataBook data, OfficeFiles office, Scheme scheme, LocalDate asOf) {
        this.commitments = new CommitmentDues(registry, data, office, scheme, asOf);
        this.duties = new DutyDues(registry, data, office, asOf);
        this.stages = new Stages(registry, asOf);
    }

    /** The fact of a triple that is judged by its own data. */
    public Due prepare(DueTriple triple) {
        return triple.item() instanceof Commitment ? commitments.prepare(triple) : duties.prepare(triple);
    }

    /** The years in which a city verdict could rest on counties' figures because the reporter's own is missing. */
    public List<Integer> yearsLeftToCounties(DueTriple triple) {
        return triple.item() instanceof Commitment ? commitments.yearsLeftToCounties(triple) : List.of();
    }

    /** Whether a year is not over on the as-of date. */
    public boolean isOpen(int year) {
        return stages.isOpen(year);
    }

    /** The fact of a city's triple that is combined from its counties' verdicts. */
    public Due rollUp(DueTriple triple, Map<Jurisdiction, Verdict> units) {
        UnitTally tally = UnitTally.of(units.values());
        return new Due(
                triple.plan(),
                triple.item(),
                triple.jurisdiction(),
                triple.year(),
                Shape.ROLL_UP,
                stages.isOpen(triple.year()) ? Stage.OPEN : Stage.DUE,
                DataState.REPORTED,
                tally.combined() == Verdict.MET,
                false,
                false,
                false,
                Quantity.of(tally.count(Verdict.MET)),
                null,
                Quantity.of(tally.counted()),
                null,
                null,
                Quantity.of(tally.counted() - tally.count(Verdict.MET)),
                "",
                Quantity.of(tally.count(Verdict.MET)),
                Quantity.of(tally.counted()),
                null,
                false,
                List.of(),
                List.of(),
                new TreeMap<>(),
                tally,
                triple.reporterId(),
                List.of(tallied(units, tally)),
                List.of());
    }

    private static Step tallied(Map<Jurisdiction, Verdict> units, UnitTally tally) {
        return Trace.step(
                "tally",
                Map.of(
                        "met", tally.count(Verdict.MET),
                        "counted", tally.counted(),
                        "all", tally.all(),
                        "short", names(units, Verdict.SHORTFALL),
                        "missing", names(units, Verdict.NOT_REPORTED),
                        "questioned", names(units, Verdict.QUESTIONED),
                        "dropped", tally.all() - tally.counted()));
    }

    private static Bilingual names(Map<Jurisdiction, Verdict> units, Verdict verdict) {
        List<Bilingual> names = units.entrySet().stream()
                .filter(e -> e.getValue() == verdict)
                .map(e -> e.getKey().name())
                .toList();
        return names.isEmpty() ? Bilingual.same("0") : Bilingual.list(names);
    }
}
