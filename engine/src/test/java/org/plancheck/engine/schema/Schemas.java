package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.engine.read.Home;

/** The schemas that the YAML files are written against. */
final class Schemas {
    static final Path FOLDER = Home.FOLDER.resolve("schemas");
    static final List<String> OF_READERS = List.of(
            "plan",
            "tasks",
            "commitments",
            "duties",
            "indicators",
            "jurisdictions",
            "responsible-units",
            "units-of-measure",
            "scheme",
            "assessment-folder",
            "allocations",
            "waivers",
            "confirmations",
            "references",
            "verified",
            "rectifications",
            "submission",
            "rule");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    /** Schemas refer to each other by their addresses and are found on disk. */
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(
                    "https://plancheck.org/schemas/", FOLDER.toUri().toString())));

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Schemas() {}

    /** The schema as a tree. */
    static JsonNode schema(String name) {
        return tree(FOLDER.resolve(name + ".schema.json"));
    }

    /** The document that a schema shows as its example. */
    static JsonNode example(String name) {
        return schema(name).path("examples").path(0);
    }

    /** What a document breaks; empty when it keeps to the schema. */
    static List<String> violations(JsonNode schema, JsonNode document) {
        return FACTORY.getSchema(schema, STRICT).validate(document).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** What a schema itself breaks of the standard. */
    static List<String> violationsOfStandard(JsonNode schema) {
        SchemaLocation standard = SchemaLocation.of(VersionFlag.V202012.getId());
        return FACTORY.getSchema(standard, STRICT).validate(schema).stream()
                .map(Object::toString)
                .toList();
    }

    /** A YAML or JSON file, typed as an editor types it. */
    static JsonNode tree(Path file) {
        try {
            return (file.toString().endsWith(".json") ? JSON : YAML).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
