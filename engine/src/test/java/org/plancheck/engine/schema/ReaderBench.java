package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.rules.RuleFiles;
import org.plancheck.model.text.Bilingual;

/** Puts a document where its reader looks for it, among good files, and tells what the reader says. */
final class ReaderBench {
    private static final String PLAN = "plans/nanjing-2021-2025/";
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("plan", PLAN + "plan.yaml"),
            Map.entry("tasks", PLAN + "tasks.yaml"),
            Map.entry("commitments", PLAN + "commitments.yaml"),
            Map.entry("duties", PLAN + "duties.yaml"),
            Map.entry("indicators", "registry/indicators.yaml"),
            Map.entry("jurisdictions", "registry/jurisdictions.yaml"),
            Map.entry("responsible-units", "registry/responsible-units.yaml"),
            Map.entry("units-of-measure", "registry/units-of-measure.yaml"),
            Map.entry("scheme", "schemes/default.yaml"),
            Map.entry("assessment-folder", "assessment.yaml"),
            Map.entry("allocations", "allocations/2023.yaml"),
            Map.entry("waivers", "waivers/2023.yaml"),
            Map.entry("confirmations", "confirmations/2023.yaml"),
            Map.entry("references", "references/2023.yaml"),
            Map.entry("verified", "verified/2023.yaml"),
            Map.entry("rectifications", "rectifications/2023-1.yaml"),
            Map.entry("submission", "submissions/2023.yaml"),
            Map.entry("rule", "rules/TOWN-001/rule.yaml"));

    private final Path folder;
    private final String kind;

    ReaderBench(Path folder, String kind) {
        this.folder = folder;
        this.kind = kind;
        furnish();
    }

    /** The file's name as the reader shows it. */
    String shownName() {
        return PLACES.get(kind);
    }

    /** The reader's problems with a document in English; empty when it takes it. */
    List<String> problems(JsonNode document) {
        write(PLACES.get(kind), document.toString());
        try {
            return switch (kind) {
                case "assessment-folder",
                        "allocations",
                        "waivers",
                        "confirmations",
                        "references",
                        "verified",
                        "rectifications" -> {
                    AssessmentFolder.read(folder, Home.library());
                    yield List.of();
                }
                case "submission" -> refusals(Submissions.read(folder, List.of(folder), Home.library(), List.of()));
                case "rule" -> {
                    RuleFiles.read(folder.resolve("rules"));
                    yield List.of();
                }
                default -> {
                    Library.read(folder, List.of());
                    yield List.of();
                }
            };
        } catch (InputException e) {
            return e.problems().stream().map(Bilingual::en).toList();
        }
    }

    private static List<String> refusals(Intake intake) {
        return intake.refused().stream()
                .flatMap(file -> file.problems().stream())
                .map(Bilingual::en)
                .toList();
    }

    /** Registry kinds stand among each other's examples; plan kinds stand before the shipped registry. */
    private void furnish() {
        switch (kind) {
            case "plan", "tasks", "commitments", "duties" -> {
                copy("registry");
                copy("schemes");
                example("plan", "tasks");
                if (kind.equals("plan")) {
                    // items refer to what a plan's head may leave out
                    write(PLACES.get("commitments"), "{\"commitments\": []}");
                    write(PLACES.get("duties"), "{\"duties\": []}");
                } else {
                    example("commitments", "duties");
                }
            }
            case "scheme" -> {
                copy("registry");
                example("plan", "tasks", "commitments", "duties");
            }
            case "indicators", "jurisdictions", "responsible-units", "units-of-measure" -> {
                example("indicators", "jurisdictions", "responsible-units", "units-of-measure");
                copy("schemes");
                mkdirs(folder.resolve("plans"));
            }
            case "submission" -> {}
            case "rule" -> write("rules/TOWN-001/rule.drl", "rule \"TOWN-001\" when then end");
            default -> {
                example("assessment-folder");
                write("scheme.yaml", Schemas.example("scheme").toString());
            }
        }
    }

    private void example(String... kinds) {
        for (String each : kinds) {
            write(PLACES.get(each), Schemas.example(each).toString());
        }
    }

    private void copy(String name) {
        for (Path file : list(Home.FOLDER.resolve(name))) {
            try {
                write(name + "/" + file.getFileName(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(String place, String text) {
        try {
            Path file = folder.resolve(place);
            mkdirs(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mkdirs(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path path) {
        try (var files = Files.list(path)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
