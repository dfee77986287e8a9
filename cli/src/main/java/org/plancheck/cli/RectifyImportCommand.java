package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.RectificationFolder;
import org.plancheck.workbook.ledger.LedgerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a filled-in rectification ledger over into an assessment folder, whole or not at all. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class RectifyImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LEDGER.xlsx", descriptionKey = "rectify.ledger")
    private Path ledger = Path.of(".");

    @Option(names = "--dir", paramLabel = "DIR", required = true, descriptionKey = "rectify.dir")
    private Path folder = Path.of(".");

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        require(Files.isRegularFile(ledger), "usage.no-file", Map.of("path", ledger));
        require(
                Files.isRegularFile(folder.resolve(AssessmentFolder.FILE)),
                "assess.no-folder",
                Map.of("dir", folder, "file", AssessmentFolder.FILE));
        Library library = libraries.library();
        LedgerImport read = LedgerImport.of(ledger, AssessmentFolder.read(folder, library), library);
        if (read.entries().isEmpty()) {
            tell("rectify.nothing-new", Map.of("file", ledger));
            return ExitCode.CLEAN;
        }
        Path written = RectificationFolder.write(folder, read.year(), read.yaml());
        tell("rectify.written", Map.of("file", written, "count", read.entries().size()));
        return ExitCode.CLEAN;
    }

    private void require(boolean right, String code, Map<String, ?> args) {
        if (!right) {
            throw new LocalizedUsage(Objects.requireNonNull(spec).commandLine(), code, args);
        }
    }

    private void tell(String code, Map<String, ?> args) {
        Objects.requireNonNull(spec).commandLine().getOut().println(Failures.MESSAGES.in(language.lang(), code, args));
    }
}
