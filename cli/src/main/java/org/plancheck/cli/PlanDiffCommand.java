package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Revisions;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.revision.Revision;
import org.plancheck.reports.plan.RevisionJson;
import org.plancheck.reports.plan.RevisionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a revised plan changes, and which verdicts of given data it turns. */
@Command(name = "diff", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanDiffCommand extends DocumentCommand {
    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String after = "";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "diff.data")
    private @Nullable Path folder;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() {
        Library library = libraries.library();
        Plan was = plan(before, library);
        Revision revision = revision(new Revisions(was, plan(after, library), library), was, folder);
        print(
                RevisionText.text(revision, lang()),
                RevisionJson.write(revision),
                RevisionText.markdown(revision, lang()),
                RevisionText.html(revision, lang()));
        if (revision.turnsVerdicts()) {
            return ExitCode.SHORT;
        }
        return revision.entries().isEmpty() ? ExitCode.CLEAN : ExitCode.SOFT;
    }

    private Revision revision(Revisions revisions, Plan was, @Nullable Path data) {
        if (data == null) {
            return revisions.ofEntries();
        }
        console().requireAssessmentFolder(data);
        LocalDate asOf = period.asOf(null);
        period.year(asOf);
        return revisions
                .onData(data, libraries.rules(), asOf)
                .orElseThrow(() ->
                        usage("diff.other-plan", Map.of("dir", data, "file", AssessmentFolder.FILE, "plan", was.id())));
    }

    /** A folder with a {@code plan.yaml}, or the id of a plan of the library. */
    private Plan plan(String idOrFolder, Library library) {
        Path place = Path.of(idOrFolder);
        return Files.isRegularFile(place.resolve("plan.yaml"))
                ? LibraryDraft.planIn(place, library.registry())
                : PlanCommand.named(idOrFolder, library, this);
    }
}
