package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final Map<String, List<Observation>> observations = new HashMap<>();
    private final Map<String, List<DutyReport>> duties = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<Observation> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Submission> standing;
    private final Filers filers;
    private final Map<String, Verified<Observation>> verifiedValues = new TreeMap<>();
    private final Map<String, Verified<DutyReport>> verifiedDuties = new TreeMap<>();

    /**
     * Indexes submissions and what the office verified; nothing is refused yet.
     *
     * @param filers who files what serves a district's own plan and its city's
     */
    public DataBook(Collection<Submission> standing, VerifiedValues verified, Filers filers) {
        this.filers = filers;
        this.standing = List.copyOf(standing);
        verified.values().forEach(v -> verifiedValues.put(key(v.value()), v));
        verified.duties().forEach(v -> verifiedDuties.put(key(v.value()), v));
        for (Submission submission : standing) {
            sent.add(submission.key());
            submission.observations().forEach(this::index);
            submission
                    .duties()
                    .forEach(d -> duties.computeIfAbsent(key(d), k -> new ArrayList<>())
                            .add(d));
        }
    }

    private void index(Observation o) {
        observations.computeIfAbsent(key(o), k -> new ArrayList<>()).add(o);
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
        Verified<Observation> verified = verifiedValues.get(key(indicator, jurisdiction, year, reporter));
        return verified == null ? filed(indicator, jurisdiction, year, reporter) : List.of(verified.value());
    }

    /** Every row that one unit filed for one indicator, area and year, verified or not; blanks are left out. */
    public List<Observation> filed(String indicator, String jurisdiction, int year, String reporter) {
        return observations.getOrDefault(key(indicator, jurisdiction, year, reporter), List.of()).stream()
                .filter(o -> !(o.reading() instanceof Reading.Blank))
                .toList();
    }

    /** The rows that count on a duty for a year: the office's where it verified, else what the unit filed. */
    public List<DutyReport> duty(String duty, String jurisdiction, int year, String reporter) {
        Verified<DutyReport> verified = verifiedDuties.get(key(duty, jurisdiction, year, reporter));
        return verified == null ? filedDuty(duty, jurisdiction, year, reporter) : List.of(verified.value());
    }

    /** Every row that one unit filed on a duty for a year, verified or not; blank rows are left out. */
    public List<DutyReport> filedDuty(String duty, String jurisdiction, int year, String reporter) {
        return duties.getOrDefault(key(duty, jurisdiction, year, reporter), List.of()).stream()
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** The office's entry behind what was filed, or is this very row; null when the office verified nothing there. */
    public @Nullable Verified<Observation> verified(Observation row) {
        return verifiedValues.get(key(row));
    }

    /** As {@link #verified(Observation)}, for duties. */
    public @Nullable Verified<DutyReport> verified(DutyReport row) {
        return verifiedDuties.get(key(row));
    }

    /** All that the office verified, in a fixed order. */
    public VerifiedValues verified() {
        return new VerifiedValues(List.copyOf(verifiedValues.values()), List.copyOf(verifiedDuties.values()));
    }

    /** Whether a unit's submission for a year is at hand. */
    public boolean isSent(String reporter, String jurisdiction, int year) {
        return sent.contains(reporter + "@" + jurisdiction + "/" + year);
    }

    private static String key(String what, String jurisdiction, int year, String reporter) {
        return what + "@" + jurisdiction + "/" + year + "/" + reporter;
    }

    private static String key(Observation o) {
        return key(o.indicator().id(), o.jurisdiction().code(), o.year(), o.reporter());
    }

    private static String key(DutyReport report) {
        return key(report.duty(), report.jurisdiction().code(), report.year(), report.reporter());
    }
}
