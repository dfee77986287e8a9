package org.plancheck.engine.read;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.concurrent.TimeBudget;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.NumberReader;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;

/**
 * Reads one submission, whatever its format. Mistakes of form refuse the file as a whole; what is wrong
 * with a single value refuses that value later, by rule.
 */
final class SubmissionReader {
    private static final Map<String, DutyState> STATES = Map.of(
            "done", DutyState.DONE,
            "已完成", DutyState.DONE,
            "in-progress", DutyState.IN_PROGRESS,
            "进行中", DutyState.IN_PROGRESS,
            "not-started", DutyState.NOT_STARTED,
            "未开展", DutyState.NOT_STARTED);

    /** Long enough for any honest file on a slow machine. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private final Identities identities;
    private final TimeBudget budget;

    SubmissionReader(Identities identities) {
        this(identities, new TimeBudget(MOST));
    }

    /** As {@link #SubmissionReader(Identities)}, with another time that a file may take. */
    SubmissionReader(Identities identities, TimeBudget budget) {
        this.identities = identities;
        this.budget = budget;
    }

    /** Reads a file; every outcome, refusals included, is in the result. One that takes too long is refused for that. */
    ReadSubmission read(Path path, String name) {
        return budget.within(() -> readAll(path, name)).orElseGet(() -> {
            Problems problems = new Problems(name);
            problems.add("file.too-slow", Map.of("limit", budget.most().toSeconds()));
            return ReadSubmission.unreadable(name, "", problems.all());
        });
    }

    private ReadSubmission readAll(Path path, String name) {
        Problems problems = new Problems(name);
        // What is not there is told as missing, whatever its type.
        if (!SubmissionFormats.isSupported(name) && Files.exists(path)) {
            return refused(name, "", problems);
        }
        SourceFile source = SourceFile.read(path, name, problems);
        return source == null ? ReadSubmission.unreadable(name, "", problems.all()) : read(source);
    }

    /** Reads a file whose bytes are at hand. */
    ReadSubmission read(SourceFile source) {
        Problems problems = new Problems(source.name());
        if (!SubmissionFormats.isSupported(source.name())) {
            return refused(source.name(), source.sha256(), problems);
        }
        Node root = SubmissionFormats.of(source).read(source, identities.known(), problems);
        return root == null
                ? ReadSubmission.unreadable(source.name(), source.sha256(), problems.all())
                : submission(source, Fields.of(root, problems));
    }

    private static ReadSubmission refused(String name, String sha256, Problems problems) {
        problems.add("file.unsupported", Map.of());
        return ReadSubmission.unreadable(name, sha256, problems.all());
    }

    private ReadSubmission submission(SourceFile source, Fields fields) {
        Header header = identities.header(fields);
        fields.flag("illustrative");
        List<Observation> values = new ArrayList<>();
        List<DutyReport> duties = new ArrayList<>();
        fields.listOf("values", row -> collect(values, observation(row, header, source)));
        fields.listOf("duties", row -> collect(duties, dutyReport(row, header, source)));
        fields.done();
        Submission draft = header == null || header.year() == Header.UNKNOWN
                ? null
                : new Submission(
                        header.reporter(),
                        header.reporterName(),
                        header.jurisdiction(),
                        header.year(),
                        header.sequence(),
                        header.submitted(),
                        source.name(),
                        source.sha256(),
                        List.copyOf(values),
                        List.copyOf(duties));
        Problems problems = fields.problems();
        return new ReadSubmission(source.name(), source.sha256(), header, draft, problems.all(), problems.notes());
    }

    private @Nullable Observation observation(Fields row, @Nullable Header header, SourceFile source) {
        Indicator indicator = identities.indicator(row, "indicator");
        Reading reading = value(row, indicator != null && indicator.unit().equals("%"));
        String note = row.optionalText("note");
        Evidence evidence = evidence(row);
        row.done();
        return indicator == null || header == null
                ? null
                : new Observation(
                        indicator,
                        header.jurisdiction(),
                        header.year(),
                        header.reporter(),
                        reading,
                        note,
                        evidence,
                        place(row, source));
    }

