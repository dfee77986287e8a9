package org.plancheck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.reports.json.Json;

/** The published schemas, in the folder {@code schemas} of the project. */
public final class Schemas {
    private Schemas() {}

    /** What the document breaks; empty when it keeps to the schema. */
    public static List<String> violations(String schema, String document) {
        return violations(schema, tree(document));
    }

    public static List<String> violations(String schema, JsonNode document) {
        JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(tree(read(Path.of("..", "schemas", schema))));
        return rules.validate(document).stream().map(Object::toString).sorted().toList();
    }

    private static JsonNode tree(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
