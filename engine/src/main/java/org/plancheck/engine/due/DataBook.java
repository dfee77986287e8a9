package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.Verified;
import org.plancheck.model.data.VerifiedValues;

/**
 * All standing submissions, looked up by what and who; knows which values a hard check refused. What the office
 * verified stands in place of what was filed.
 */
public final class DataBook {
    private final Map<Row, List<Observation>> observations = new HashMap<>();
    private final Map<Row, List<DutyReport>> duties = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<Observation> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Submission> standing;
    private final Filers filers;
    private final Map<Row, Verified<Observation>> verifiedValues = new HashMap<>();
    private final Map<Row, Verified<DutyReport>> verifiedDuties = new HashMap<>();

    /**
     * Indexes submissions and what the office verified; nothing is refused yet.
     *
     * @param filers who files what serves a district's own plan and its city's
     */
    public DataBook(Collection<Submission> standing, VerifiedValues verified, Filers filers) {
        this.filers = filers;
        this.standing = List.copyOf(standing);
        verified.values().forEach(v -> verifiedValues.put(Row.of(v.value()), v));
        verified.duties().forEach(v -> verifiedDuties.put(Row.of(v.value()), v));
        for (Submission submission : standing) {
            sent.add(submission.key());
            submission.observations().forEach(this::index);
            submission.duties().forEach(this::index);
        }
        observations.replaceAll((row, filed) -> List.copyOf(filed));
        duties.replaceAll((row, filed) -> List.copyOf(filed));
    }

    private void index(Observation o) {
        if (!(o.reading() instanceof Reading.Blank)) {
            observations.computeIfAbsent(Row.of(o), row -> new ArrayList<>()).add(o);
        }
    }

    private void index(DutyReport report) {
        if (!report.isBlank()) {
            duties.computeIfAbsent(Row.of(report), row -> new ArrayList<>()).add(report);
        }
    }

    /** What is filed once: an indicator or a duty of an area and year, by one unit. */
    private record Row(String what, String jurisdiction, int year, String reporter) {
        static Row of(Observation o) {
            return new Row(o.indicator().id(), o.jurisdiction().code(), o.year(), o.reporter());
        }

        static Row of(DutyReport report) {
            return new Row(report.duty(), report.jurisdiction().code(), report.year(), report.reporter());
        }

        @Override
        public int hashCode() {
            return Hashing.of(year, what, jurisdiction, reporter);
        }

        String shown() {
            return what + "@" + jurisdiction + "/" + year + "/" + reporter;
        }
    }

    public Filers filers() {
        return filers;
    }

    public List<Submission> standing() {
        return standing;
    }

    /** Marks a value as refused by a hard check. */
    public void refuse(Observation observation) {
        refused.add(observation);
    }

    public boolean isRefused(Observation observation) {
        return refused.contains(observation);
    }

    /**
     * The rows that count for one indicator, area and year: the office's where it verified, else every row that the
     * unit filed, blanks left out. A figure that serves two plans counts for both, whoever filed it.
     */
    public List<Observation> rows(String indicator, String jurisdiction, int year, String reporter) {
        if (!filers.isShared(jurisdiction)) {
            return own(indicator, jurisdiction, year, reporter);
        }
        return filers.bySharing(indicator, jurisdiction, reporter)
                .map(unit -> own(indicator, jurisdiction, year, unit))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Observation> own(String indicator, String jurisdiction, int year, String reporter) {
        Row row = new Row(indicator, jurisdiction, year, reporter);
        Verified<Observation> verified = verifiedValues.get(row);
        return verified == null ? observations.getOrDefault(row, List.of()) : List.of(verified.value());
    }

    /** Every row that one unit filed for one indicator, area and year, verified or not; blanks are left out. */
    public List<Observation> filed(String indicator, String jurisdiction, int year, String reporter) {
        return observations.getOrDefault(new Row(indicator, jurisdiction, year, reporter), List.of());
    }

    /** The rows that count on a duty for a year: the office's where it verified, else what the unit filed. */
    public List<DutyReport> duty(String duty, String jurisdiction, int year, String reporter) {
        Verified<DutyReport> verified = verifiedDuties.get(new Row(duty, jurisdiction, year, reporter));
        return verified == null ? filedDuty(duty, jurisdiction, year, reporter) : List.of(verified.value());
    }

    /** Every row that one unit filed on a duty for a year, verified or not; blank rows are left out. */
    public List<DutyReport> filedDuty(String duty, String jurisdiction, int year, String reporter) {
        return duties.getOrDefault(new Row(duty, jurisdiction, year, reporter), List.of());
    }

    /** The office's entry behind what was filed, or is this very row; null when the office verified nothing there. */
    public @Nullable Verified<Observation> verified(Observation row) {
        return verifiedValues.isEmpty() ? null : verifiedValues.get(Row.of(row));
    }

    /** As {@link #verified(Observation)}, for duties. */
    public @Nullable Verified<DutyReport> verified(DutyReport row) {
        return verifiedDuties.isEmpty() ? null : verifiedDuties.get(Row.of(row));
    }

    /** All that the office verified, in a fixed order. */
    public VerifiedValues verified() {
        return new VerifiedValues(sorted(verifiedValues), sorted(verifiedDuties));
    }

    private static <T> List<Verified<T>> sorted(Map<Row, Verified<T>> verified) {
        return verified.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().shown()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether a unit's submission for a year is at hand. */
    public boolean isSent(String reporter, String jurisdiction, int year) {
        return sent.contains(reporter + "@" + jurisdiction + "/" + year);
    }
}
