package org.plancheck.cli;

import java.nio.file.Path;
import org.plancheck.reports.inquiry.Comparison;
import org.plancheck.reports.json.AssessmentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is new, what persists, what is resolved between two assessments. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class CompareCommand extends DocumentCommand {
    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
    private Path earlier = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
    private Path later = Path.of(".");

    @Override
    public Integer call() throws Exception {
        Comparison comparison = Comparison.of(AssessmentFile.read(earlier), AssessmentFile.read(later));
        return print(comparison.text(lang()), comparison.json(), comparison.markdown(lang()), comparison.html(lang()));
    }
}
