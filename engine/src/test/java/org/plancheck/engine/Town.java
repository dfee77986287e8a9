package org.plancheck.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.engine.Request.CheckedUnit;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;

/** A library with the shipped registry and plans of a test's own, and an office's folder {@code city} in it. */
record Town(Path home) {
    private static final RuleBook RULES = RuleBook.load(List.of());

    /** The shipped registry and scheme; no plan yet. */
    static Town in(Path home) {
        Town town = new Town(home);
        town.copy("registry");
        town.copy("schemes");
        return town;
    }

    void write(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of 2021–2025, issued in 2022, without tasks and duties. */
    void plan(String id, String area, String more, String commitments) {
        write("plans/" + id + "/plan.yaml", """
                id: %s
                title: 规划
                titleEn: Plan
                issuer: 人民政府
                issued: 2022-03-01
                from: 2021
                to: 2025
                periodSource: title
                jurisdiction: "%s"
                """.formatted(id, area) + more);
        write("plans/" + id + "/tasks.yaml", "tasks: []\n");
        write("plans/" + id + "/duties.yaml", "duties: []\n");
        write("plans/" + id + "/commitments.yaml", commitments);
    }

    void office(String plans, String scheme) {
        write("city/assessment.yaml", "title: {zh: 甲, en: Town}\nplans: [%s]\nscheme: scheme.yaml\n".formatted(plans));
        write("city/scheme.yaml", """
                id: town
                aboutTolerance: 10
                reconcileTolerance: 5
                changeLimit: 50
                nearDays: 60
                evenPath: true
                proRata: false
                heapedYears: 2
                escalation: {}

                """ + scheme + "\n");
    }

    /** One figure that a unit of a city files for 2023. */
    void file(String city, String unit, String indicator, String value) {
        write(
                "city/submissions/" + city + "-" + unit + ".yaml",
                "unit: %s\ncity: %s\nyear: 2023\nsequence: 1\nvalues:\n  - {indicator: %s, value: %s}\n"
                        .formatted(unit, city, indicator, value));
    }

    Library library() {
        return Library.read(home, List.of());
    }

    AssessmentFolder folder() {
        return AssessmentFolder.read(home.resolve("city"), library());
    }

    Assessment assess(int year, Optional<CheckedUnit> unit) {
        AssessmentFolder folder = folder();
        return Assessor.assess(new Request(
                library(),
                folder,
                folder.submissions(library()),
                RULES,
                year,
                LocalDate.of(year, 12, 31),
                unit,
                Request.RULE_BUDGET,
                stage -> {}));
    }

    static Judgement judged(Assessment assessment, String key) {
        return assessment.judgements().stream()
                .filter(j -> j.due().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key));
    }

    private void copy(String folder) {
        try (Stream<Path> files = Files.list(Home.FOLDER.resolve(folder))) {
            for (Path file : files.toList()) {
                write(folder + "/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
