package org.plancheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.allocating.ShareBalances;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.allocating.ShareBalance;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.plan.BalanceJson;
import org.plancheck.reports.plan.BalanceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether what was allocated comes to what was promised, and which counties could close the city's gap. */
@Command(name = "reconcile", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanReconcileCommand extends DocumentCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "reconcile.dir")
    private Path folder = Path.of(".");

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "reconcile.plan")
    private @Nullable String planId;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() {
        LocalDate asOf = period.asOf(null);
        int year = period.year(asOf);
        console().requireAssessmentFolder(folder);
        Library library = libraries.library();
        AssessmentFolder read = AssessmentFolder.read(folder, library);
        Assessment assessment = Assessor.assess(new Request(
                library,
                chosen(read, library),
                read.submissions(library),
                libraries.rules(),
                year,
                asOf,
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {}));
        List<ShareBalance> balances = ShareBalances.of(assessment, read.allocations());
        print(
                BalanceText.text(assessment, balances, lang()),
                BalanceJson.write(assessment, balances),
                BalanceText.markdown(assessment, balances, lang()),
                BalanceText.html(assessment, balances, lang()));
        return code(assessment, balances);
    }

    private AssessmentFolder chosen(AssessmentFolder read, Library library) {
        if (planId == null) {
            return read;
        }
        Plan plan = PlanCommand.named(planId, library, this);
        List<Plan> chosen =
                read.plans().stream().filter(p -> p.id().equals(plan.id())).toList();
        if (chosen.isEmpty()) {
            String known = String.join(", ", read.plans().stream().map(Plan::id).toList());
            throw usage("plan.unknown", Map.of("id", planId, "known", known));
        }
        return read.withPlans(chosen);
    }

    private static int code(Assessment assessment, List<ShareBalance> balances) {
        if (ExitCode.hasErrors(assessment)) {
            return ExitCode.FAILED;
        }
        if (balances.isEmpty()) {
            return ExitCode.NOTHING_DUE;
        }
        if (!assessment.refused().isEmpty()) {
            return ExitCode.REFUSED;
        }
        if (balances.stream().anyMatch(ShareBalance::isBroken)) {
            return ExitCode.SHORT;
        }
        return balances.stream().anyMatch(ShareBalance::isLoose) ? ExitCode.SOFT : ExitCode.CLEAN;
    }
}
