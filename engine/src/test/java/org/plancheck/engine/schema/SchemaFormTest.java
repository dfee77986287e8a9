package org.plancheck.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema helps only if it is closed, explains each key in both languages and shows an example. */
class SchemaFormTest {
    static Stream<String> schemas() {
        return Stream.concat(Schemas.OF_READERS.stream(), Stream.of("scenarios", "collecting"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void keepsToTheStandard(String name) {
        JsonNode schema = Schemas.schema(name);
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("https://plancheck.org/schemas/" + name + ".schema.json");
        assertThat(Schemas.violationsOfStandard(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void keepsToItsOwnExample(String name) {
        assertThat(Schemas.example(name).isObject()).isTrue();
        assertThat(Schemas.violations(Schemas.schema(name), Schemas.example(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isClosedAndExplained(String name) {
        List<String> mistakes = new ArrayList<>();
        int properties = inspect(Schemas.schema(name), name, mistakes);
        assertThat(mistakes).isEmpty();
        assertThat(properties).isGreaterThanOrEqualTo(4);
    }

    private static int inspect(JsonNode node, String path, List<String> mistakes) {
        int properties = 0;
        boolean conditional = path.matches(".*/(if|then|else)");
        if (isObject(node) && !node.path("additionalProperties").isBoolean()) {
            mistakes.add(path + " takes any key");
        }
        if (!conditional) {
            for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
                properties++;
                explained(property.getValue(), path + "/" + property.getKey(), mistakes);
            }
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (!child.getKey().equals("examples")) {
                properties += inspect(child.getValue(), path + "/" + child.getKey(), mistakes);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            properties += inspect(node.get(i), path + "/" + i, mistakes);
        }
        return properties;
    }

    private static boolean isObject(JsonNode node) {
        JsonNode type = node.path("type");
        return type.asText().equals("object")
                || type.isArray() && type.toString().contains("\"object\"");
    }

    private static void explained(JsonNode property, String path, List<String> mistakes) {
        String description = property.path("description").asText();
        boolean refers = property.has("$ref");
        if (!refers && !description.matches("(?s).*\\p{IsHan}.*[A-Za-z]{3}.*")) {
            mistakes.add(path + " is not explained in both languages: " + description);
        }
        boolean holdsOthers =
                refers || property.has("properties") || property.path("items").has("$ref");
        if (!holdsOthers && !property.has("examples")) {
            mistakes.add(path + " shows no example");
        }
    }
}
