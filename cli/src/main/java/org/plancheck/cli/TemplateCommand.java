package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook that a unit fills in, or those of all units of a city. */
@Command(name = "template", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
final class TemplateCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Option(names = "--year", paramLabel = "YYYY", required = true, descriptionKey = "template.year")
    private int year;

    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "template.history")
    private @Nullable Path history;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE|DIR",
            descriptionKey = "template.out")
    private @Nullable Path out;

    @Mixin
    private LibraryOptions libraries = new LibraryOptions();

    @Mixin
    private Console console = new Console();

    /** The plans by name, or those of an office's folder, as its scheme reads them. */
    static final class Which {
        @Option(names = "--plan", paramLabel = "PLAN", required = true, descriptionKey = "template.plan")
        private List<String> planIds = new ArrayList<>();

        @Option(names = "--dir", paramLabel = "DIR", required = true, descriptionKey = "template.dir")
        private @Nullable Path folder;
    }

    /** One unit, or all of them. */
    static final class Whose {
        @Option(names = "--unit", paramLabel = "CODE|NAME", required = true, descriptionKey = "template.unit")
        private @Nullable String unit;

        @Option(names = "--all", required = true, descriptionKey = "template.all")
        private boolean all;
    }

    /** What every template of a run rests on. */
    private record Ground(Library library, List<Plan> plans, List<Owed> owed, PastYears past) {}

    @Override
    public Integer call() throws IOException {
        Ground ground = ground();
        String unit = whose.unit;
        if (unit == null) {
            writeAll(ground);
        } else {
            writeOne(ground, units(ground).named(unit, console.line()));
        }
        return ExitCode.CLEAN;
    }

    private OwedUnits units(Ground ground) {
        return new OwedUnits(ground.library().registry(), ground.plans().get(0), ground.owed(), year);
    }

    private Ground ground() {
        Library library = libraries.library();
        Path folder = which.folder;
        List<Plan> plans = folder == null
                ? plans(library)
                : AssessmentFolder.read(existing(folder), library).plans();
        checkAreas(library, plans);
        checkYear(plans);
        Path past = history == null ? folder : history;
        return ground(
                library,
                plans,
                past == null ? PastYears.none() : PastYears.in(existing(past), library, console.lang(), console.err()));
    }

    private Ground ground(Library library, List<Plan> plans, PastYears past) {
        List<Plan> known = past.known(plans);
        return new Ground(library, known, Owed.all(library, known, past.allocations(), year), past);
    }

    private List<Plan> plans(Library library) {
        List<Plan> plans = new ArrayList<>();
        for (String id : which.planIds) {
            Plan plan = PlanCommand.named(id, library, console);
            if (!plans.contains(plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /** Plans of one area, or of a city and its districts. */
    private void checkAreas(Library library, List<Plan> plans) {
        List<String> areas = plans.stream().map(Plan::jurisdiction).distinct().toList();
        boolean together = areas.stream()
                .anyMatch(city -> areas.stream().allMatch(area -> area.equals(city) || isIn(library, area, city)));
        if (!together) {
            String ids = String.join(", ", plans.stream().map(Plan::id).toList());
            throw console.usage("template.cities", Map.of("plans", ids));
        }
    }

    private static boolean isIn(Library library, String area, String city) {
        return library.registry()
                .jurisdiction(area)
                .filter(own -> city.equals(own.parent()))
                .isPresent();
    }

    private void checkYear(List<Plan> plans) {
        int from = plans.stream().mapToInt(Plan::from).min().orElseThrow();
        int to = plans.stream().mapToInt(Plan::to).max().orElseThrow();
        if (year < from || year > to) {
            throw console.usage("template.year-outside", Map.of("year", year, "from", from, "to", to));
        }
    }

    private Path existing(Path path) {
        console.requireExisting(path);
        return path;
    }

    private void writeOne(Ground ground, Owed owed) throws IOException {
        Path file = out == null ? Path.of(fileName(owed)) : out;
        refuseExisting(List.of(file));
        write(ground, owed, file);
        console.tell(
                "template.written",
                Map.of(
                        "file", file,
                        "values", owed.values().size(),
                        "duties", owed.duties().size()));
    }

    private void writeAll(Ground ground) throws IOException {
        Path folder = out == null ? Path.of(ground.plans().get(0).id() + "-" + year) : out;
        List<Path> files =
                ground.owed().stream().map(o -> folder.resolve(fileName(o))).toList();
        refuseExisting(files);
        try (Progress progress = Progress.onTerminal(console.lang(), true, files.size())) {
            for (int i = 0; i < files.size(); i++) {
                progress.advance(ground.owed().get(i).unit().name());
                write(ground, ground.owed().get(i), files.get(i));
            }
        }
        console.tell("template.all-written", Map.of("dir", folder, "count", files.size()));
    }

    private void write(Ground ground, Owed owed, Path file) throws IOException {
        Template template = new Template(
                ground.library(),
                ground.plans(),
                owed,
                History.of(owed.unit(), ground.past().standing()),
                console.lang());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, template.workbook());
    }

    /** A workbook that somebody filled in must not be lost to an empty one. */
    private void refuseExisting(List<Path> files) {
        List<String> there =
                files.stream().filter(Files::exists).map(Path::toString).toList();
        if (!there.isEmpty()) {
            throw console.usage("template.exists", Map.of("files", String.join(", ", there)));
        }
    }

    private String fileName(Owed owed) {
        Bilingual name = owed.unit().name();
        return Failures.MESSAGES
                        .in(console.lang(), "template.file", Map.of("unit", name, "year", year))
                        .replaceAll("[\\\\/:*?\"<>|\\s]", "_")
                + ".xlsx";
    }
}
