package org.plancheck.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor underlines and what the program refuses are the same, property by property. */
class SchemaAgreementTest {
    static Stream<String> schemas() {
        return Schemas.OF_READERS.stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void readerTakesTheExample(String name, @TempDir Path folder) {
        assertThat(new ReaderBench(folder, name).problems(Schemas.example(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void readerAndSchemaRefuseTheSame(String name, @TempDir Path folder) {
        JsonNode schema = Schemas.schema(name);
        ReaderBench reader = new ReaderBench(folder, name);
        Mutations mutations = Mutations.of(schema);
        List<String> mistakes = new ArrayList<>();
        for (Mutation mutation : mutations.all()) {
            List<String> underlined = Schemas.violations(schema, mutation.document());
            List<String> refused = reader.problems(mutation.document());
            if (underlined.isEmpty() != refused.isEmpty() || mutation.bad() && refused.isEmpty()) {
                mistakes.add(mutation + "\n   schema: " + underlined + "\n   reader: " + refused);
            }
            if (mutation.bad() && refused.stream().noneMatch(p -> isLocated(p, reader.shownName(), mutation))) {
                mistakes.add(mutation + " is not located: " + refused);
            }
        }
        assertThat(mistakes).isEmpty();
        assertThat(mutations.notShown()).as("the example shows every key").isEmpty();
        assertThat(mutations.all()).hasSizeGreaterThanOrEqualTo(15);
    }

    /** File, line, column and the key. */
    private static boolean isLocated(String problem, String file, Mutation mutation) {
        return problem.matches("(?s)\\Q" + file + "\\E:\\d+:\\d+.*") && problem.contains(mutation.key());
    }
}