    private @Nullable DutyReport dutyReport(Fields row, @Nullable Header header, SourceFile source) {
        String duty = identities.duty(row, "duty");
        Progress progress = progress(row);
        LocalDate date = row.optionalDate("date");
        String note = row.optionalText("note");
        Evidence evidence = evidence(row);
        row.done();
        return duty == null || header == null
                ? null
                : new DutyReport(
                        duty,
                        header.jurisdiction(),
                        header.year(),
                        header.reporter(),
                        progress.state(),
                        progress.count(),
                        progress.notApplicable(),
                        date,
                        note,
                        evidence,
                        place(row, source));
    }

    /** How far a duty has come: its state, its count, or that it does not apply. */
    record Progress(@Nullable DutyState state, Reading count, boolean notApplicable) {
        boolean isBlank() {
            return state == null && !notApplicable && count instanceof Reading.Blank;
        }
    }

    /** The state and count of a duty's row. */
    static Progress progress(Fields row) {
        String typed = row.optionalText("state");
        Reading count = NumberReader.read(row.optionalText("count"));
        // Without a state the count says whether the duty applies.
        Reading telling = typed == null || typed.isBlank() ? count : NumberReader.read(typed);
        boolean notApplicable = telling instanceof Reading.NotApplicable;
        DutyState state = typed == null || notApplicable ? null : STATES.get(typed.strip());
        if (typed != null && !typed.isBlank() && state == null && !notApplicable) {
            row.problem("state", "submission.state", Map.of("found", typed));
        }
        return new Progress(state, count, notApplicable);
    }

    /** A single value, or a share as numerator and denominator. */
    static Reading value(Fields row, boolean percent) {
        Reading value = NumberReader.read(row.optionalText("value"));
        String top = row.optionalText("numerator");
        String bottom = row.optionalText("denominator");
        if (NumberReader.read(top) instanceof Reading.Blank && NumberReader.read(bottom) instanceof Reading.Blank) {
            return value;
        }
        String raw = (top == null ? "" : top) + "/" + (bottom == null ? "" : bottom);
        if (!(NumberReader.read(top) instanceof Reading.Number numerator
                && NumberReader.read(bottom) instanceof Reading.Number denominator)) {
            return new Reading.Unreadable(raw, "parts-unreadable");
        }
        Reading.Ratio ratio = new Reading.Ratio(numerator.value(), denominator.value(), raw);
        return value instanceof Reading.Blank
                        || value instanceof Reading.Number number && agrees(number.value(), ratio, percent)
                ? ratio
                : new Reading.Unreadable(row.optionalText("value") + "，" + raw, "value-and-parts");
    }

    /** Whether a figure beside its parts says the same: a share to the last digit typed, a count as the numerator. */
    private static boolean agrees(Quantity value, Reading.Ratio ratio, boolean percent) {
        if (!percent) {
            return value.equals(ratio.numerator());
        }
        // nothing to compare with; a hard check refuses the parts
        if (ratio.denominator().isZero()) {
            return true;
        }
        Quantity share = ratio.numerator().times(Quantity.of(100)).dividedBy(ratio.denominator());
        String plain = value.toPlain();
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        Quantity lastDigit = Quantity.of(BigDecimal.ONE.movePointLeft(decimals));
        return lastDigit.above(share.minus(value).abs());
    }

    static @Nullable Evidence evidence(Fields row) {
        Fields fields = row.optionalFields("evidence");
        if (fields == null) {
            return null;
        }
        Evidence evidence = new Evidence(
                fields.optionalText("number"),
                fields.optionalText("issuer"),
                fields.optionalDate("date"),
                fields.optionalText("sha256"));
        fields.done();
        return evidence;
    }

    private static Provenance place(Fields row, SourceFile source) {
        return new Provenance(source.name(), row.node().place());
    }

    private static <T> boolean collect(List<T> into, @Nullable T value) {
        return value != null && into.add(value);
    }
}
