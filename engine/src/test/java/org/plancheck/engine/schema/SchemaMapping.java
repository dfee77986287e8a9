package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.plancheck.engine.read.Home;

/** Which schema an editor takes for a file: the globs of {@code .vscode/settings.json}. */
final class SchemaMapping {
    private final Map<String, List<String>> globsBySchema = new LinkedHashMap<>();

    SchemaMapping() {
        JsonNode settings = Schemas.tree(Home.FOLDER.resolve(".vscode/settings.json"));
        settings.path("yaml.schemas").properties().forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private void add(String schema, JsonNode globs) {
        List<String> texts = globs.isArray()
                ? StreamSupport.stream(globs.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(globs.asText());
        globsBySchema.put(schema, texts);
    }

    /** Schema files, relative to the project. */
    Map<String, List<String>> globsBySchema() {
        return globsBySchema;
    }

    /** Schemas whose globs take in a file given relative to the project. */
    List<String> schemasOf(Path file) {
        return globsBySchema.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(glob -> matches(glob, file)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In an editor {@code **}{@code /} may stand for no folder at all; in Java it stands for one at least. */
    private static boolean matches(String glob, Path file) {
        List<String> variants = new ArrayList<>(List.of(glob));
        for (int i = 0; i < variants.size(); i++) {
            String shorter = variants.get(i).replaceFirst("\\*\\*/", "");
            if (!variants.contains(shorter)) {
                variants.add(shorter);
            }
            String inner = variants.get(i).replace("/**/", "/");
            if (!variants.contains(inner)) {
                variants.add(inner);
            }
        }
        return variants.stream()
                .anyMatch(v ->
                        FileSystems.getDefault().getPathMatcher("glob:" + v).matches(file));
    }
}
