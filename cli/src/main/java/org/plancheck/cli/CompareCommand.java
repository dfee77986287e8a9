package org.plancheck.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.reports.AssessmentFile;
import org.plancheck.reports.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is new, what persists, what is resolved between two assessments. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
    private Path earlier = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
    private Path later = Path.of(".");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Comparison comparison = Comparison.of(AssessmentFile.read(earlier), AssessmentFile.read(later));
        Print.document(
                Objects.requireNonNull(spec),
                output.pick(
                        comparison.text(language.lang()),
                        comparison.json(),
                        comparison.markdown(language.lang()),
                        comparison.html(language.lang())));
        return ExitCode.CLEAN;
    }
}
