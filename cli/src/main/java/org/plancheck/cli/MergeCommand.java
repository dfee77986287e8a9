package org.plancheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Merger;
import org.plancheck.engine.read.SubmissionYaml;
import org.plancheck.model.data.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Library library = libraries.library();
        files.forEach(console::requireExisting);
        if (history != null) {
            console.requireExisting(history);
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        refuse(!name.matches(".*\\.(yaml|yml|xlsx)"), "merge.ending", out);
        refuse(Files.exists(out), "merge.exists", out);
        Submission merged = Merger.merge(Path.of("").toAbsolutePath(), files, library);
        Files.write(
                out,
                name.endsWith(".xlsx")
                        ? new MergedWorkbook(library, past(library), console.lang()).of(merged)
                        : SubmissionYaml.write(merged).getBytes(StandardCharsets.UTF_8));
        console.say(
                "merge.written",
                Map.of(
                        "file", out,
                        "files", files.size(),
                        "values", merged.observations().size(),
                        "duties", merged.duties().size()));
        return ExitCode.CLEAN;
    }

    private PastYears past(Library library) {
        return history == null ? PastYears.none() : PastYears.in(history, library, console.lang(), console.err());
    }

    private void refuse(boolean wrong, String code, Path path) {
        if (wrong) {
            throw console.usage(code, Map.of("path", path));
        }
    }
}
