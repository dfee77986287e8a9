package org.plancheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.Request.CheckedUnit;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Examined;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.summary.TextReport;
import org.plancheck.workbook.annotate.Annotator;
import org.plancheck.workbook.annotate.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A county's or department's check of its own submission, by the same engine and rules: a gate. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "check.file")
    private Path file = Path.of(".");

    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "history")
    private @Nullable Path history;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private Console console = new Console();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
    private @Nullable Path out;

    @Option(names = "--annotate", paramLabel = "FILE", descriptionKey = "check.annotate")
    private @Nullable Path annotate;

    @Override
    public Integer call() throws Exception {
        console.requireExisting(file);
        if (history != null) {
            console.requireExisting(history);
        }
        Lang lang = console.lang();
        if (annotate != null) {
            AnnotateOption.requirePossible(console.line(), file, annotate);
        }
        libraries.loadRulesAhead();
        Library library = libraries.library();
        Optional<Path> root = AssessmentFolder.above(file);
        Path base = root.orElseGet(() -> Path.of("").toAbsolutePath());
        Optional<AssessmentFolder> office = root.map(r -> AssessmentFolder.read(r, library));
        Place place = new Place(base, library, office);
        Intake own = Submissions.read(base, List.of(file), library, place.collected());
        if (own.standing().isEmpty() && Files.isRegularFile(file)) {
            return refused(own, place);
        }
        Submission checked = newest(own);
        Intake intake = withHistory(own, checked, place);
        Assessment assessment = assess(intake, checked, place);
        UnprovenDuties unproven = new UnprovenDuties(assessment, intake.standing());
        List<Problem> notes = notes(own, unproven.leftToCity(checked), new BlankRows(assessment).notes(checked));
        tell(notes);
        output.print(assessment, lang, console.out());
        OutputOptions.warnIfNothingDecided(assessment, lang, console.err());
        if (annotate != null) {
            annotate(new Examined(unproven.judged(checked), notes, checked), assessment, base, console.err());
        }
        if (out != null) {
            ReportFolder.write(assessment, lang, out);
            console.tell("assess.written", Map.of("dir", out));
        }
        return ExitCode.of(assessment);
    }

    /** A refused file is still checked as far as it could be read, so that everything is told at once. */
    private int refused(Intake own, Place place) throws IOException {
        Examined examined = own.examined().get(0);
        Lang lang = console.lang();
        PrintWriter err = console.err();
        err.println(Failures.MESSAGES.in(
                lang, "input.refused", Map.of("count", examined.problems().size())));
        examined.problems()
                .forEach(problem -> err.println("  " + problem.message().in(lang)));
        Assessment assessment = null;
        List<Problem> unproven = List.of();
        List<Problem> notes = examined.notes();
        Submission draft = examined.draft();
        if (draft != null) {
            Intake standing = new Intake(List.of(draft), List.of(), own.inputs(), List.of(), List.of(), own.examined());
            Intake intake = withHistory(standing, draft, place);
            assessment = assess(intake, draft, place);
            UnprovenDuties duties = new UnprovenDuties(assessment, intake.standing());
            unproven = duties.judged(draft);
            notes = notes(own, duties.leftToCity(draft), new BlankRows(assessment).notes(draft));
            String text = TextReport.findings(assessment, lang, EnumSet.of(Severity.HARD, Severity.SOFT));
            if (!text.isEmpty()) {
                err.println();
                err.println(Failures.MESSAGES.in(lang, "check.values-too"));
                err.print(text);
            }
        }
        tell(unproven);
        tell(notes);
        if (annotate != null) {
            List<Problem> hard = Stream.concat(examined.problems().stream(), unproven.stream())
                    .toList();
            annotate(new Examined(hard, notes, draft), assessment, place.base(), err);
        }
        err.flush();
        return ExitCode.REFUSED;
    }

    /** What refuses nothing and changes no verdict, but must not be lost on the unit. */
    private static List<Problem> notes(Intake own, List<Problem> unproven, List<Problem> blank) {
        return Stream.of(
                        own.examined().stream().flatMap(examined -> examined.notes().stream()),
                        unproven.stream(),
                        blank.stream())
                .flatMap(notes -> notes)
                .toList();
    }

    private void tell(List<Problem> notes) {
        PrintWriter err = console.err();
        Lang lang = console.lang();
        notes.forEach(note -> err.println(Failures.MESSAGES.in(lang, "check.note", Map.of("note", note.message()))));
    }

    private void annotate(Examined examined, @Nullable Assessment assessment, Path base, PrintWriter err)
            throws IOException {
        Lang lang = console.lang();
        List<Remark> remarks = remarks(examined, assessment, SourceFile.nameUnder(base, file));
        // What the reader refused to unpack is not unpacked for a copy either.
        boolean read = examined.draft() != null || remarks.stream().anyMatch(r -> r.cell() != null);
        Optional<byte[]> copy = read ? Annotator.annotate(Files.readAllBytes(file), remarks, lang) : Optional.empty();
        if (copy.isEmpty()) {
            err.println(Failures.MESSAGES.in(lang, "annotate.unreadable"));
            return;
        }
        Path to = Objects.requireNonNull(annotate);
        Files.write(to, copy.orElseThrow());
        Map<Remark.Grade, Long> counts =
                remarks.stream().collect(Collectors.groupingBy(Remark::grade, Collectors.counting()));
        err.println(Failures.MESSAGES.in(
                lang,
                "annotate.written",
                Map.of(
                        "path", to,
                        "hard", counts.getOrDefault(Remark.Grade.HARD, 0L),
                        "soft", counts.getOrDefault(Remark.Grade.SOFT, 0L),
                        "blank", counts.getOrDefault(Remark.Grade.BLANK, 0L))));
    }

    /** @param assessment null when too little could be read to assess anything */
    private static List<Remark> remarks(Examined examined, @Nullable Assessment assessment, String name) {
        Submission draft = examined.draft();
        if (draft == null || assessment == null) {
            return Remark.all(examined, List.of(), name);
        }
        return Stream.concat(
                        Remark.all(examined, assessment.findings(), name).stream(),
                        new BlankRows(assessment).in(draft).stream())
                .toList();
    }

    private record Place(Path base, Library library, Optional<AssessmentFolder> office) {
        List<Plan> collected() {
            return office.map(AssessmentFolder::plans).orElse(List.of());
        }
    }

    /** Beside what the unit filed for earlier years, where the user names it. */
    private Intake withHistory(Intake own, Submission checked, Place place) {
        return history == null
                ? own
                : withHistory(
                        own,
                        Submissions.read(
                                place.base(),
                                List.of(AssessmentFolder.submissionsIn(history)),
                                place.library(),
                                place.collected()),
                        checked);
    }

    private Assessment assess(Intake intake, Submission checked, Place place) {
        LocalDate asOf = period.asOf(checked.year());
        return Assessor.assess(new Request(
                place.library(),
                place.office().orElseGet(() -> bare(place.base(), place.library(), checked)),
                intake,
                libraries.rules(),
                period.year(asOf),
                asOf,
                Optional.of(new CheckedUnit(
                        checked.reporter(), checked.jurisdiction().code(), isHistoryGiven(intake, checked))),
                Request.RULE_BUDGET,
                stage -> {}));
    }

    /** Named as history, or lying beside the checked file in the folder that is checked. */
    private boolean isHistoryGiven(Intake intake, Submission checked) {
        return history != null || intake.standing().stream().anyMatch(s -> s.year() < checked.year());
    }

    /** The submission that is checked: of one unit only, the newest year. */
    private static Submission newest(Intake own) {
        if (own.standing().isEmpty()) {
            throw new InputException(
                    own.inputs().stream().flatMap(i -> i.problems().stream()).toList());
        }
        List<String> units = own.standing().stream()
                .map(s -> s.reporter() + "@" + s.jurisdiction().code())
                .distinct()
                .toList();
        if (units.size() > 1) {
            List<Bilingual> names = own.standing().stream()
                    .map(Submission::reporterName)
                    .distinct()
                    .toList();
            throw new InputException(List.of(Failures.MESSAGES.of(
                    "check.many-units",
                    Map.of(
                            "names",
                            new Bilingual(
                                    String.join(
                                            "、",
                                            names.stream().map(Bilingual::zh).toList()),
                                    String.join(
                                            ", ",
                                            names.stream().map(Bilingual::en).toList()))))));
        }
        return own.standing().stream()
                .max(Comparator.comparingInt(Submission::year))
                .orElseThrow();
    }

    /** Adds the unit's earlier submissions; what is checked itself replaces a twin in the history. */
    private static Intake withHistory(Intake own, Intake earlier, Submission checked) {
        List<Submission> standing = new ArrayList<>(own.standing());
        earlier.standing().stream()
                .filter(s -> s.reporter().equals(checked.reporter()))
                .filter(s -> s.jurisdiction().equals(checked.jurisdiction()))
                .filter(s -> s.year() < checked.year())
                .filter(s -> own.standing().stream().noneMatch(o -> o.key().equals(s.key())))
                .forEach(standing::add);
        List<Input> inputs = new ArrayList<>(own.inputs());
        earlier.inputs().stream()
                .filter(i -> standing.stream().anyMatch(s -> s.file().equals(i.file())))
                .filter(i -> own.inputs().stream().noneMatch(o -> o.file().equals(i.file())))
                .forEach(inputs::add);
        return new Intake(
                List.copyOf(standing),
                own.replaced(),
                List.copyOf(inputs),
                own.restated(),
                own.refused(),
                own.examined());
    }

    /** Without an office's folder around the file: every plan of the unit's city. */
    private static AssessmentFolder bare(Path base, Library library, Submission checked) {
        String area = checked.jurisdiction().code();
        String parent = String.valueOf(checked.jurisdiction().parent());
        List<Plan> plans = Stream.of(area, parent)
                .flatMap(city -> library.plansOf(city).stream())
                .sorted(Comparator.comparing(Plan::id))
                .toList();
        if (plans.isEmpty()) {
            throw new InputException(List.of(Failures.MESSAGES.of(
                    "check.no-plan", Map.of("area", checked.jurisdiction().name()))));
        }
        return AssessmentFolder.bare(base, library, plans);
    }
}
