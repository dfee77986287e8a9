package org.plancheck.engine.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.engine.reference.Known.State;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;

/** What units filed on duties: docs/judging.md, "Duties". */
final class FiledDuties {
    private record Key(String duty, String area, int year, String filer) {}

    private final Map<Key, List<DutyReport>> filed;
    private final Set<Key> verified = new HashSet<>();

    FiledDuties(CityCase city) {
        filed = city.submissions().stream()
                .flatMap(submission -> submission.duties().stream())
                .filter(FiledDuties::saysSomething)
                .collect(Collectors.groupingBy(FiledDuties::key, LinkedHashMap::new, Collectors.toList()));
        city.verified().duties().stream()
                .map(Verified::value)
                .filter(row -> row.year() <= city.year())
                .forEach(row -> {
                    filed.put(key(row), List.of(row));
                    verified.add(key(row));
                });
    }

    /** Whether the report is the office's own. */
    boolean isVerified(String duty, String area, int year, String filer) {
        return verified.contains(new Key(duty, area, year, filer));
    }

    /** What one unit reports; rows that disagree or a count that is no count question it. */
    DutyNews news(String duty, String area, int year, String filer) {
        List<DutyReport> rows = filed.getOrDefault(new Key(duty, area, year, filer), List.of());
        if (rows.isEmpty()) {
            return DutyNews.MISSING;
        }
        boolean disagree = rows.stream().map(FiledDuties::saying).distinct().count() > 1;
        return disagree || rows.stream().anyMatch(row -> isRefused(row.count())) ? DutyNews.QUESTIONED : agreed(rows);
    }

    /** Rows that agree are one report: any of them may give the reason or the proof. */
    private static DutyNews agreed(List<DutyReport> rows) {
        DutyReport row = rows.get(0);
        if (row.notApplicable()) {
            return new DutyNews(State.NOT_APPLICABLE, false, null, rows.stream().anyMatch(FiledDuties::isExplained));
        }
        Fraction count = row.count() instanceof Reading.Number number ? Fraction.of(number.value()) : null;
        boolean isDone = isDone(row, count) && rows.stream().anyMatch(FiledDuties::isProven);
        return new DutyNews(State.FILED, isDone, count, false);
    }

    private static boolean isExplained(DutyReport row) {
        return row.note() != null && !row.note().isBlank();
    }

    private static boolean isDone(DutyReport row, Fraction count) {
        if (count != null && count.isZero()) {
            return false;
        }
        return row.state() == null ? count != null : row.state() == DutyState.DONE;
    }

    private static boolean isProven(DutyReport row) {
        Evidence evidence = row.evidence();
        return evidence != null
                && evidence.number() != null
                && evidence.issuer() != null
                && (evidence.date() != null || row.date() != null);
    }

    private static boolean isRefused(Reading count) {
        return count instanceof Reading.Unreadable
                || (count instanceof Reading.Number number
                        && Fraction.of(number.value()).isNegative());
    }

    private static boolean saysSomething(DutyReport row) {
        return row.notApplicable() || row.state() != null || !(row.count() instanceof Reading.Blank);
    }

    private static String saying(DutyReport row) {
        String count = row.count() instanceof Reading.Number number
                ? Fraction.of(number.value()).toString()
                : row.count().toString();
        return row.notApplicable() ? "not applicable" : row.state() + " " + count;
    }

    private static Key key(DutyReport row) {
        return new Key(row.duty(), row.jurisdiction().code(), row.year(), row.reporter());
    }
}
