package org.plancheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.reports.inquiry.RectificationList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where every finding that a ledger follows stands on a day, by the data as well as by the ledger. */
@Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class RectifyListCommand extends DocumentCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "rectify.dir")
    private Path folder = Path.of(".");

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
                read,
                read.submissions(library),
                libraries.rules(),
                year,
                asOf,
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {}));
        RectificationList list = RectificationList.of(assessment);
        print(list.text(lang()), list.json(), list.markdown(lang()), list.html(lang()));
        boolean pressing = assessment.followedUp().stream().anyMatch(RectifyListCommand::isPressing);
        return pressing ? ExitCode.SHORT : ExitCode.CLEAN;
    }

    private static boolean isPressing(FollowedUp followed) {
        return followed.isOverdue() || followed.isClaimedNotProven();
    }
}
