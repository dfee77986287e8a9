package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.RectificationFolder;
import org.plancheck.workbook.ledger.LedgerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        console.requireFile(ledger);
        console.requireAssessmentFolder(folder);
        Library library = libraries.library();
        LedgerImport read = LedgerImport.of(ledger, AssessmentFolder.read(folder, library), library);
        if (read.entries().isEmpty()) {
            console.say("rectify.nothing-new", Map.of("file", ledger));
            return ExitCode.CLEAN;
        }
        Path written = RectificationFolder.write(folder, read.year(), read.yaml());
        console.say(
                "rectify.written",
                Map.of("file", written, "count", read.entries().size()));
        return ExitCode.CLEAN;
    }
}
