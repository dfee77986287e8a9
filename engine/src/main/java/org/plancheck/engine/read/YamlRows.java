package org.plancheck.engine.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes YAML lists of mappings. Every text is quoted: nothing in it can be markup. */
final class YamlRows {
    private static final ObjectMapper QUOTER = new ObjectMapper();

    private YamlRows() {}

    /** A list under a key; each entry of a row on a line of its own. */
    static String list(String key, List<Map<String, Object>> rows) {
        StringBuilder text = new StringBuilder(key).append(rows.isEmpty() ? ": []\n" : ":\n");
        for (Map<String, Object> row : rows) {
            String mark = "  - ";
            for (Map.Entry<String, Object> cell : row.entrySet()) {
                text.append(mark)
                        .append(cell.getKey())
                        .append(": ")
                        .append(flow(cell.getValue()))
                        .append('\n');
                mark = "    ";
            }
        }
        return text.toString();
    }

    /** JSON is YAML: a text in quotes, or a mapping on one line. */
    static String flow(Object value) {
        try {
            return QUOTER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what there is; days and the like as text. */
    static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value instanceof Map<?, ?> ? value : value.toString());
        }
    }
}
