package org.plancheck.cli;

import java.nio.file.Path;
import org.plancheck.engine.read.Library;
import org.plancheck.ledger.PlanVerifier;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.plan.ProofJson;
import org.plancheck.reports.plan.ProofPage;
import org.plancheck.reports.plan.ProofText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a plan's encoding against the official text that the user holds. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanVerifyCommand extends DocumentCommand {
    @Parameters(paramLabel = "PLAN", descriptionKey = "plan.id")
    private String id = "";

    @Option(names = "--source", paramLabel = "TEXT", required = true, descriptionKey = "verify.source")
    private Path source = Path.of("");

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() {
        Library library = libraries.library();
        Plan plan = PlanCommand.named(id, library, this);
        Ledger ledger = PlanVerifier.verify(plan, library.folder(plan.id()).orElseThrow(), source);
        print(
                ProofText.text(ledger, lang()),
                ProofJson.write(ledger),
                ProofText.markdown(ledger, lang()),
                ProofPage.write(ledger, lang()));
        return ledger.isProven() ? ExitCode.CLEAN : ExitCode.SHORT;
    }
}
