package org.plancheck.workbook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Known;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.workbook.read.WorkbookFormat;

/**
 * Changes real workbooks at random: a result or a clear refusal must come out, never an exception, and never a figure
 * that nobody wrote. Each case follows from its seed. A bounded number runs with the tests; without bound:
 * {@code mvn -pl workbook -am test -Dtest=WorkbookFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.cases=1000000}.
 */
class WorkbookFuzzTest {
    private static final Path HOME =
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize();
    private static final int CASES = Integer.getInteger("fuzz.cases", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private final Known known;

    WorkbookFuzzTest() {
        Library library = Library.read(HOME, List.of());
        known = Known.of(library);
    }

    /** Any byte may be hit: what still reads was protected by checksums, or the hit changed nothing that counts. */
    @Test
    void damagedBytesGiveAResultOrARefusal() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Path file : workbooks()) {
            byte[] whole = Files.readAllBytes(file);
            Set<String> honest = figures(read(file, whole, new Problems("honest")));
            for (int i = 0; i < CASES; i++) {
                Random random = new Random(SEED * 1_000_003 + i);
                Problems problems = new Problems(file + " case " + i);
                Node read = read(file, Mutations.bytes(whole, random), problems);
                outcomes.merge(read == null ? "refused" : "read", 1, Integer::sum);
                assertThat(read != null || !problems.isEmpty())
                        .as(problems.file())
                        .isTrue();
                problems.messages().forEach(message -> assertThat(message.zh()).isNotBlank());
                // xls has no checksums: a hit digit is a digit that the file holds
                if (file.toString().endsWith(".xlsx")) {
                    assertThat(honest).as(problems.file()).containsAll(figures(read));
                }
            }
        }
        assertThat(outcomes).containsKeys("refused", "read");
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CASES * 3);
    }

    /** The zip is whole and its XML is not: cells moved, doubled, dropped, retyped, cut. */
    @Test
    void damagedPartsGiveAResultOrARefusal() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Path file : workbooks()) {
            if (file.toString().endsWith(".xlsx")) {
                byte[] whole = Files.readAllBytes(file);
                for (int i = 0; i < CASES; i++) {
                    Random random = new Random(SEED * 2_000_003 + i);
                    Problems problems = new Problems(file + " case " + i);
                    Node read = read(file, Mutations.part(whole, random), problems);
                    outcomes.merge(read == null ? "refused" : "read", 1, Integer::sum);
                    assertThat(read != null || !problems.isEmpty())
                            .as(problems.file())
                            .isTrue();
                }
            }
        }
        assertThat(outcomes).containsKeys("refused", "read");
    }

    private Node read(Path file, byte[] bytes, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new WorkbookFormat().read(new SourceFile(name, bytes, ""), known, problems);
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("workbook/src/test/resources/golden"))) {
            List<Path> workbooks = files.sorted().toList();
            assertThat(workbooks).hasSize(3);
            return workbooks;
        }
    }

    /** Every figure with what it is about. */
    private static Set<String> figures(Node root) {
        Set<String> figures = new TreeSet<>();
        List<Node> left = new ArrayList<>();
        if (root != null) {
            left.add(root);
        }
        while (!left.isEmpty()) {
            Node node = left.remove(left.size() - 1);
            if (node instanceof Node.Sequence sequence) {
                left.addAll(sequence.items());
            } else if (node instanceof Node.Mapping mapping) {
                left.addAll(mapping.entries().values());
                Map<String, String> texts = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> {
                    if (value instanceof Node.Scalar scalar) {
                        texts.put(key, scalar.text());
                    }
                });
                if (texts.containsKey("value")) {
                    figures.add(texts.get("indicator") + "=" + texts.get("value"));
                }
            }
        }
        return figures;
    }
}
