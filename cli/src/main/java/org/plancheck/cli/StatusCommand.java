package org.plancheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.collect.Collector;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.collect.CollectingBook;
import org.plancheck.reports.collect.CollectingJson;
import org.plancheck.reports.collect.CollectingReport;
import org.plancheck.reports.collect.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who has sent what for a year, what is refused, what is missing; reminders and receipts. */
@Command(name = "status", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class StatusCommand extends DocumentCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "status.dir")
    private Path folder = Path.of(".");

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "status.plan")
    private @Nullable String planId;

    @Option(names = "--year", paramLabel = "YYYY", required = true, descriptionKey = "year")
    private int year;

    @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "status.out")
    private @Nullable Path out;

    @Option(names = "--receipts", paramLabel = "DIR", descriptionKey = "status.receipts")
    private @Nullable Path receipts;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw usage("usage.no-file", Map.of("path", folder));
        }
        Library library = libraries.library();
        boolean office = Files.isRegularFile(folder.resolve(AssessmentFolder.FILE));
        AssessmentFolder read = office ? AssessmentFolder.read(folder, library) : bare(library);
        Intake intake =
                office ? read.submissions(library) : Submissions.read(folder, List.of(folder), library, read.plans());
        AssessmentFolder chosen = chosen(library, read);
        Collecting collecting = Collector.collect(library, chosen, intake, assessment(library, chosen, intake));
        Lang lang = lang();
        print(
                CollectingReport.text(collecting, lang),
                CollectingJson.write(collecting),
                CollectingReport.markdown(collecting, lang),
                CollectingReport.html(collecting, lang));
        if (out != null) {
            Path parent = out.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNull(parent));
            Files.write(out, CollectingBook.write(collecting, lang));
            tell("status.written", Map.of("file", out));
        }
        if (receipts != null) {
            writeReceipts(collecting, receipts);
        }
        return code(collecting);
    }

    /** The year's verdicts as they would stand at its end: they tell which gaps matter. */
    private Assessment assessment(Library library, AssessmentFolder chosen, Intake intake) {
        return Assessor.assess(new Request(
                library,
                chosen,
                intake,
                libraries.rules(),
                year,
                LocalDate.of(year, 12, 31),
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {}));
    }

    /** Without an office's folder: the plan that is named. */
    private AssessmentFolder bare(Library library) {
        if (planId == null) {
            throw usage("status.no-plan", Map.of("dir", folder, "file", AssessmentFolder.FILE));
        }
        return AssessmentFolder.bare(folder, library, List.of(PlanCommand.named(planId, library, this)));
    }

    /** The office's plans, or the one of them that is named. */
    private AssessmentFolder chosen(Library library, AssessmentFolder read) {
        if (planId == null) {
            return read;
        }
        String id = PlanCommand.named(planId, library, this).id();
        List<Plan> chosen = read.plans().stream().filter(p -> p.id().equals(id)).toList();
        if (chosen.isEmpty()) {
            String known = String.join(", ", read.plans().stream().map(Plan::id).toList());
            throw usage("plan.unknown", Map.of("id", planId, "known", known));
        }
        return read.withPlans(chosen);
    }

    private void writeReceipts(Collecting collecting, Path into) throws IOException {
        Map<String, String> pages = Receipts.pages(collecting, lang());
        Files.createDirectories(into);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(into.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
        tell("status.receipts", Map.of("count", pages.size(), "dir", into));
    }

    /** Refused files weigh more than missing ones; nothing owed is no success. */
    private static int code(Collecting collecting) {
        if (collecting.units().isEmpty()) {
            return ExitCode.NOTHING_DUE;
        }
        boolean refused = collecting.units().stream().anyMatch(u -> !u.refused().isEmpty())
                || collecting.others().stream().map(SentFile::status).anyMatch(Input.Status.REFUSED::equals);
        boolean missing = collecting.units().stream().anyMatch(UnitReturn::isToBeReminded);
        return refused ? ExitCode.REFUSED : missing ? ExitCode.SHORT : ExitCode.CLEAN;
    }
}
