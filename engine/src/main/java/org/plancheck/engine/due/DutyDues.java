package org.plancheck.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Prepares the fact of a duty's due triple: how far it has come, what proves it, how many there are. */
final class DutyDues {
    private final Registry registry;
    private final DataBook data;
    private final OfficeFiles office;
    private final Stages stages;

    DutyDues(Registry registry, DataBook data, OfficeFiles office, LocalDate asOf) {
        this.registry = registry;
        this.data = data;
        this.office = office;
        this.stages = new Stages(registry, asOf);
    }

    Due prepare(DueTriple triple) {
        Duty duty = (Duty) triple.item();
        Progress progress = Shapes.ofValue(duty) == Shape.TREND ? trend(triple, duty) : progress(triple, duty);
        return new Due(
                triple.plan(),
                duty,
                triple.jurisdiction(),
                triple.year(),
                Shapes.ofRule(duty),
                progress.stage,
                progress.data,
                progress.reached(),
                false,
                false,
                false,
                progress.value,
                progress.series.get(triple.year() - 1),
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                progress.state,
                progress.evidenced,
                progress.missing,
                List.of(),
                progress.series,
                null,
                triple.reporterId(),
                List.copyOf(progress.steps),
                List.copyOf(progress.sources));
    }

    /** What the reports on a duty come to. */
    private static final class Progress {
        private Stage stage;
        private DataState data = DataState.MISSING;
        private @Nullable DutyState state;
        private boolean evidenced;
        private boolean holds;
        private @Nullable Quantity value;
        private final List<Integer> missing = new ArrayList<>();
        private final SortedMap<Integer, Quantity> series = new TreeMap<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();

        Progress(Stage stage) {
            this.stage = stage;
        }

        boolean reached() {
            return holds || (state == DutyState.DONE && evidenced);
        }
    }

    /** One year's report, read: its rows agree, or the data state says why it cannot be used. */
    private record Read(DataState data, @Nullable DutyReport row) {}

    private Progress progress(DueTriple triple, Duty duty) {
        Progress progress = new Progress(stages.of(triple, true));
        for (int year = duty.span(triple.year()).first(); year <= triple.year(); year++) {
            Read read = read(triple, year);
            verification(read.row()).ifPresent(progress.steps::add);
            take(progress, read, year, duty);
        }
        if (progress.data == DataState.MISSING && progress.sources.isEmpty()) {
            progress.steps.add(Trace.step("missing", Map.of()));
        }
        return progress;
    }

    /** Adds a year's report; what was done and proven stays done, otherwise the latest year counts. */
    private static void take(Progress progress, Read read, int year, Duty duty) {
        boolean done = progress.state == DutyState.DONE && progress.evidenced;
        DutyReport row = read.row();
        if (row == null) {
            progress.data = done ? progress.data : DataState.MISSING;
            return;
        }
        progress.sources.add(row.provenance().shown());
        if (read.data() != DataState.REPORTED) {
            progress.data = done ? progress.data : read.data();
            progress.steps.add(Trace.step(code(read.data()), args(row, year)));
            return;
        }
        Quantity count = DutyRows.count(row);
        boolean proven = DutyRows.isProven(row);
        DutyState state = DutyRows.state(row);
        if (count != null && proven) {
            progress.series.put(year, count);
            progress.value = count.plus(progress.value == null ? Quantity.ZERO : progress.value);
        }
        progress.steps.add(Trace.step(
                "duty-" + (state == DutyState.DONE ? (proven ? "done" : "unproven") : "open"),
                dutyArgs(row, year, state, count, duty)));
        progress.data = DataState.REPORTED;
        if (!done) {
            progress.state = state;
            progress.evidenced = proven;
        }
    }

    private Progress trend(DueTriple triple, Duty duty) {
        Progress progress = new Progress(stages.of(triple, true));
        for (int year = duty.from().year(); year <= triple.year(); year++) {
            Read read = read(triple, year);
            DutyReport row = read.row();
            Quantity count = row == null || read.data() != DataState.REPORTED ? null : DutyRows.figure(row);
            if (row != null) {
                progress.sources.add(row.provenance().shown());
            }
            verification(row).ifPresent(progress.steps::add);
            if (count != null && row != null) {
                progress.series.put(year, count);
                progress.steps.add(Trace.step(
                        "trend-read",
                        Map.of(
                                "year",
                                year,
                                "value",
                                count,
                                "source",
                                row.provenance().shown())));
            } else if (!stages.isOpen(year)) {
                progress.missing.add(year);
            }
            if (year == triple.year()) {
                progress.data = count != null
                        ? DataState.REPORTED
                        : row != null && read.data() != DataState.REPORTED ? read.data() : DataState.MISSING;
                progress.value = count;
            }
        }
        boolean nothingBefore = duty.cadence() == Cadence.EACH_YEAR
                && triple.year() == duty.from().year()
                && progress.data == DataState.REPORTED;
        if (nothingBefore) {
            // The first year has no year before it to rise above.
            progress.stage = Stage.WATCHED;
        }
        decideTrend(progress, duty);
        return progress;
    }

