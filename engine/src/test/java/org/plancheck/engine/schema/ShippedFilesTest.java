package org.plancheck.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Submissions;

/** Every YAML file that ships keeps to the schema that an editor shows for it. */
class ShippedFilesTest {
    private static final Pattern COMMENT = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");
    private static final List<String> WITH_COMMENT = List.of("plans", "registry", "schemes", "rules");

    private final SchemaMapping mapping = new SchemaMapping();

    @Test
    void keepsToItsSchema() throws IOException {
        List<String> mistakes = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Path file : files()) {
            List<String> schemas = mapping.schemasOf(file);
            if (schemas.size() != 1) {
                mistakes.add(file + " has the schemas " + schemas);
                continue;
            }
            Path schema = Home.FOLDER.resolve(schemas.get(0));
            seen.merge(schemas.get(0).replaceAll("schemas/|\\.schema\\.json", ""), 1, Integer::sum);
            List<String> violations = Schemas.violations(Schemas.tree(schema), Schemas.tree(Home.FOLDER.resolve(file)));
            if (!violations.isEmpty() && !isRefusedExample(file)) {
                mistakes.add(file + ": " + violations);
            }
        }
        assertThat(mistakes).isEmpty();
        assertSawAll(seen);
    }

    /** Among the examples are files with mistakes, on purpose: the reader refuses them too. */
    private static boolean isRefusedExample(Path file) {
        Path path = Home.FOLDER.resolve(file);
        return file.startsWith("examples")
                && !Submissions.read(Home.FOLDER, List.of(path), Home.library(), List.of())
                        .refused()
                        .isEmpty();
    }

    /** Says how many files were looked at, so that an empty walk is no success. */
    private static void assertSawAll(Map<String, Integer> seen) {
        for (String kind : List.of("plan", "tasks", "commitments", "duties", "coverage")) {
            assertThat(seen)
                    .as("one file of each kind for each of the five plans and the tutorial's")
                    .containsEntry(kind, 6);
        }
        assertThat(seen).containsEntry("indicators", 2);
        for (String kind : List.of("jurisdictions", "responsible-units", "units-of-measure")) {
            assertThat(seen).containsEntry(kind, 1);
        }
        assertThat(seen.get("scheme")).isGreaterThanOrEqualTo(1);
        assertThat(seen.get("rule")).isGreaterThanOrEqualTo(82);
        assertThat(seen.get("scenarios")).isEqualTo(seen.get("rule"));
    }

    @Test
    void namesTheSchemaByTheRightPath() throws IOException {
        List<String> mistakes = new ArrayList<>();
        int named = 0;
        for (Path file : files()) {
            String first = Files.readAllLines(Home.FOLDER.resolve(file)).get(0);
            Matcher comment = COMMENT.matcher(first);
            if (comment.matches()) {
                named++;
                Path folder = Home.FOLDER.resolve(file).getParent();
                Path schema = folder.resolve(comment.group(1)).normalize();
                if (!mapping.schemasOf(file)
                        .equals(List.of(
                                Home.FOLDER.relativize(schema).toString().replace('\\', '/')))) {
                    mistakes.add(file + " names " + comment.group(1));
                }
            } else if (WITH_COMMENT.contains(file.getName(0).toString())) {
                mistakes.add(file + " names no schema in its first line");
            }
        }
        assertThat(mistakes).isEmpty();
        assertThat(named).isGreaterThanOrEqualTo(5 * 4 + 4 + 1 + 82);
    }

    @Test
    void everySchemaIsMapped() {
        for (String name : Schemas.OF_READERS) {
            assertThat(mapping.globsBySchema()).containsKey("schemas/" + name + ".schema.json");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(Home.FOLDER)) {
            return walk.filter(Files::isRegularFile)
                    .map(Home.FOLDER::relativize)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(ShippedFilesTest::ships)
                    .sorted()
                    .toList();
        }
    }

    private static boolean ships(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.equals("target") || name.equals("test") || name.equals("dist") || name.startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
