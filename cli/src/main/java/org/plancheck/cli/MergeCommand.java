package org.plancheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Merger;
import org.plancheck.engine.read.SubmissionYaml;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins what the bureaus of one unit filled in into one submission; writes nothing while anything contradicts. */
@Command(name = "merge", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "merge.files")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.yaml|FILE.xlsx",
            required = true,
            descriptionKey = "merge.out")
    private Path out = Path.of(".");

    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "merge.history")
    private @Nullable Path history;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        Library library = libraries.library();
        Lang lang = language.lang();
        for (Path file : files) {
            refuse(command, !Files.exists(file), "usage.no-file", file);
        }
        if (history != null) {
            refuse(command, !Files.exists(history), "usage.no-file", history);
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        refuse(command, !name.matches(".*\\.(yaml|yml|xlsx)"), "merge.ending", out);
        refuse(command, Files.exists(out), "merge.exists", out);
        Submission merged = Merger.merge(Path.of("").toAbsolutePath(), files, library);
        Files.write(
                out,
                name.endsWith(".xlsx")
                        ? new MergedWorkbook(library, past(command, library), lang).of(merged)
                        : SubmissionYaml.write(merged).getBytes(StandardCharsets.UTF_8));
        command.commandLine()
                .getOut()
                .println(Failures.MESSAGES.in(
                        lang,
                        "merge.written",
                        Map.of(
                                "file", out,
                                "files", files.size(),
                                "values", merged.observations().size(),
                                "duties", merged.duties().size())));
        return ExitCode.CLEAN;
    }

    private PastYears past(CommandSpec command, Library library) {
        return history == null
                ? PastYears.none()
                : PastYears.in(
                        history, library, language.lang(), command.commandLine().getErr());
    }

    private static void refuse(CommandSpec command, boolean wrong, String code, Path path) {
        if (wrong) {
            throw new LocalizedUsage(command.commandLine(), code, Map.of("path", path));
        }
    }
}