    /** 逐步提高: no year below the one before, and at the end above the first; 逐年提高 (each year): above the year before. */
    private static void decideTrend(Progress progress, Duty duty) {
        List<Quantity> values = List.copyOf(progress.series.values());
        boolean strict = duty.cadence() == Cadence.EACH_YEAR;
        boolean rising = true;
        for (int i = 1; i < values.size(); i++) {
            boolean decides = !strict || i == values.size() - 1;
            int order = values.get(i).compareTo(values.get(i - 1));
            rising &= !decides || (strict ? order > 0 : order >= 0);
        }
        boolean compared = values.size() > 1;
        boolean higher = compared && values.get(values.size() - 1).above(values.get(0));
        boolean due = progress.stage == Stage.DUE;
        boolean needsTwo = due || (strict && progress.stage == Stage.OPEN);
        progress.holds = progress.data == DataState.REPORTED && rising && (!due || strict || higher);
        if (needsTwo && !compared && progress.data == DataState.REPORTED) {
            progress.data = DataState.MISSING;
            progress.holds = false;
        }
        if (compared) {
            progress.steps.add(Trace.step(
                    progress.holds ? "trend-holds" : "trend-broken",
                    Map.of("terms", progress.series.toString().replaceAll("[{}]", ""))));
        }
    }

    private Read read(DueTriple triple, int year) {
        List<DutyReport> rows = rows(triple, year);
        if (rows.isEmpty()) {
            return new Read(DataState.MISSING, null);
        }
        DutyReport row = DutyRows.best(rows);
        if (DutyRows.areQuestioned(rows)) {
            return new Read(DataState.QUESTIONED, row);
        }
        return new Read(row.notApplicable() ? notApplicable(triple, row, year) : DataState.REPORTED, row);
    }

    /** What was filed; for an area that only has another name or code now, what it filed under the former one. */
    private List<DutyReport> rows(DueTriple triple, int year) {
        Jurisdiction area = triple.jurisdiction();
        List<DutyReport> own = data.duty(triple.itemKey(), area.code(), year, triple.reporterId());
        List<Jurisdiction> before = registry.lineage(area, triple.year(), year);
        if (own.isEmpty() && before.size() == 1 && !before.contains(area)) {
            String former = before.get(0).code();
            return data.duty(triple.itemKey(), former, year, former);
        }
        return own;
    }

    /** What the office verified in place of the filed rows, if it did. */
    private Optional<Step> verification(@Nullable DutyReport row) {
        Verified<DutyReport> verified = row == null ? null : data.verified(row);
        if (row == null || verified == null) {
            return Optional.empty();
        }
        List<DutyReport> filed = data.filedDuty(row.duty(), row.jurisdiction().code(), row.year(), row.reporter());
        return Optional.of(VerifiedSteps.ofDuty(verified, filed));
    }

    private DataState notApplicable(DueTriple triple, DutyReport row, int year) {
        if (row.note() == null || row.note().isBlank()) {
            return DataState.NO_REASON;
        }
        boolean needsConfirmation = triple.item().scope().isEachCounty() && !triple.rollUp();
        // The office's own word needs no further confirmation.
        boolean confirmed = data.verified(row) != null
                || office.confirmation(triple.itemKey(), triple.jurisdiction().code(), year)
                        .isPresent();
        return needsConfirmation && !confirmed ? DataState.UNCONFIRMED : DataState.NOT_APPLICABLE;
    }

    private static String code(DataState data) {
        return switch (data) {
            case NOT_APPLICABLE, UNCONFIRMED -> "not-applicable";
            case NO_REASON -> "not-applicable-unexplained";
            default -> "duty-questioned";
        };
    }

    private static Map<String, Object> args(DutyReport row, int year) {
        return Map.of(
                "year",
                year,
                "source",
                row.provenance().shown(),
                "raw",
                row.notApplicable() ? "-" : row.count().toString(),
                "reason",
                row.note() == null ? "—" : row.note());
    }

    private static Map<String, Object> dutyArgs(
            DutyReport row, int year, @Nullable DutyState state, @Nullable Quantity count, Duty duty) {
        Evidence evidence = row.evidence();
        Map<String, Object> args = new TreeMap<>();
        args.put("year", year);
        args.put("source", row.provenance().shown());
        args.put("state", DutyWords.of(state));
        args.put("count", count == null ? "—" : count);
        args.put("number", evidence == null || evidence.number() == null ? "—" : evidence.number());
        args.put("issuer", evidence == null || evidence.issuer() == null ? "—" : evidence.issuer());
        LocalDate date = row.date() != null ? row.date() : evidence == null ? null : evidence.date();
        args.put("date", date == null ? "—" : date);
        args.put("evidence", duty.evidence());
        return args;
    }
}
