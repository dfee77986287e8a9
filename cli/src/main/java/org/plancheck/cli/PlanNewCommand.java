package org.plancheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.RegistryReader;
import org.plancheck.ledger.draft.DraftFolder;
import org.plancheck.ledger.draft.DraftedPlan;
import org.plancheck.ledger.draft.PlanDrafter;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a plan's folder from its official text, for an analyst to accept or correct. */
@Command(name = "new", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class PlanNewCommand implements Callable<Integer> {
    /** A code alone, or with the name of an area that no registry knows. */
    private static final Pattern AREA = Pattern.compile("([0-9a-z-]+)(?:=(.+))?");

    @Option(names = "--from", paramLabel = "TEXT", required = true, descriptionKey = "new.from")
    private Path source = Path.of("");

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private @Nullable String id;

    @Option(names = "--jurisdiction", paramLabel = "CODE[=NAME]", descriptionKey = "new.jurisdiction")
    private @Nullable String area;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            descriptionKey = "new.out")
    private @Nullable Path out;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Library library = libraries.library();
        DraftedPlan plan = PlanDrafter.draft(OfficialTexts.read(source), library.registry(), wantedId(), area(library));
        if (library.planIds().contains(plan.id())) {
            throw console.usage("new.known", Map.of("id", plan.id()));
        }
        Path folder = out == null ? Path.of(plan.id()) : out;
        DraftFolder.write(plan, folder, console.lang());
        console.say(
                "new.done",
                Map.of(
                        "path", folder,
                        "tasks", plan.tasks().size(),
                        "commitments", plan.commitments().size(),
                        "duties", plan.duties().size(),
                        "baselines", plan.baselines().size(),
                        "doubts", plan.doubts()));
        if (!plan.indicators().isEmpty()) {
            console.say("new.indicators", Map.of("count", plan.indicators().size()));
        }
        if (!plan.units().isEmpty()) {
            console.say("new.units", Map.of("count", plan.units().size(), "names", String.join("、", plan.units())));
        }
        Path parent = folder.toAbsolutePath().getParent();
        console.say("new.next", Map.of("id", plan.id(), "source", source, "plans", String.valueOf(parent)));
        return ExitCode.CLEAN;
    }

    /** The id asked for; the folder's name must equal it. */
    private @Nullable String wantedId() {
        String named = out == null
                ? null
                : String.valueOf(out.toAbsolutePath().normalize().getFileName());
        String wanted = id == null ? named : id;
        if (wanted != null && !RegistryReader.ID.matcher(wanted).matches()) {
            throw console.usage("new.bad-id", Map.of("id", wanted));
        }
        if (named != null && wanted != null && !wanted.equals(named)) {
            throw console.usage("new.folder", Map.of("id", wanted, "folder", named));
        }
        return wanted;
    }

    private @Nullable Jurisdiction area(Library library) {
        if (area == null) {
            return null;
        }
        Matcher given = AREA.matcher(area);
        if (!given.matches()) {
            throw console.usage("new.area", Map.of("code", area));
        }
        String code = given.group(1);
        String name = given.group(2);
        return library.registry().jurisdiction(code).orElseGet(() -> {
            if (name == null || !code.matches("\\d{6}")) {
                throw console.usage("new.area", Map.of("code", code));
            }
            return new Jurisdiction(code, Bilingual.same(name.strip()), level(code), null, List.of());
        });
    }

    private static Jurisdiction.Level level(String code) {
        if (code.endsWith("0000")) {
            return Jurisdiction.Level.PROVINCE;
        }
        return code.endsWith("00") ? Jurisdiction.Level.CITY : Jurisdiction.Level.COUNTY;
    }
}
