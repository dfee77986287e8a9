package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The entries of an example of the plan language, as its file writes them. */
final class LanguageEntries {
    private LanguageEntries() {}

    /** The entry that the example is about, then the others of its phrase. */
    static List<JsonNode> of(JsonNode file) {
        JsonNode given = file.path("given");
        List<JsonNode> entries = new ArrayList<>(List.of(given.path("commitment")));
        given.path("also").forEach(other -> entries.add(other.path("commitment")));
        return entries;
    }
}
