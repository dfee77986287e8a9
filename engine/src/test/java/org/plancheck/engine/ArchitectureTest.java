package org.plancheck.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Home;

/** The arrows of the house, held against the compiled classes. */
class ArchitectureTest {
    private static final Pattern RULE_ID = Pattern.compile("[A-Z]+-\\d{3}");
    /** Texts of that form that are no rule, and why. */
    private static final Map<String, String> NO_RULES =
            Map.of("SHA-256", "a hash", "TOWN-001", "the example of the form for authors of local rules");

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(
                    place -> !place.contains(placeOf(ArchitectureTest.class).toString()))
            .importPackages("org.plancheck.engine", "org.plancheck.model");

    @Test
    void sawTheClasses() {
        assertThat(main.stream().filter(c -> c.getPackageName().startsWith("org.plancheck.engine")))
                .hasSizeGreaterThan(60);
        assertThat(main.stream().filter(c -> c.getPackageName().startsWith("org.plancheck.model")))
                .hasSizeGreaterThan(50);
        assertThat(main.stream().filter(c -> c.getPackageName().equals("org.plancheck.engine.rules")))
                .anyMatch(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.kie")));
    }

    @Test
    void onlyOnePackageSeesTheRuleEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plancheck.engine.rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..")
                .check(main);
    }

    @Test
    void modelSeesNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.plancheck.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.plancheck.model..", "java..", "org.jspecify..", "org.apache.commons.numbers..")
                .check(main);
    }

    @Test
    void packagesDependOneWay() {
        slices().matching("org.plancheck.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(main);
    }

    /** Scenarios drive the assessor from outside; all other packages are its parts. */
    @Test
    void noPartSeesTheAssessor() {
        noClasses()
                .that()
                .resideInAPackage("org.plancheck.engine.*")
                .and()
                .resideOutsideOfPackage("org.plancheck.engine.scenario")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.plancheck.engine")
                .check(main);
    }

    /** Tags and anchors are refused in one place; nobody else may parse YAML. */
    @Test
    void onlyOnePackageParsesYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plancheck.engine.yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(main);
    }

    @Test
    void namesNoRule() throws IOException {
        List<String> named = new ArrayList<>();
        Set<String> allowedSeen = new TreeSet<>();
        int classFiles = 0;
        for (Path file : classFiles()) {
            classFiles++;
            for (String text : StringConstants.of(file)) {
                for (String id :
                        RULE_ID.matcher(text).results().map(r -> r.group()).toList()) {
                    if (NO_RULES.containsKey(id)) {
                        allowedSeen.add(id);
                    } else {
                        named.add(file.getFileName() + " says " + text);
                    }
                }
            }
        }
        assertThat(named).isEmpty();
        assertThat(classFiles).isGreaterThan(60);
        assertThat(allowedSeen).as("the scan finds what it looks for").isEqualTo(new TreeSet<>(NO_RULES.keySet()));
        assertThat(shippedRules()).hasSizeGreaterThanOrEqualTo(82).doesNotContainAnyElementsOf(NO_RULES.keySet());
    }

    @Test
    void namesNoRuleInItsWordsEither() throws IOException {
        Set<String> rules = shippedRules();
        for (Path file : files(Home.FOLDER.resolve("engine/src/main/resources"), ".properties")) {
            String text = Files.readString(file);
            assertThat(rules).as(file.toString()).noneMatch(text::contains);
        }
    }

    private static Set<String> shippedRules() throws IOException {
        return files(Home.FOLDER.resolve("rules/src/main/resources/rules"), "rule.yaml").stream()
                .map(file -> RULE_ID.matcher(file.getParent().getFileName().toString()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .collect(Collectors.toSet());
    }

    private static List<Path> classFiles() throws IOException {
        return files(placeOf(Assessor.class), ".class");
    }

    private static Path placeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
