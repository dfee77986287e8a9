package org.plancheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.ledger.draft.Acceptance;
import org.plancheck.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes drafts over into the encoding. */
@Command(name = "accept", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanAcceptCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan.id")
    private String id = "";

    @Parameters(index = "1..*", paramLabel = "ENTRY", descriptionKey = "accept.entry")
    private List<String> entries = new ArrayList<>();

    @Option(names = "--all-of", paramLabel = "CLAUSE", descriptionKey = "accept.all-of")
    private @Nullable String clause;

    @Option(names = "--checked", descriptionKey = "accept.checked")
    private boolean checked;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        if (entries.isEmpty() && clause == null) {
            throw console.usage("accept.nothing", Map.of());
        }
        Library library = libraries.quietly();
        Plan plan = PlanCommand.named(id, library, console);
        List<String> accepted =
                Acceptance.accept(library.folder(plan.id()).orElseThrow(), plan.id(), entries, clause, checked);
        int left = libraries.quietly().plan(plan.id()).orElseThrow().drafts().count();
        console.say("accept.done", Map.of("count", accepted.size(), "left", left));
        return ExitCode.CLEAN;
    }
}
