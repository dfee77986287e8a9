package org.plancheck.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.reports.AssessmentFile;
import org.plancheck.reports.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a finding or verdict is as it is: the arithmetic from the cell to the clause. */
@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", descriptionKey = "explain.id")
    private String id = "";

    @Option(names = "--from", paramLabel = "REPORT", required = true, descriptionKey = "explain.from")
    private Path from = Path.of(".");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Explanation explanation = Explanation.of(AssessmentFile.read(from), id);
        String md = explanation.markdown(language.lang());
        Print.document(
                Objects.requireNonNull(spec),
                output.pick(explanation.text(language.lang()), explanation.json(), md, Print.html(md)));
        return ExitCode.CLEAN;
    }
}
