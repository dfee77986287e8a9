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
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;

/** All standing submissions, looked up by what and who; knows which values a hard check refused. */
public final class DataBook {
    private final Map<String, List<Observation>> observations = new HashMap<>();
    private final Map<String, List<DutyReport>> duties = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<Observation> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Submission> standing;

    /** Indexes submissions; nothing is refused yet. */
    public DataBook(Collection<Submission> standing) {
        this.standing = List.copyOf(standing);
        for (Submission submission : standing) {
            sent.add(submission.key());
            submission.observations().forEach(this::index);
            submission
                    .duties()
                    .forEach(d -> duties.computeIfAbsent(
                                    key(d.duty(), d.jurisdiction().code(), d.year(), d.reporter()),
                                    k -> new ArrayList<>())
                            .add(d));
        }
    }

    private void index(Observation o) {
        observations
                .computeIfAbsent(
                        key(o.indicator().id(), o.jurisdiction().code(), o.year(), o.reporter()),
                        k -> new ArrayList<>())
                .add(o);
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

    /** Every row that one unit filed for one indicator, area and year; blanks are left out. */
    public List<Observation> rows(String indicator, String jurisdiction, int year, String reporter) {
        return observations.getOrDefault(key(indicator, jurisdiction, year, reporter), List.of()).stream()
                .filter(o -> !(o.reading() instanceof Reading.Blank))
                .toList();
    }

    /** Every row that one unit filed on a duty for a year, blank rows left out. */
    public List<DutyReport> duty(String duty, String jurisdiction, int year, String reporter) {
        return duties.getOrDefault(key(duty, jurisdiction, year, reporter), List.of()).stream()
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** Whether a unit's submission for a year is at hand. */
    public boolean isSent(String reporter, String jurisdiction, int year) {
        return sent.contains(reporter + "@" + jurisdiction + "/" + year);
    }

    private static String key(String what, String jurisdiction, int year, String reporter) {
        return what + "@" + jurisdiction + "/" + year + "/" + reporter;
    }
}
