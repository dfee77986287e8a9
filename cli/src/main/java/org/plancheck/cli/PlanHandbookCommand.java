package org.plancheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.handbook.Handbooks;
import org.plancheck.engine.read.Library;
import org.plancheck.model.handbook.Handbook;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.plan.HandbookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The handbook that explains each indicator and duty to those who file (指标解释). */
@Command(name = "handbook", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanHandbookCommand implements Callable<Integer> {
    /** What can be written; there is nothing in it that a program would not find in {@code plan show}. */
    enum Format {
        text,
        md,
        html
    }

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "handbook.plans")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|md|html", defaultValue = "text", descriptionKey = "handbook.format")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "handbook.out")
    private @Nullable Path out;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Library library = libraries.library();
        List<Plan> plans = ids.stream()
                .map(id -> PlanCommand.named(id, library, console))
                .distinct()
                .toList();
        Handbook handbook = Handbooks.of(library, plans, libraries.rules());
        write(written(handbook, library.registry()));
        return ExitCode.CLEAN;
    }

    private String written(Handbook handbook, Registry registry) {
        Lang lang = console.lang();
        return switch (format) {
            case text -> HandbookText.text(handbook, registry, lang);
            case md -> HandbookText.markdown(handbook, registry, lang);
            case html -> HandbookText.html(handbook, registry, lang);
        };
    }

    private void write(String document) throws IOException {
        Path file = out;
        if (file == null) {
            Print.document(console.command(), document);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, document, StandardCharsets.UTF_8);
        console.tell("handbook.written", Map.of("file", file));
    }
}
