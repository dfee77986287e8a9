package org.plancheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.judging.Assessment;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.json.AssessmentFile;
import org.plancheck.reports.json.JsonReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where scores come from: an assessment folder, assessed now, or an assessment that was written down. */
final class ScoredRun {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    private @Nullable Library library;
    private int code = ExitCode.CLEAN;

    /** The assessment as a tree; a folder with an {@code assessment.yaml} is assessed. */
    JsonNode tree(Path from) throws ReportException {
        boolean office = Files.isRegularFile(from.resolve(AssessmentFolder.FILE));
        return office ? JsonReport.tree(assessment(request(from))) : AssessmentFile.read(from);
    }

    /** What the folder comes to; its exit code is that of the job. */
    Assessment assessment(Request request) {
        Assessment assessment = Assessor.assess(request);
        code = ExitCode.ofJob(assessment);
        return assessment;
    }

    /** The request for an assessment folder. */
    Request request(Path folder) {
        if (!Files.isRegularFile(folder.resolve(AssessmentFolder.FILE))) {
            throw new LocalizedUsage(
                    Objects.requireNonNull(spec).commandLine(),
                    "assess.no-folder",
                    Map.of("dir", folder, "file", AssessmentFolder.FILE));
        }
        LocalDate asOf = period.asOf(null);
        AssessmentFolder read = AssessmentFolder.read(folder, library());
        return new Request(
                library(),
                read,
                read.submissions(library()),
                libraries.rules(),
                period.year(asOf),
                asOf,
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {});
    }

    /** The id behind any name of a responsible unit that the registry knows; else what was typed. */
    String canonical(String unit) {
        return library().registry().unitNamed(unit).map(known -> known.id()).orElse(unit);
    }

    /** {@link ExitCode#ofJob} of what was assessed; clean for what was written down. */
    int code() {
        return code;
    }

    private Library library() {
        if (library == null) {
            library = libraries.library();
        }
        return library;
    }
}
