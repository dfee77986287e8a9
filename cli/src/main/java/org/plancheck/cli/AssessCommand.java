package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Rendering;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFile;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.ReportSet;
import org.plancheck.reports.inquiry.Previous;
import org.plancheck.reports.word.OfficialTemplates;
import org.plancheck.reports.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The annual assessment of a city's folder: a job that writes the report folder. */
@Command(name = "assess", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class AssessCommand implements Callable<Integer> {
    /** What makes the job a gate. */
    enum FailOn {
        soft,
        shortfall
    }

    @Parameters(paramLabel = "DIR", descriptionKey = "assess.dir")
    private Path folder = Path.of(".");

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private Console console = new Console();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "assess.out")
    private @Nullable Path out;

    @Option(names = "--previous", paramLabel = "DIR|FILE", descriptionKey = "assess.previous")
    private @Nullable Path previous;

    @Option(names = "--fail-on", paramLabel = "soft|shortfall", descriptionKey = "fail-on")
    private @Nullable FailOn failOn;

    @Override
    public Integer call() throws Exception {
        LocalDate asOf = period.asOf(null);
        int year = period.year(asOf);
        Workers workers = threads.workers();
        console.requireAssessmentFolder(folder);
        // A faulty template is told before the long run, not after it.
        OfficialTemplates templates = OfficialTemplates.in(folder);
        Lang lang = console.lang();
        PrintWriter err = console.err();
        Assessment assessment;
        try (Progress progress = Progress.onTerminal(lang, output.isText())) {
            progress.begin("read");
            Library library = libraries.library();
            AssessmentFolder read = AssessmentFolder.read(folder, library);
            Intake intake = read.submissions(library, workers);
            assessment = Assessor.assess(new Request(
                    library,
                    read,
                    intake,
                    libraries.rules(),
                    year,
                    asOf,
                    Optional.empty(),
                    Request.RULE_BUDGET,
                    progress::begin));
            assessment = compared(assessment, read, err);
            progress.begin("report");
            List<ReportFile> files = ReportSet.annual(assessment, lang, templates);
            progress.extend(files.size());
            Rendering rendering = new Rendering(workers, file -> progress.advance(Bilingual.same(file)));
            ReportFolder.write(assessment, lang, reportFolder(year), files, rendering);
        }
        output.print(assessment, lang, console.out());
        OutputOptions.warnIfNothingDecided(assessment, lang, err);
        PrintWriter where = output.isText() ? console.out() : err;
        where.println(Failures.MESSAGES.in(lang, "assess.written", Map.of("dir", reportFolder(year))));
        return exitCode(assessment);
    }

    /** Beside the pinned earlier assessment: the one named here, else the folder's, where that is an earlier one. */
    private Assessment compared(Assessment assessment, AssessmentFolder read, PrintWriter err) throws ReportException {
        String pinned = read.previous();
        if (previous == null && pinned == null) {
            return assessment;
        }
        Path file = previous == null ? folder.resolve(String.valueOf(pinned)) : previous;
        Previous earlier = Previous.read(file, previous == null ? String.valueOf(pinned) : previous.toString());
        if (earlier.asOf().isBefore(assessment.asOf())) {
            return earlier.comparedWith(assessment);
        }
        Bilingual why = Words.MESSAGES.of(
                "previous.notEarlier", Map.of("file", file, "found", earlier.asOf(), "asOf", assessment.asOf()));
        if (previous != null) {
            throw new ReportException(why);
        }
        err.println(why.in(console.lang()));
        return assessment;
    }

    private Path reportFolder(int year) {
        if (out != null) {
            return out;
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Path.of("plancheck-report", (name == null ? "report" : name.toString()) + "-" + year);
    }

    /** A job is done when it is complete; only refused files, rule errors and the gate asked for change that. */
    private int exitCode(Assessment assessment) {
        int gate = ExitCode.of(assessment);
        boolean fails = (failOn == FailOn.shortfall && gate >= ExitCode.SHORT)
                || (failOn == FailOn.soft && gate >= ExitCode.SOFT);
        return fails ? gate : ExitCode.ofJob(assessment);
    }
}
