package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * Sorts the files that came in: the highest sequence of each unit and year stands, earlier ones are
 * replaced, the same file twice counts once, two different files of one sequence are both refused.
 *
 * @param standing the submissions that count, in the order of their files
 * @param replaced those that a later sequence replaced
 * @param inputs every file with what became of it
 * @param restated what each restatement changed
 * @param refused files that were refused, with the earlier submission that stands, if any
 * @param examined what was found in each file, in the order of their names
 */
public record Intake(
        List<Submission> standing,
        List<Submission> replaced,
        List<Input> inputs,
        List<Restated> restated,
        List<RefusedFile> refused,
        List<Examined> examined) {

    private static final Jurisdiction NOWHERE =
            new Jurisdiction("", Bilingual.same("—"), Jurisdiction.Level.CITY, null, List.of());

    /**
     * What came in for the years up to one. Files for later years are left out altogether, so that a past
     * year's report does not change because they arrived; a file whose year is unknown is kept.
     */
    public Intake upTo(int year) {
        return new Intake(
                standing.stream().filter(s -> s.year() <= year).toList(),
                replaced.stream().filter(s -> s.year() <= year).toList(),
                inputs.stream()
                        .filter(i -> i.year() == null || i.year() <= year)
                        .toList(),
                restated.stream().filter(r -> r.year() <= year).toList(),
                refused.stream().filter(f -> f.year() <= year).toList(),
                examined);
    }

    static Intake of(List<ReadSubmission> unsorted) {
        // Which of two equal files counts must not depend on the order in which folders were given.
        List<ReadSubmission> files = unsorted.stream()
                .sorted(Comparator.comparing(ReadSubmission::file))
                .toList();
        List<Input> inputs = new ArrayList<>();
        Map<String, List<ReadSubmission>> byKey = new TreeMap<>();
        List<ReadSubmission> refused = new ArrayList<>();
        for (ReadSubmission file : files) {
            if (file.submission() == null) {
                inputs.add(input(file, Input.Status.REFUSED, file.messages()));
                refused.add(file);
            } else {
                byKey.computeIfAbsent(file.submission().key(), key -> new ArrayList<>())
                        .add(file);
            }
        }
        List<Submission> standing = new ArrayList<>();
        List<Submission> replaced = new ArrayList<>();
        List<Restated> restated = new ArrayList<>();
        for (List<ReadSubmission> group : byKey.values()) {
            List<ReadSubmission> usable = withoutDoubles(group, inputs, refused);
            usable.sort(Comparator.comparingInt((ReadSubmission f) -> sequence(f)));
            for (int i = 0; i < usable.size(); i++) {
                Submission submission = submission(usable.get(i));
                boolean last = i == usable.size() - 1;
                inputs.add(input(usable.get(i), last ? Input.Status.ACCEPTED : Input.Status.REPLACED, List.of()));
                (last ? standing : replaced).add(submission);
                if (i > 0) {
                    restated.add(restated(submission(usable.get(i - 1)), submission));
                }
            }
        }
        standing.sort(Comparator.comparing(Submission::file));
        inputs.sort(Comparator.comparing(Input::file));
        return new Intake(
                List.copyOf(standing),
                List.copyOf(replaced),
                List.copyOf(inputs),
                List.copyOf(restated),
                refusedFiles(refused, standing),
                files.stream().map(ReadSubmission::examined).toList());
    }

    private static List<ReadSubmission> withoutDoubles(
            List<ReadSubmission> group, List<Input> inputs, List<ReadSubmission> refused) {
        Map<Integer, List<ReadSubmission>> bySequence = new TreeMap<>();
        group.forEach(f ->
                bySequence.computeIfAbsent(sequence(f), s -> new ArrayList<>()).add(f));
        List<ReadSubmission> usable = new ArrayList<>();
        for (List<ReadSubmission> same : bySequence.values()) {
            boolean identical =
                    same.stream().map(ReadSubmission::sha256).distinct().count() == 1;
            if (identical) {
                usable.add(same.get(0));
                same.stream().skip(1).forEach(again -> inputs.add(input(again, Input.Status.DUPLICATE, List.of())));
                continue;
            }
            for (ReadSubmission file : same) {
                ReadSubmission other = same.get(same.get(0) == file ? 1 : 0);
                Problem why = new Problem(
                        file.file(),
                        0,
                        0,
                        "",
                        areHalves(submission(file), submission(other))
                                ? "submission.halves"
                                : "submission.same-sequence",
                        Map.of("sequence", sequence(file), "other", other.file()));
                inputs.add(input(file, Input.Status.REFUSED, List.of(why.message())));
                refused.add(
                        new ReadSubmission(file.file(), file.sha256(), file.header(), null, List.of(why), List.of()));
            }
        }
        return usable;
    }

    /** One holds values only, the other duties only: the two sheets of one workbook, each saved as CSV. */
    private static boolean areHalves(Submission one, Submission other) {
        boolean valuesApart =
                one.observations().isEmpty() != other.observations().isEmpty();
        boolean dutiesApart = one.duties().isEmpty() != other.duties().isEmpty();
        boolean bothHoldSomething = one.observations().isEmpty() != one.duties().isEmpty();
        return valuesApart && dutiesApart && bothHoldSomething;
    }

    private static List<RefusedFile> refusedFiles(List<ReadSubmission> refused, List<Submission> standing) {
        return refused.stream()
                .map(file -> refusedFile(file, standing))
                .sorted(Comparator.comparing(RefusedFile::file))
                .toList();
    }

    private static RefusedFile refusedFile(ReadSubmission file, List<Submission> standing) {
        Header header = file.header();
        if (header == null) {
            return new RefusedFile(file.file(), "", Bilingual.same("—"), NOWHERE, 0, 0, null, file.messages());
        }
        String stands = standing.stream()
                .filter(s -> s.key().equals(header.key()))
                .map(Submission::file)
                .findFirst()
                .orElse(null);
        return new RefusedFile(
                file.file(),
                header.reporter(),
                header.reporterName(),
                header.jurisdiction(),
                header.year(),
                header.sequence(),
                stands,
                file.messages());
    }

    private static Restated restated(Submission before, Submission after) {
        Map<String, String> old = contents(before);
        Map<String, String> now = contents(after);
        Map<String, Bilingual> changes = new TreeMap<>();
        old.forEach((what, value) -> {
            String current = now.get(what);
            if (!value.equals(current)) {
                changes.put(what, change(what, value, current));
            }
        });
        now.forEach((what, value) -> {
            if (!old.containsKey(what)) {
                changes.put(what, change(what, null, value));
            }
        });
        return new Restated(
                after.reporterName(),
                after.jurisdiction(),
                after.year(),
                before.sequence(),
                after.sequence(),
                after.file(),
                List.copyOf(changes.values()));
    }

    private static Bilingual change(String what, @Nullable String before, @Nullable String after) {
        return new Bilingual(
                what + "：" + (before == null ? "（无）" : before) + " → " + (after == null ? "（无）" : after),
                what + ": " + (before == null ? "(none)" : before) + " → " + (after == null ? "(none)" : after));
    }

    private static Map<String, String> contents(Submission submission) {
        Map<String, String> contents = new TreeMap<>();
        for (Observation value : submission.observations()) {
            contents.merge(value.indicator().name().zh(), shown(value.reading()), (a, b) -> a + ", " + b);
        }
        for (DutyReport duty : submission.duties()) {
            contents.merge(duty.duty(), duty.state() + " " + shown(duty.count()), (a, b) -> a + ", " + b);
        }
        return contents;
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return number.value().toPlain();
        }
        if (reading instanceof Reading.Ratio ratio) {
            return ratio.numerator().toPlain() + "/" + ratio.denominator().toPlain();
        }
        return reading instanceof Reading.Unreadable unreadable
                ? unreadable.raw()
                : reading instanceof Reading.NotApplicable ? "-" : "";
    }

    private static Input input(ReadSubmission file, Input.Status status, List<Bilingual> problems) {
        Header header = file.header();
        return new Input(
                file.file(),
                Input.Role.SUBMISSION,
                status,
                file.sha256(),
                header == null ? null : header.reporterName(),
                header == null || header.year() == Header.UNKNOWN ? null : header.year(),
                header == null || header.sequence() == Header.UNKNOWN ? null : header.sequence(),
                problems);
    }

    private static Submission submission(ReadSubmission file) {
        Submission submission = file.submission();
        if (submission == null) {
            throw new IllegalStateException("refused files were sorted out before: " + file.file());
        }
        return submission;
    }

    private static int sequence(ReadSubmission file) {
        return submission(file).sequence();
    }
}
