package org.plancheck.engine.suppose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.plancheck.engine.read.Intake;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.Verified;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** What came in and what the office verified, with a change made to both; the originals stay as they are. */
public final class ChangedData {
    private ChangedData() {}

    /** What came in, the changed rows in the submission of their unit, area and year, which is made where there is none. */
    public static Intake intake(Intake intake, Change change, Registry registry) {
        List<Submission> standing = new ArrayList<>();
        intake.standing().forEach(s -> standing.add(without(s, change)));
        change.values().forEach(row -> add(standing, row, registry));
        change.duties().forEach(row -> add(standing, row, registry));
        return new Intake(
                List.copyOf(standing),
                intake.replaced(),
                intake.inputs(),
                intake.restated(),
                intake.refused(),
                intake.examined());
    }

    /** What the office verified, holding the changed rows where it had verified something. */
    public static VerifiedValues verified(VerifiedValues verified, Change change) {
        return new VerifiedValues(
                replaced(verified.values(), change.values(), ChangedData::isSame),
                replaced(verified.duties(), change.duties(), ChangedData::isSame));
    }

    private static <T> List<Verified<T>> replaced(List<Verified<T>> all, List<T> rows, BiPredicate<T, T> isSame) {
        return all.stream()
                .map(v -> rows.stream()
                        .filter(row -> isSame.test(row, v.value()))
                        .findFirst()
                        .map(row -> new Verified<>(row, v.reason(), v.by(), v.on()))
                        .orElse(v))
                .toList();
    }

    private static Submission without(Submission s, Change change) {
        return with(
                s,
                s.observations().stream()
                        .filter(o -> change.values().stream().noneMatch(row -> isSame(row, o)))
                        .toList(),
                s.duties().stream()
                        .filter(d -> change.duties().stream().noneMatch(row -> isSame(row, d)))
                        .toList());
    }

    private static void add(List<Submission> standing, Observation row, Registry registry) {
        int at = place(standing, row.reporter(), row.jurisdiction(), row.year(), registry);
        Submission s = standing.get(at);
        List<Observation> rows = new ArrayList<>(s.observations());
        rows.add(row);
        standing.set(at, with(s, List.copyOf(rows), s.duties()));
    }

    private static void add(List<Submission> standing, DutyReport row, Registry registry) {
        int at = place(standing, row.reporter(), row.jurisdiction(), row.year(), registry);
        Submission s = standing.get(at);
        List<DutyReport> rows = new ArrayList<>(s.duties());
        rows.add(row);
        standing.set(at, with(s, s.observations(), List.copyOf(rows)));
    }

    /** Where the unit's submission stands; at the end, made anew, where it sent none. */
    private static int place(
            List<Submission> standing, String reporter, Jurisdiction area, int year, Registry registry) {
        Submission none = new Submission(
                reporter,
                Reporters.named(reporter, registry),
                area,
                year,
                1,
                null,
                Changes.PLACE.file(),
                "",
                List.of(),
                List.of());
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).key().equals(none.key())) {
                return i;
            }
        }
        standing.add(none);
        return standing.size() - 1;
    }

    private static Submission with(Submission s, List<Observation> observations, List<DutyReport> duties) {
        return new Submission(
                s.reporter(),
                s.reporterName(),
                s.jurisdiction(),
                s.year(),
                s.sequence(),
                s.submitted(),
                s.file(),
                s.sha256(),
                observations,
                duties);
    }

    private static boolean isSame(Observation one, Observation other) {
        return one.indicator().id().equals(other.indicator().id())
                && one.jurisdiction().code().equals(other.jurisdiction().code())
                && one.year() == other.year()
                && one.reporter().equals(other.reporter());
    }

    private static boolean isSame(DutyReport one, DutyReport other) {
        return one.duty().equals(other.duty())
                && one.jurisdiction().code().equals(other.jurisdiction().code())
                && one.year() == other.year()
                && one.reporter().equals(other.reporter());
    }
}
