package org.plancheck.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.lint.Linter;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.engine.read.PlanDraft;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.reports.plan.LintJson;
import org.plancheck.reports.plan.LintText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Contradictions inside encodings, without the text: a gate for whoever edits a plan. */
@Command(name = "lint", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanLintCommand extends DocumentCommand {
    @Parameters(paramLabel = "PLAN", arity = "0..1", descriptionKey = "lint.plan")
    private @Nullable String id;

    @Option(names = "--with", paramLabel = "DIR", descriptionKey = "lint.with")
    private @Nullable Path folder;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Override
    public Integer call() {
        if (folder != null) {
            console().requireAssessmentFolder(folder);
        }
        LintReport report = report(libraries.draft());
        print(
                LintText.text(report, lang()),
                LintJson.write(report),
                LintText.markdown(report, lang()),
                LintText.html(report, lang()));
        if (report.has(LintSeverity.ERROR)) {
            return ExitCode.SHORT;
        }
        return report.has(LintSeverity.WARNING) ? ExitCode.SOFT : ExitCode.CLEAN;
    }

    private LintReport report(LibraryDraft library) {
        String named = id;
        if (named == null) {
            return Linter.all(library, folder);
        }
        String known =
                String.join(", ", library.plans().stream().map(PlanDraft::id).toList());
        PlanDraft plan =
                library.plan(named).orElseThrow(() -> usage("plan.unknown", Map.of("id", named, "known", known)));
        return Linter.one(library, plan, folder);
    }
}
