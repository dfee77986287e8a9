package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.word.OfficialTemplates;
import org.plancheck.reports.word.TemplateCheck;
import org.plancheck.reports.word.TemplateProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The Word templates of official documents: taken out to be edited, looked over before they are used. */
@Command(
        name = "template",
        subcommands = {ReportTemplateCommand.Export.class, ReportTemplateCommand.Check.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "export|check",
        resourceBundle = "org.plancheck.cli.help")
final class ReportTemplateCommand extends CommandGroup {

    /** A kind of document as it is typed. */
    enum Kind {
        notice(OfficialDocument.Kind.NOTICE),
        report(OfficialDocument.Kind.REPORT);

        private final OfficialDocument.Kind kind;

        Kind(OfficialDocument.Kind kind) {
            this.kind = kind;
        }
    }

    /** Writes one template, or each into a folder. */
    @Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Export implements Callable<Integer> {
        @Option(names = "--kind", paramLabel = "notice|report", descriptionKey = "report.kind")
        private @Nullable Kind kind;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE|DIR",
                required = true,
                descriptionKey = "report.export-out")
        private Path out = Path.of("");

        @Mixin
        private Console console = new Console();

        @Override
        public Integer call() throws IOException {
            List<OfficialDocument.Kind> kinds =
                    kind == null ? List.of(OfficialDocument.Kind.values()) : List.of(kind.kind);
            List<String> there = kinds.stream()
                    .map(this::file)
                    .filter(Files::exists)
                    .map(Path::toString)
                    .toList();
            if (!there.isEmpty()) {
                throw console.usage("report.template-exists", Map.of("files", String.join(", ", there)));
            }
            for (OfficialDocument.Kind each : kinds) {
                Path file = file(each);
                Files.createDirectories(
                        Objects.requireNonNull(file.toAbsolutePath().getParent()));
                Files.write(file, OfficialTemplates.shipped(each, console.lang()));
                console.tell("report.template-written", Map.of("file", file));
            }
            return ExitCode.CLEAN;
        }

        private Path file(OfficialDocument.Kind each) {
            return kind == null || Files.isDirectory(out) ? out.resolve(OfficialTemplates.fileName(each)) : out;
        }
    }

    /** Says what must be mended in a template. */
    @Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", descriptionKey = "report.check-file")
        private Path file = Path.of("");

        @Option(names = "--kind", paramLabel = "notice|report", descriptionKey = "report.kind")
        private @Nullable Kind kind;

        @Mixin
        private Console console = new Console();

        @Override
        public Integer call() throws ReportException {
            console.requireFile(file);
            byte[] docx = OfficialTemplates.read(file);
            List<TemplateProblem> problems =
                    kind == null ? TemplateCheck.problems(docx) : TemplateCheck.problems(docx, kind.kind);
            if (problems.isEmpty()) {
                console.say("report.template-good", Map.of("file", file));
                return ExitCode.CLEAN;
            }
            console.tell("report.template-bad", Map.of("file", file, "count", problems.size()));
            problems.forEach(
                    problem -> console.err().println("  " + problem.message().in(console.lang())));
            return ExitCode.REFUSED;
        }
    }
}
