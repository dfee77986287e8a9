package org.plancheck.engine.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.engine.read.Intake;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.SentFile.Counts;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.RefusedFile;

/** The files that came in for one year, and those whose year cannot be told. */
final class Sent {
    private final Intake intake;
    private final int year;

    Sent(Intake intake, int year) {
        this.intake = intake;
        this.year = year;
    }

    /** Every file, in the order of names. */
    Stream<SentFile> all() {
        return intake.inputs().stream()
                .filter(i -> i.year() == null || i.year() == year)
                .map(this::file);
    }

    /** The files of one unit, duplicates among them. */
    Stream<SentFile> by(String reporter, String area) {
        return all().filter(f -> isBy(f, reporter, area));
    }

    private boolean isBy(SentFile file, String reporter, String area) {
        // A duplicate says the same as the file whose bytes it repeats.
        return read(file.sha256())
                .map(s ->
                        s.reporter().equals(reporter) && s.jurisdiction().code().equals(area))
                .or(() -> refused(file.file())
                        .map(r -> r.reporterId().equals(reporter)
                                && r.jurisdiction().code().equals(area)))
                .orElse(false);
    }

    private SentFile file(Input input) {
        Optional<Submission> read = input.status() == Input.Status.REFUSED ? Optional.empty() : read(input.sha256());
        return new SentFile(
                input.file(),
                input.sha256(),
                input.status(),
                input.reporter(),
                input.sequence(),
                read.map(Submission::submitted).orElse(null),
                read.map(Sent::counts).orElse(Counts.NONE),
                input.problems());
    }

    private Optional<Submission> read(String sha256) {
        return Stream.concat(intake.standing().stream(), intake.replaced().stream())
                .filter(s -> s.sha256().equals(sha256))
                .findFirst();
    }

    private Optional<RefusedFile> refused(String file) {
        return intake.refused().stream().filter(r -> r.file().equals(file)).findFirst();
    }

    private static Counts counts(Submission submission) {
        List<Observation> values = submission.observations();
        List<DutyReport> duties = submission.duties();
        int blankValues = (int) values.stream()
                .filter(o -> o.reading() instanceof Reading.Blank)
                .count();
        int blankDuties = (int) duties.stream().filter(DutyReport::isBlank).count();
        long notApplicable = values.stream()
                        .filter(o -> o.reading() instanceof Reading.NotApplicable)
                        .count()
                + duties.stream().filter(DutyReport::notApplicable).count();
        return new Counts(
                values.size() - blankValues,
                duties.size() - blankDuties,
                (int) notApplicable,
                blankValues + blankDuties);
    }
}
