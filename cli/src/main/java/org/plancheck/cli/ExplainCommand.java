package org.plancheck.cli;

import java.nio.file.Path;
import org.plancheck.reports.inquiry.Explanation;
import org.plancheck.reports.json.AssessmentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a finding or verdict is as it is: the arithmetic from the cell to the clause. */
@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class ExplainCommand extends DocumentCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "explain.id")
    private String id = "";

    @Option(names = "--from", paramLabel = "REPORT", required = true, descriptionKey = "explain.from")
    private Path from = Path.of(".");

    @Override
    public Integer call() throws Exception {
        Explanation explanation = Explanation.of(AssessmentFile.read(from), id);
        return print(explanation.text(lang()), explanation.json(), explanation.markdown(lang()));
    }
}
